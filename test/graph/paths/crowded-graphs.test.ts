import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { Path, PathQuery, PathResult } from '../../../src/graph/view.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import { observed } from '../../model/build-relation.js';
import { dataset, entity, scope, tie } from '../build-dataset.js';
import { stepCosts } from './naive-cost.js';
import { pathText, wayText } from './path-text.js';

/** A busy machine must not cut an answer off. */
const PATIENT = { pathLimits: { deadline: 60_000 } };
const country = (i: number | string): EntityId => `country:${i}`;
const times = Array.from({ length: 9 }, (_, i) => observed(`2012-06-0${i + 1}`));
/** Any two countries apart by 1 to `reach`, on a ring, are tied. */
const ring = (size: number, reach: number): readonly Relation[] =>
  Array.from({ length: size * reach }, (_, n) => {
    const [i, by] = [Math.floor(n / reach), (n % reach) + 1];
    const time = times[(i * by) % times.length];
    return tie(`${i}x${by}`, 'BORDERS', country(i), country((i + by) % size), time === undefined ? {} : { time });
  });

/** The least cost from one entity to another, settled one entity at a time. */
function leastCost(relations: readonly Relation[], start: EntityId, end: EntityId): number {
  const price = stepCosts(relations);
  const near = new Map<EntityId, Set<EntityId>>();
  for (const { from, to } of relations) {
    near.set(from, (near.get(from) ?? new Set<EntityId>()).add(to));
    near.set(to, (near.get(to) ?? new Set<EntityId>()).add(from));
  }
  const open = new Map<EntityId, number>([[start, 0]]);
  const settled = new Set<EntityId>();
  while (open.size > 0) {
    const [nearest, cost] = [...open].reduce((best, next) => (next[1] < best[1] ? next : best));
    if (nearest === end) return cost;
    open.delete(nearest);
    settled.add(nearest);
    for (const next of near.get(nearest) ?? []) {
      const way = cost + price(nearest, next);
      if (!settled.has(next) && way < (open.get(next) ?? Infinity)) open.set(next, way);
    }
  }
  return Infinity;
}

describe('the k most informative paths of a dense graph', () => {
  const SIZE = 900;
  // Some of them have far more relations than others.
  const crowd = Array.from({ length: 6_000 }, (_, n) => tie(`h${n}`, 'MEMBER_OF', country((n * 7) % SIZE), country((n * n) % 30)));
  const relations = [...ring(SIZE, 60), ...crowd];
  const view = createGraph(dataset(relations), PATIENT).view(scope());
  const ask = async (k: number): Promise<PathResult> =>
    view.paths({ from: [country(5)], to: [country(450)], select: 'SHORTEST_K', k, maxLength: 12, order: 'INFORMATIVE' }, {});

  it('are found within the limits, cheapest first, none of them twice and none through an entity twice', async () => {
    const { items, complete, relationsExpanded } = await ask(20);
    expect(complete).toBe(true);
    expect(relationsExpanded).toBeLessThanOrEqual(1_000_000);
    expect(items).toHaveLength(20);
    expect(new Set(items.map(wayText)).size).toBe(20);
    const costs = items.map(({ cost = 0 }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(costs[0]).toBe(leastCost(relations, country(5), country(450)));
    const entities = ({ start, steps }: Path): readonly string[] => [start, ...steps.map(({ to }) => to)];
    expect(items.filter((path) => new Set(entities(path)).size !== entities(path).length)).toEqual([]);
    expect(items.map(({ steps }) => steps.reduce((sum, { cost = 0 }) => sum + cost, 0))).toEqual(costs);
  });

  it('are the first of more', async () => {
    const [ten, twenty] = await Promise.all([ask(10), ask(20)]);
    expect(ten.items.map(pathText)).toEqual(twenty.items.slice(0, 10).map(pathText));
  });
});

describe('a target that cannot be reached in a dense graph', () => {
  // The target stands alone; is reached in the wrong direction; lies in a crowd of its own.
  const crowd = ring(200, 40);
  const island = ring(200, 40).map((relation) => ({
    ...relation, id: `${relation.id}i` as const, from: `${relation.from}i` as const, to: `${relation.to}i` as const,
  }));
  const graph = createGraph(dataset([...crowd, ...island, tie('back', 'CONCERNS', 'country:beyond', 'country:7')], [entity('country:alone')]), PATIENT);
  const view = graph.view(scope());
  const selects = ['ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'ALL'] as const;
  const questions: readonly Partial<PathQuery>[] = [
    {}, { mode: 'TRAIL' }, { mode: 'ACYCLIC', parallel: 'EXPANDED' }, { order: 'INFORMATIVE' }, { hubLimit: 1_000 }, { minLength: 3 },
    { pattern: [{ min: 1, max: 6 }] }, { time: 'CONCURRENT' }, { time: 'ORDERED' }, { maxLength: 12 },
  ];

  it.each(selects)('is no reason to look at everything again and again: %s', async (select) => {
    for (const to of ['country:alone', 'country:beyond', 'country:9i'] as const) {
      for (const question of questions) {
        const result = await view.paths({ from: ['country:0'], to: [to], select, maxLength: 6, direction: 'OUT', ...question }, {});
        expect(result.items).toEqual([]);
        expect(result.relationsExpanded).toBeLessThanOrEqual(1_000_000);
        expect([undefined, 'LENGTH', 'RELATIONS']).toContain(result.truncatedBy);
      }
      const plain = await view.paths({ from: ['country:0'], to: [to], select, maxLength: 20, direction: 'OUT' }, {});
      expect(plain).toMatchObject({ items: [], complete: true });
    }
  });
});

describe('an answer that takes its time', () => {
  const graph = createGraph(dataset(ring(200, 40)), PATIENT);
  const ask = async (order: 'LENGTH' | 'INFORMATIVE'): Promise<PathResult> =>
    graph.view(scope()).paths({ from: [country(0)], to: [country(100)], select: 'SHORTEST_K', k: 500, maxLength: 5, order, time: 'ORDERED', parallel: 'EXPANDED' }, {});

  it.each(['LENGTH', 'INFORMATIVE'] as const)('is the same alone and in turns with others, by %s', async (order) => {
    const alone = await ask(order);
    expect(alone.items).toHaveLength(500);
    const together = await Promise.all(Array.from({ length: 6 }, () => ask(order)));
    for (const { items, complete, relationsExpanded } of together) {
      expect(items.map(pathText)).toEqual(alone.items.map(pathText));
      expect({ complete, relationsExpanded }).toEqual({ complete: alone.complete, relationsExpanded: alone.relationsExpanded });
    }
  });

  it('has a turn of the event loop to itself when it ends, so that others need not wait until all are written', async () => {
    const view = graph.view(scope());
    const reached = async (): Promise<unknown> => view.reachable({ from: [country(0)], maxLength: 12 }, {});
    let turn = 0;
    let isOver = false;
    const count = (): void => {
      turn += 1;
      if (!isOver) setImmediate(count);
    };
    count();
    const searches = Array.from({ length: 12 }, (_, i) => (i % 3 === 2 ? reached() : ask('LENGTH')));
    const ends = await Promise.all(searches.map(async (search) => search.then(() => turn)));
    isOver = true;
    // Those that were answered before the first turn took no time to speak of, all together.
    const later = ends.filter((end) => end > 1);
    expect(later.length).toBeGreaterThan(4);
    expect(new Set(later).size).toBe(later.length);
  });
});

describe('very many relations between the same two entities', () => {
  const relations = Array.from({ length: 1_500 }, (_, i) => {
    const time = times[i % times.length];
    return tie(String(i), 'BORDERS', 'country:A', 'country:B', time === undefined ? {} : { time });
  });
  const view = createGraph(dataset(relations)).view(scope());

  it.each<[string, Partial<PathQuery>]>([
    ['together', { time: 'CONCURRENT' }], ['in order', { time: 'ORDERED' }], ['by a pattern', { pattern: [{ max: 4 }] }], ['at any time', {}],
  ])('are not tried each with each to go there and back: %s', async (_, parts) => {
    const query: PathQuery = { from: ['country:A'], to: ['country:A'], select: 'SHORTEST_K', minLength: 2, maxLength: 4, ...parts };
    const { items, complete } = await view.paths(query, {});
    expect(items.map(wayText)).toEqual(['A B A']);
    expect(new Set(items[0]?.steps.map(({ relation }) => relation.id)).size).toBe(2);
    expect(complete, 'the answer comes long before the deadline').toBe(true);
  });
});

describe('an informative path', () => {
  const member = (name: string, id: string): Relation => tie(name, 'MEMBER_OF', country(id), 'organization:UN', { qualifiers: new Map([['status', 'MEMBER']]) });
  const members = Array.from({ length: 188 }, (_, i) => member(`m${i}`, `m${i}`));
  const relations = [
    ...members, member('a', 'A'), member('z', 'Z'),
    tie('t1', 'SIGNED', 'country:A', 'treaty:T'), tie('t2', 'ADOPTED_AT', 'treaty:T', 'event:E'), tie('t3', 'PARTICIPATED_IN', 'country:Z', 'event:E'),
  ];
  const first = async (order: 'LENGTH' | 'INFORMATIVE'): Promise<string | undefined> => {
    const query: PathQuery = { from: ['country:A'], to: ['country:Z'], select: 'SHORTEST_K', k: 2, maxLength: 6, order };
    return (await createGraph(dataset(relations)).view(scope()).paths(query, {})).items.map(wayText)[0];
  };

  it('goes by what is particular to two countries, and not by what nearly all have in common', async () => {
    expect(await first('INFORMATIVE')).toBe('A T E Z');
    expect(await first('LENGTH')).toBe('A UN Z');
  });
});
