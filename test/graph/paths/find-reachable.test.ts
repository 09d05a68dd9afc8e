import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { ReachQuery } from '../../../src/graph/view.js';
import { dataset, scope, tie, viewOf } from '../build-dataset.js';
import { naivePathList } from './naive-path-list.js';
import { allTrails } from './naive-walks.js';
import { LONGEST, datasetsWithCases, pathRuns } from './path-runs.js';
import { pathText } from './path-text.js';
import { BUILT_IN_VOCABULARY } from '../../../src/model/vocabulary.js';

const { entityTypes: ENTITY_TYPES } = BUILT_IN_VOCABULARY;

const border = (name: string, a: string, b: string) => tie(name, 'BORDERS', `country:${a}`, `country:${b}`);
const ask = (parts: Partial<ReachQuery> = {}): ReachQuery => ({ from: ['country:A'], maxLength: 3, ...parts });

describe('what can be reached', () => {
  it('is what shortest paths lead to, each with the first of them, by distance and then by id', async () => {
    const listed = fc.record({ minLength: fc.integer({ min: 0, max: 3 }), endTypes: fc.subarray([...ENTITY_TYPES], { minLength: 5 }) }, { requiredKeys: [] });
    await fc.assert(
      fc.asyncProperty(datasetsWithCases, listed, async ([data, cases], list) => {
        const walks = allTrails(data, LONGEST);
        const graph = createGraph(data);
        for (const { scope: within, query: { from, types, direction, directions, entityTypes, avoid, hubLimit, maxLength } } of cases) {
          const conditions = {
            from, maxLength,
            ...(types && { types }), ...(direction && { direction }), ...(directions && { directions }),
            ...(entityTypes && { entityTypes }), ...(avoid && { avoid }), ...(hubLimit !== undefined && { hubLimit }),
          };
          const result = await graph.view(within).reachable({ ...conditions, ...list }, {});
          const expected = data.entities
            .flatMap(({ id, type }) => naivePathList(data, within, { ...conditions, to: [id], select: 'ANY_SHORTEST' }, walks).map((path) => ({ id, type, path })))
            .filter(({ type, path }) => path.steps.length >= (list.minLength ?? 1) && (list.endTypes?.includes(type) ?? true))
            .toSorted((a, b) => a.path.steps.length - b.path.steps.length || (a.id < b.id ? -1 : 1));
          expect(result.items.map(({ entity, distance, path }) => `${entity.id} ${distance} ${pathText(path)}`)).toEqual(
            expected.map(({ id, path }) => `${id} ${path.steps.length} ${pathText(path)}`),
          );
          expect(result.complete).toBe(true);
        }
      }),
      pathRuns(0.02),
    );
  });

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

  it('throws where paths do', () => {
    const view = viewOf([border('1', 'A', 'B')]);
    expect(() => view.reachable(ask({ from: ['country:X'] }), {})).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENTITY' }));
    expect(() => view.reachable(ask({ maxLength: -1 }), {})).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => view.reachable(ask({ time: 'AT' }), {})).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
