import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { PathQuery, ReachQuery, ReachResult, View } from '../../../src/graph/view.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Scope } from '../../../src/model/scope.js';
import { valid } from '../../model/build-relation.js';
import { dataset, scope, tie, viewOf } from '../build-dataset.js';
import { naivePathList } from './naive-path-list.js';
import { type Walks, allTrails } from './naive-walks.js';
import { LONGER, LONGEST, datasetsWithCases, longDatasetsWithCases, pathRuns } from './path-runs.js';
import { pathText } from './path-text.js';
import { BUILT_IN_VOCABULARY } from '../../../src/model/vocabulary.js';

const { entityTypes: ENTITY_TYPES } = BUILT_IN_VOCABULARY;

/** A busy machine must not cut an answer off. */
const PATIENT = { pathLimits: { deadline: 60_000 } };
/** In milliseconds: for many more runs than the default. */
const PATIENCE = 3_600_000;

const border = (name: string, a: string, b: string) => tie(name, 'BORDERS', `country:${a}`, `country:${b}`);
const ask = (parts: Partial<ReachQuery> = {}): ReachQuery => ({ from: ['country:A'], maxLength: 3, ...parts });

/** What else may be asked of those that are listed. */
const lists = fc.record({ minLength: fc.integer({ min: 0, max: 3 }), endTypes: fc.subarray([...ENTITY_TYPES], { minLength: 5 }) }, { requiredKeys: [] });
type ListConditions = Pick<ReachQuery, 'minLength' | 'endTypes'>;

/** What a question about paths asks of their relations and entities. */
function conditionsOf({ from, types, direction, directions, entityTypes, avoid, hubLimit, maxLength, pattern, time }: PathQuery): ReachQuery {
  return {
    from, maxLength,
    ...(types && { types }), ...(direction && { direction }), ...(directions && { directions }),
    ...(entityTypes && { entityTypes }), ...(avoid && { avoid }), ...(hubLimit !== undefined && { hubLimit }),
    ...(pattern && { pattern }), ...(time && { time }),
  };
}

const hasRules = ({ pattern, time }: Pick<PathQuery, 'pattern' | 'time'>): boolean => pattern !== undefined || time === 'CONCURRENT' || time === 'ORDERED';

/** The first path to each entity there is, by trying every walk. */
function naiveReach(data: Dataset, within: Scope, conditions: ReachQuery, { minLength = 1, endTypes }: ListConditions, walks: Walks): readonly string[] {
  const query = { ...conditions, minLength: 0, select: 'ANY_SHORTEST' } as const;
  return data.entities
    .flatMap(({ id, type }) => naivePathList(data, within, { ...query, to: [id] }, walks).map((path) => ({ id, type, path })))
    .filter(({ type, path }) => path.steps.length >= minLength && (endTypes?.includes(type) ?? true))
    .toSorted((a, b) => a.path.steps.length - b.path.steps.length || (a.id < b.id ? -1 : 1))
    .map(({ id, path }) => `${id} ${path.steps.length} ${pathText(path)}`);
}

const textOf = ({ items }: ReachResult): readonly string[] => items.map(({ entity, distance, path }) => `${entity.id} ${distance} ${pathText(path)}`);

describe('what can be reached', () => {
  it('is what shortest paths lead to, each with the first of them, by distance and then by id', async () => {
    await fc.assert(
      fc.asyncProperty(datasetsWithCases, lists, async ([data, cases], list) => {
        const walks = allTrails(data, LONGEST);
        const graph = createGraph(data);
        for (const { scope: within, query } of cases) {
          const { pattern: _, time, ...plain } = conditionsOf(query);
          const conditions = { ...plain, ...((time === 'AT' || time === 'OVERLAPS') && { time }) };
          const result = await graph.view(within).reachable({ ...conditions, ...list }, {});
          expect(textOf(result)).toEqual(naiveReach(data, within, conditions, list, walks));
          expect(result.complete).toBe(true);
        }
      }),
      pathRuns(0.02),
    );
  });

  it.each([['crowded', datasetsWithCases, LONGEST, 0.1], ['long', longDatasetsWithCases, LONGER, 0.06]] as const)(
    'is what paths lead to that keep to a pattern and a time, in %s datasets',
    async (_, datasets, longest, share) => {
      const seen = { none: 0, some: 0, otherWithoutRules: 0 };
      await fc.assert(
        fc.asyncProperty(datasets, lists, async ([data, cases], list) => {
          const walks = allTrails(data, longest);
          const view = (within: Scope): View => createGraph(data, PATIENT).view(within);
          for (const { scope: within, query } of cases.filter((one) => hasRules(one.query))) {
            const { pattern, time, ...plain } = conditionsOf(query);
            const conditions = { ...plain, ...(pattern && { pattern }), ...(time && { time }) };
            const result = await view(within).reachable({ ...conditions, ...list }, {});
            expect(textOf(result)).toEqual(naiveReach(data, within, conditions, list, walks));
            expect(result.complete).toBe(true);
            seen[result.items.length === 0 ? 'none' : 'some'] += 1;
            if (result.items.length !== (await view(within).reachable({ ...plain, ...list }, {})).items.length) seen.otherWithoutRules += 1;
          }
        }),
        pathRuns(share),
      );
      // Each dataset gives about one of the rarest kind in the long ones, and half of that in the crowded.
      expect(Math.min(seen.none, seen.some, seen.otherWithoutRules), JSON.stringify(seen)).toBeGreaterThan(pathRuns(share).numRuns / 4);
    },
    PATIENCE,
  );

  it('is read page by page', async () => {
    const view = viewOf([border('1', 'A', 'B'), border('2', 'A', 'C'), border('3', 'C', 'D')]);
    const page = await view.reachable(ask(), { first: 1, after: 0 });
    expect(page.items.map(({ entity }) => entity.id)).toEqual(['country:C']);
    expect(page).toMatchObject({ offset: 1, hasPrevious: true, hasNext: true, depthReached: 2 });
    expect(await page.count()).toBe(3);
  });

  it('holds whole distances alone where there was no time for all', async () => {
    const relations = [border('1', 'A', 'B'), border('2', 'A', 'C'), border('3', 'B', 'D'), border('4', 'C', 'E')];
    const view = createGraph(dataset(relations), { pathLimits: { relations: 4 } }).view(scope());
    const result = await view.reachable(ask(), {});
    expect(result).toMatchObject({ complete: false, truncatedBy: 'RELATIONS', depthReached: 1 });
    expect(result.items.map(({ entity }) => entity.id)).toEqual(['country:B', 'country:C']);
  });

  it.each([{ pattern: [{ types: ['BORDERS'], min: 1, max: 4 }] }, { time: 'CONCURRENT' }, { time: 'ORDERED' }, { pattern: [{ min: 3 }], time: 'ORDERED' }] as const)(
    'begins as the whole list does, wherever a limit cuts it off, with %o',
    async (rules) => {
      const names = [...'ABCDEFGH'];
      const relations = names.flatMap((a, i) =>
        [1, 2, 3].map((by) => tie(`${i}${by}`, by === 3 ? 'COOPERATES_WITH' : 'BORDERS', `country:${a}`, `country:${names[(i * by + by) % 8] ?? 'A'}`, { time: valid(`2012-0${1 + ((i * by) % 4)}/2012-0${4 + (i % 3)}`) })),
      );
      const reach = async (limit: number): Promise<ReachResult> =>
        createGraph(dataset(relations), { pathLimits: { relations: limit, deadline: 60_000 } }).view(scope()).reachable(ask({ maxLength: 4, minLength: 0, ...rules }), {});
      const whole = await reach(1_000_000);
      expect(whole).toMatchObject({ complete: true });
      const counts = new Set<number>();
      for (let limit = 1; limit < whole.relationsExpanded; limit += 1) {
        const result = await reach(limit);
        // With less to spend less is found out beforehand, and now and then that was enough.
        expect(result.truncatedBy).toBe(result.complete ? undefined : 'RELATIONS');
        expect(result.relationsExpanded).toBeLessThanOrEqual(limit);
        expect(textOf(result)).toEqual(textOf(whole).filter((_, i) => (whole.items[i]?.distance ?? Infinity) <= result.depthReached));
        if (!result.complete) counts.add(result.items.length);
      }
      expect(counts.size).toBeGreaterThan(1);
    },
  );

  it('throws where paths do', () => {
    const view = viewOf([border('1', 'A', 'B')]);
    expect(() => view.reachable(ask({ from: ['country:X'] }), {})).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENTITY' }));
    expect(() => view.reachable(ask({ maxLength: -1 }), {})).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => view.reachable(ask({ time: 'AT' }), {})).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => view.reachable(ask({ pattern: [{ min: 2, max: 1 }] }), {})).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
