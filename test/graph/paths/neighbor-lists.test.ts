import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { PathResult, ReachQuery, ReachResult } from '../../../src/graph/view.js';
import { dayFromDate } from '../../../src/model/day.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Scope } from '../../../src/model/scope.js';
import { observed } from '../../model/build-relation.js';
import { dataset, scope, tie } from '../build-dataset.js';
import { pathText } from './path-text.js';

/** A busy machine must not cut an answer off. */
const PATIENT = { pathLimits: { deadline: 60_000 } };
const country = (i: number): EntityId => `country:${i}`;
/** The same numbers on every run. */
const scattered = (i: number, below: number): number => Math.imul(i ^ (i >>> 7), 2_654_435_761) % below;
const row = (i: number, below: number): number => Math.abs(scattered(i, below));

describe('what is kept of the neighbors that a question found', () => {
  const SIZE = 150;
  const types = ['MEMBER_OF', 'CONCERNS', 'BORDERS'] as const;
  const relations = Array.from({ length: 900 }, (_, i) => {
    // Some have far more relations than others, and many are parallel.
    const [from, to] = [row(i, SIZE), row(i + 5_000, i % 3 === 0 ? 6 : SIZE)];
    return tie(`${i}`, types[i % types.length] ?? 'CONCERNS', country(from), country(to), { time: observed(`2012-06-0${(i % 4) + 1}`) });
  });
  const fresh = (): ReturnType<typeof createGraph> => createGraph(dataset(relations), PATIENT);
  const days: readonly Partial<Scope>[] = [{}, ...[1, 2, 3].map((day) => ({ validAt: dayFromDate(2012, 6, day) }))];
  const conditions: readonly Omit<ReachQuery, 'from' | 'maxLength'>[] = [
    {}, { direction: 'OUT' }, { direction: 'IN' }, { types: ['BORDERS', 'CONCERNS'] }, { hubLimit: 30 }, { avoid: [country(1), country(2)] },
    { entityTypes: ['leader'] }, { directions: new Map([['CONCERNS', 'OUT']]) }, { types: ['MEMBER_OF'], direction: 'OUT' },
  ];
  const selects = [
    { select: 'ANY_SHORTEST' }, { select: 'ALL_SHORTEST' }, { select: 'SHORTEST_K', k: 5, order: 'INFORMATIVE' }, { select: 'ALL', mode: 'TRAIL', maxLength: 2 },
    { select: 'SHORTEST_K', k: 5, time: 'CONCURRENT' }, { select: 'SHORTEST_K', k: 5, mode: 'TRAIL', time: 'ORDERED' }, { select: 'SHORTEST_K', k: 5, pattern: [{ min: 1, max: 2 }, { direction: 'OUT' }] },
    { select: 'SHORTEST_K', k: 5, time: 'ORDERED', pattern: [{ direction: 'IN' }, { min: 0, max: 2 }] }, { select: 'FOREMOST', time: 'ORDERED' },
  ] as const;
  type Graph = ReturnType<typeof fresh>;
  const questions = days.flatMap((day) =>
    conditions.flatMap((condition) =>
      selects.map((select, i) => async (graph: Graph): Promise<PathResult | ReachResult> => {
        const view = graph.view(scope(day));
        const [from, to] = [country(row(i + 77, SIZE)), country(row(i + 99, SIZE))];
        return view.paths({ from: [from], to: [to], maxLength: 4, ...condition, ...select }, {});
      }),
    ),
  );
  const reaches = days.flatMap((day) =>
    conditions.map((condition) => async (graph: Graph): Promise<ReachResult> => graph.view(scope(day)).reachable({ from: [country(9)], maxLength: 3, ...condition }, {})),
  );
  const all = [...questions, ...reaches];
  const textOf = ({ items, complete, relationsExpanded }: PathResult | ReachResult): string =>
    JSON.stringify([complete, relationsExpanded, items.map((item) => ('path' in item ? `${item.distance} ${pathText(item.path)}` : pathText(item)))]);

  it('changes no answer, whoever asked before: not even the count of relations that were looked at', async () => {
    const alone = await Promise.all(all.map(async (ask) => textOf(await ask(fresh()))));
    expect(new Set(alone).size).toBeGreaterThan(all.length / 4);
    const shared = fresh();
    for (const [i, ask] of all.entries()) expect(textOf(await ask(shared))).toBe(alone[i]);
    // Each after one under other conditions, and then all at once.
    for (let i = 0; i < all.length; i += 1) {
      const place = (i * 37) % all.length;
      const ask = all[place];
      expect(ask === undefined ? undefined : textOf(await ask(shared))).toBe(alone[place]);
    }
    expect(await Promise.all(all.map(async (ask) => textOf(await ask(shared))))).toEqual(alone);
  });
});

describe('the neighbors of a hundred thousand relations', () => {
  const [SIZE, COUNT] = [12_000, 110_000];
  const ends = Array.from({ length: COUNT }, (_, i): readonly [number, number] => [row(i, SIZE), row(i + 500_000, i % 5 === 0 ? 40 : SIZE)]);
  const view = createGraph(dataset(ends.map(([from, to], i) => tie(`${i}`, 'CONCERNS', country(from), country(to)))), PATIENT).view(scope());
  const near = new Map<number, number[]>();
  for (const [from, to] of ends) {
    for (const [one, other] of [[from, to], [to, from]] as const) {
      const others = near.get(one);
      if (others === undefined) near.set(one, [other]);
      else others.push(other);
    }
  }
  const around = (start: number): ReadonlyMap<number, number> => {
    const distances = new Map([[start, 0]]);
    for (const [entity, distance] of distances) for (const next of near.get(entity) ?? []) if (!distances.has(next)) distances.set(next, distance + 1);
    return distances;
  };

  it('are kept as they are found: all distances are those of a search that keeps nothing', async () => {
    for (const start of [3, 4_321, 11_999]) {
      const expected = around(start);
      const { items, complete } = await view.reachable({ from: [country(start)], maxLength: 12, minLength: 0 }, {});
      expect(complete).toBe(true);
      expect(new Map(items.map(({ entity: { id }, distance }) => [Number(id.slice('country:'.length)), distance]))).toEqual(new Map(expected));
      for (const end of [7, 5_000, 11_000]) {
        const { items: paths } = await view.paths({ from: [country(start)], to: [country(end)], select: 'ANY_SHORTEST', maxLength: 12 }, {});
        expect(paths[0]?.steps.length).toBe(expected.get(end));
      }
    }
  });
});
