import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { Graph } from '../../../src/graph/graph.js';
import type { PathQuery, PathResult } from '../../../src/graph/view.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import { dataset, scope, tie, viewOf } from '../build-dataset.js';
import { relationCosts } from './naive-cost.js';

const country = (name: string | number): EntityId => `country:${name}`;
const [A, Z, BODY] = [country('a'), country('z'), 'organization:body'] as const;
const cost = async (relations: readonly Relation[], parts: Partial<PathQuery> = {}): Promise<number | undefined> => {
  const { items } = await viewOf(relations).paths({ from: [A], to: [Z], select: 'SHORTEST_K', k: 1, maxLength: 4, order: 'INFORMATIVE', ...parts }, {});
  return items[0]?.cost;
};
const formula = (alike: number): number => Math.round(1_000 * (1 / 4 + Math.log2(1 + alike)));

describe('what a relation costs', () => {
  const one = tie('one', 'CONCERNS', A, Z);

  it('grows with the entities that its ends are tied to by its type in its direction, each counted once', async () => {
    expect(await cost([one])).toBe(formula(2));
    const alike = [tie('2', 'CONCERNS', A, country('b')), tie('3', 'CONCERNS', A, country('b')), tie('4', 'CONCERNS', country('c'), Z)];
    expect(await cost([one, ...alike])).toBe(formula(4));
    // Others go the other way, or are of another type.
    const others = [tie('5', 'CONCERNS', country('d'), A), tie('6', 'MEMBER_OF', A, country('e')), tie('7', 'CONCERNS', Z, country('f'))];
    expect(await cost([one, ...others])).toBe(formula(2));
  });

  it('of a type that goes both ways counts all that do', async () => {
    const border = tie('one', 'BORDERS', A, Z);
    expect(await cost([border, tie('2', 'BORDERS', A, country('b')), tie('3', 'BORDERS', country('c'), A), tie('4', 'BORDERS', Z, country('d'))])).toBe(formula(5));
  });

  it('is the same on every day, though few of those alike hold on it', async () => {
    const crowd = Array.from({ length: 20 }, (_, i) => tie(`${i}`, 'CONCERNS', A, country(i), { modality: 'PLANNED' }));
    expect(await cost([one, ...crowd])).toBe(formula(22));
  });

  it('does not count what is deprecated', async () => {
    const crowd = (parts: Partial<Relation>): readonly Relation[] => Array.from({ length: 20 }, (_, i) => tie(`${i}`, 'CONCERNS', A, country(i), parts));
    expect(await cost([one, ...crowd({ rank: 'DEPRECATED' })])).toBe(formula(2));
    expect(await cost([one, ...crowd({ rank: 'PREFERRED' })])).toBe(formula(22));
  });

  it('of several that lead to the same entity is that of the cheapest which the question lets pass', async () => {
    const crowd = Array.from({ length: 20 }, (_, i) => tie(`${i}`, 'CONCERNS', A, country(i)));
    const rare = tie('rare', 'TRADES_WITH', Z, A);
    expect(await cost([one, rare, ...crowd])).toBe(formula(2));
    expect(await cost([one, rare, ...crowd], { types: ['CONCERNS'] })).toBe(formula(22));
    expect(await cost([one, tie('back', 'SIGNED', Z, A), ...crowd], { direction: 'OUT' })).toBe(formula(22));
  });

  it('of members of one body is the higher the more it has', async () => {
    const members = (size: number): readonly Relation[] => [A, Z, ...Array.from({ length: size - 2 }, (_, i) => country(i))].map((id) => tie(id, 'MEMBER_OF', id, BODY));
    expect(await cost(members(9))).toBe(2 * formula(10));
    expect(await cost(members(190))).toBe(2 * formula(191));
    // Above so many costs are not looked up but reckoned.
    expect(await cost(members(5_000))).toBe(2 * formula(5_001));
  });
});

describe('the costs of many relations', () => {
  const SIZE = 30_000;
  const relations = Array.from({ length: SIZE }, (_, i) => tie(`${i}`, i % 3 === 0 ? 'BORDERS' : 'SIGNED', country((i * 7) % 5_000), country((i * i) % 997)));
  const all = dataset([...relations, tie('last', 'CONCERNS', A, Z)]);
  const ask = async (graph: Graph, from: EntityId, to: EntityId): Promise<PathResult> =>
    graph.view(scope()).paths({ from: [from], to: [to], select: 'SHORTEST_K', k: 3, maxLength: 1, order: 'INFORMATIVE' }, {});

  it('are what counting them one by one gives, whoever asks first and with whom', async () => {
    const graph = createGraph(all, { pathLimits: { deadline: 60_000 } });
    const costs = relationCosts(all.relations);
    // None of them a loop, on which no path goes.
    const some = relations.filter(({ from, to }, i) => i % 500 === 0 && from !== to);
    const found = await Promise.all(some.map(async ({ from, to }) => ask(graph, from, to)));
    expect(found.map(({ items }) => items[0]?.cost)).toEqual(some.map(({ from, to }) => Math.min(
      ...relations.flatMap((relation) => ((relation.from === from && relation.to === to) || (relation.from === to && relation.to === from) ? [costs.get(relation) ?? NaN] : [])),
    )));
  });

  it('that were begun by a search which ran out of time are gone on with by the next', async () => {
    const graph = createGraph(all, { pathLimits: { deadline: 1 } });
    let [answer, asked] = [await ask(graph, A, Z), 1];
    while (!answer.complete) {
      expect(answer).toMatchObject({ items: [], truncatedBy: 'DEADLINE' });
      answer = await ask(graph, A, Z);
      asked += 1;
    }
    expect(answer.items[0]?.cost).toBe(formula(2));
    expect(asked).toBeGreaterThan(1);
  });
});
