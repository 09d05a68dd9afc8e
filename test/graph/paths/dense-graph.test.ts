import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { Path, PathQuery, PathResult } from '../../../src/graph/view.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import { dataset, entity, scope, tie } from '../build-dataset.js';
import { relationCosts, stepCosts } from './naive-cost.js';
import { pathText, wayText } from './path-text.js';

/* A dense graph at its full size. Most of the time goes into its records: it is built once. */

const [SIZE, COUNT] = [9_000, 600_000];
/** A busy machine must not cut an answer off. */
const PATIENT = { pathLimits: { deadline: 60_000 } };
const country = (name: number | string): EntityId => `country:${name}`;
const [START, END] = [country(5), country(450)];

/** Pairs at random, the same every time (a linear congruential generator: W. Press and others, "Numerical Recipes"). */
function crowd(): readonly Relation[] {
  const ids = Array.from({ length: SIZE }, (_, i) => country(i));
  let state = 1;
  const any = (): EntityId => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return ids[Math.floor((state / 2 ** 32) * SIZE)] ?? START;
  };
  // One record for all, since reading its dates 600,000 times would take longer than all else.
  const like = tie('like', 'BORDERS', START, END);
  return Array.from({ length: COUNT }, (_, n): Relation => ({ ...like, id: `r:${n}`, from: any(), to: any() }));
}
/** Five ways of four relations each that are the only ones of their type. */
const chains = Array.from({ length: 5 }, (_, n) => [START, country(n + 1_000), country(n + 2_000), country(n + 3_000), END]).flatMap((stops, n) =>
  stops.slice(1).map((stop, i) => tie(`chain${n}-${i}`, 'TRADES_WITH', stops[i] ?? START, stop)),
);
const relations = [...crowd(), ...chains];
const view = createGraph(dataset(relations, [entity('country:alone')]), PATIENT).view(scope());
const ask = async (parts: Partial<PathQuery> = {}): Promise<PathResult> =>
  view.paths({ from: [START], to: [END], select: 'SHORTEST_K', k: 10, maxLength: 6, order: 'INFORMATIVE', ...parts }, {});

/** The least cost of a way of at most three of some relations, and the least of any of them. */
function least(some: readonly Relation[]): { readonly way: number; readonly relation: number } {
  const near = new Map<EntityId, Set<EntityId>>();
  for (const { from, to } of some) {
    near.set(from, (near.get(from) ?? new Set<EntityId>()).add(to));
    near.set(to, (near.get(to) ?? new Set<EntityId>()).add(from));
  }
  const price = stepCosts(some, relations);
  const cost = (a: EntityId, b: EntityId): number => (a === b ? 0 : price(a, b));
  const [atStart, atEnd] = [near.get(START) ?? new Set<EntityId>(), near.get(END) ?? new Set<EntityId>()];
  let way = Infinity;
  for (const one of [START, ...atStart]) {
    for (const other of [END, ...atEnd]) {
      if (one === other || near.get(one)?.has(other) === true) way = Math.min(way, cost(START, one) + cost(one, other) + cost(other, END));
    }
  }
  const costs = relationCosts(relations);
  return { way, relation: some.reduce((fewest, relation) => Math.min(fewest, costs.get(relation) ?? Infinity), Infinity) };
}

/** What is held in memory, in bytes, when all that can be let go is gone. */
setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');
function held(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

describe(`among ${SIZE} entities and ${COUNT} relations`, () => {
  it('the most informative paths are found, cheapest first, and few relations are looked at for them', async () => {
    const { items, complete, relationsExpanded } = await ask({ k: 100, types: ['BORDERS'] });
    expect({ complete, count: items.length, ways: new Set(items.map(wayText)).size }).toEqual({ complete: true, count: 100, ways: 100 });
    // A tenth of all: what is near both ends is enough.
    expect(relationsExpanded).toBeLessThan(COUNT / 10);
    const costs = items.map(({ cost = 0 }) => cost);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    const { way, relation } = least(relations.filter(({ type }) => type === 'BORDERS'));
    expect(4 * relation, 'no way of four relations is the cheapest').toBeGreaterThan(way);
    expect(costs[0]).toBe(way);
    const entities = ({ start, steps }: Path): readonly string[] => [start, ...steps.map(({ to }) => to)];
    expect(items.filter((path) => new Set(entities(path)).size !== entities(path).length)).toEqual([]);
    expect((await ask({ k: 10, types: ['BORDERS'] })).items.map(pathText)).toEqual(items.slice(0, 10).map(pathText));
  });

  it('ties of a kind that few have come first, though they are longer', async () => {
    const { items, complete, relationsExpanded } = await ask({ k: 10 });
    expect(complete).toBe(true);
    expect(relationsExpanded).toBeLessThan(COUNT / 10);
    const ways = [1_000, 1_001, 1_002, 1_003, 1_004].map((first) => `5 ${first} ${first + 1_000} ${first + 2_000} 450`);
    expect(items.slice(0, 5).map(wayText).toSorted()).toEqual(ways);
    const costOf = stepCosts(relations);
    const costOfChain = chains.slice(0, 4).reduce((sum, { from, to }) => sum + costOf(from, to), 0);
    expect(items.slice(0, 5).map(({ cost }) => cost)).toEqual(ways.map(() => costOfChain));
    expect(items[5]?.cost).toBeGreaterThan(costOfChain);
  });

  it('a search holds far less than the graph, however long its paths may be', async () => {
    for (const parts of [{ k: 100 }, { k: 100, maxLength: 12 }, { k: 100, parallel: 'EXPANDED' }, { k: 100, mode: 'TRAIL' }] as const) {
      if (typeof collect === 'function') collect();
      const before = held();
      expect((await ask(parts)).items).toHaveLength(100);
      // With what is let go already: so it is never less than what the search holds at its end.
      expect(held() - before, JSON.stringify(parts)).toBeLessThan(64_000_000);
    }
  });

  it('k counts the paths that match: those that do not are cheaper and very many', async () => {
    const pattern = [{ types: ['TRADES_WITH'], min: 1, max: 6 }] as const;
    for (const order of ['LENGTH', 'INFORMATIVE'] as const) {
      const { items } = await ask({ k: 5, order, pattern });
      expect(items.map(({ steps }) => steps.map(({ relation }) => relation.type)), order).toEqual(Array.from({ length: 5 }, () => Array.from({ length: 4 }, () => 'TRADES_WITH')));
      expect(await ask({ k: 6, order, types: ['TRADES_WITH'] }), order).toMatchObject({ items: { length: 5 }, complete: true });
    }
  });

  it.each(['LENGTH', 'INFORMATIVE'] as const)('a target that cannot be reached is no reason to look at everything: %s', async (order) => {
    for (const select of ['ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'ALL'] as const) {
      const result = await ask({ select, order, to: ['country:alone'] });
      expect(result).toMatchObject({ items: [], complete: true });
      expect(result.relationsExpanded).toBeLessThan(COUNT / 10);
    }
  });
});

describe('a hub of 20,000 relations', () => {
  const spokes = Array.from({ length: 20_000 }, (_, i) => tie(`s${i}`, 'MEMBER_OF', country(i), 'organization:HUB'));
  const stops = [country(0), country('a'), country('b'), country(1)];
  const chain = stops.slice(1).map((stop, i) => tie(`c${i}`, 'BORDERS', stops[i] ?? stop, stop));
  const hub = createGraph(dataset([...spokes, ...chain]), PATIENT).view(scope());
  const ways = async (parts: Partial<PathQuery>): Promise<readonly string[]> => {
    const { items, relationsExpanded } = await hub.paths({ from: [country(0)], to: [country(1)], select: 'SHORTEST_K', k: 10, maxLength: 6, ...parts }, {});
    expect(relationsExpanded).toBeLessThan(500_000);
    return items.map(wayText);
  };

  it('is the shortest way and not the most telling one', async () => {
    expect(await ways({})).toEqual(['0 HUB 1', '0 a b 1']);
    expect(await ways({ order: 'INFORMATIVE' })).toEqual(['0 a b 1', '0 HUB 1']);
  });

  it('may be an end above the limit, and no stop', async () => {
    for (const order of ['LENGTH', 'INFORMATIVE'] as const) {
      expect(await ways({ order, hubLimit: 19_999 })).toEqual(['0 a b 1']);
      expect(await ways({ order, hubLimit: 20_000 })).toHaveLength(2);
      expect(await ways({ order, hubLimit: 19_999, to: ['organization:HUB'], k: 1 })).toEqual(['0 HUB']);
      expect(await ways({ order, hubLimit: 19_999, from: ['organization:HUB'], k: 1 })).toEqual(['HUB 1']);
    }
  });

  it('gives from many starts at once the best of what each gives alone', async () => {
    const starts = Array.from({ length: 20 }, (_, i) => country(i));
    const costs = async (from: readonly EntityId[], k: number): Promise<readonly number[]> => {
      const { items, complete } = await hub.paths({ from, to: [country('b')], select: 'SHORTEST_K', k, maxLength: 6, order: 'INFORMATIVE' }, {});
      expect(complete).toBe(true);
      return items.map(({ cost = 0 }) => cost);
    };
    const each = (await Promise.all(starts.map((start) => costs([start], 10)))).flat().toSorted((a, b) => a - b);
    expect(each.length).toBeGreaterThan(30);
    expect(await costs(starts, 30)).toEqual(each.slice(0, 30));
  });
});
