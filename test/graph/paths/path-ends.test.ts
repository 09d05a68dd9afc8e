import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { PathQuery, PathResult } from '../../../src/graph/view.js';
import type { Relation } from '../../../src/model/relation.js';
import { dataset, entity, scope, tie } from '../build-dataset.js';
import { pathText, wayText } from './path-text.js';

const border = (name: string, a: string, b: string): Relation => tie(name, 'BORDERS', `country:${a}`, `country:${b}`);
const after = (name: string, a: string, b: string): Relation => tie(name, 'FOLLOWS', `event:${a}`, `event:${b}`);
const ask = async (relations: readonly Relation[], parts: Partial<PathQuery> = {}, pathLimits = {}): Promise<PathResult> => {
  const view = createGraph(dataset(relations, [entity('country:A'), entity('country:Z')]), { pathLimits }).view(scope());
  return view.paths({ from: ['country:A'], to: ['country:Z'], select: 'ALL', maxLength: 4, ...parts }, {});
};
const ways = ({ items }: PathResult): readonly string[] => items.map(wayText);

describe('a path that ends where it starts', () => {
  const triangle = [border('1', 'A', 'B'), border('2', 'B', 'C'), border('3', 'C', 'A')];
  const home = { to: ['country:A'] } as const;

  it('has no relation, or goes round', async () => {
    expect(ways(await ask(triangle, home))).toEqual(['A', 'A B C A', 'A C B A']);
    expect(ways(await ask(triangle, { ...home, select: 'ALL_SHORTEST' }))).toEqual(['A']);
    expect(ways(await ask(triangle, { ...home, mode: 'ACYCLIC' }))).toEqual(['A']);
    expect(ways(await ask(triangle, { ...home, minLength: 1, select: 'ANY_SHORTEST' }))).toEqual(['A B C A']);
    expect(ways(await ask(triangle, { ...home, minLength: 1, mode: 'ACYCLIC' }))).toEqual([]);
    expect(ways(await ask(triangle, { ...home, maxLength: 0 }))).toEqual(['A']);
    expect(ways(await ask(triangle, { ...home, avoid: ['country:A'] }))).toEqual([]);
  });

  it('does not turn round on one relation', async () => {
    const line = [border('1', 'A', 'B'), border('2', 'B', 'C')];
    for (const mode of ['SIMPLE', 'TRAIL', 'ACYCLIC'] as const) {
      expect(await ask(line, { ...home, minLength: 1, mode })).toMatchObject({ items: [], complete: true });
    }
    const twice = await ask([...line, border('3', 'A', 'B')], { ...home, minLength: 1 });
    expect(twice.items.map(pathText)).toEqual(['country:A -1-> country:B <-3- country:A']);
  });

  it('may be a loop, in any direction', async () => {
    const loop = [tie('1', 'CONCERNS', 'country:A', 'country:A')];
    for (const direction of ['OUT', 'IN', 'ANY'] as const) {
      expect((await ask(loop, { ...home, minLength: 1, direction })).items.map(pathText)).toEqual(['country:A -1-> country:A (loop)']);
    }
    expect(ways(await ask(loop, { ...home, minLength: 1, mode: 'ACYCLIC' }))).toEqual([]);
  });
});

describe('a pattern that loops', () => {
  const ring = [after('1', 'a', 'b'), after('2', 'b', 'c'), after('3', 'c', 'a'), after('4', 'x', 'y')];
  const round = { from: ['event:a'], pattern: [{ types: ['FOLLOWS'], direction: 'OUT', min: 1, max: 50 }], maxLength: 50 } as const;

  it('comes to an end', async () => {
    expect(ways(await ask(ring, { ...round, to: ['event:c'] }))).toEqual(['a b c']);
    expect(ways(await ask(ring, { ...round, to: ['event:a'] }))).toEqual(['a b c a']);
    for (const mode of ['SIMPLE', 'TRAIL', 'ACYCLIC'] as const) {
      for (const select of ['ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'ALL'] as const) {
        expect(await ask(ring, { ...round, to: ['event:y'], mode, select })).toMatchObject({ items: [], complete: true });
        expect(ways(await ask(ring, { ...round, to: ['event:c'], mode, select, pattern: [{ min: 4, max: 50 }] }))).toEqual([]);
      }
    }
  });

  it('that matches in many ways gives each path once', async () => {
    const any = { min: 0, max: 3 };
    expect(ways(await ask(ring, { ...round, to: ['event:c'], pattern: [any, any, {}, any] }))).toEqual(['a c', 'a b c']);
  });
});

describe('a hub', () => {
  const COUNT = 20_000;
  const spokes = Array.from({ length: COUNT }, (_, i) => tie(`s${i}`, 'MEMBER_OF', `country:s${i}`, 'organization:hub'));
  const tied = (name: string, country: string): Relation => tie(name, 'MEMBER_OF', `country:${country}`, 'organization:hub');
  const relations = [...spokes, tied('a', 'A'), tied('z', 'Z'), border('1', 'A', 'B'), border('2', 'B', 'C'), border('3', 'C', 'Z')];
  const view = createGraph(dataset(relations)).view(scope());
  const paths = async (parts: Partial<PathQuery>): Promise<PathResult> =>
    view.paths({ from: ['country:A'], to: ['country:Z'], select: 'ALL', maxLength: 4, ...parts }, {});

  it.each(['LENGTH', 'INFORMATIVE'] as const)('may be an end, and is not gone through above the limit, by %s', async (order) => {
    const [through, round] = ['A hub Z', 'A B C Z'];
    expect(ways(await paths({ order }))).toEqual(order === 'LENGTH' ? [through, round] : [round, through]);
    expect(ways(await paths({ order, hubLimit: COUNT + 2 }))).toHaveLength(2);
    for (const select of ['ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'ALL'] as const) {
      expect(ways(await paths({ order, select, hubLimit: COUNT + 1 }))).toEqual([round]);
      expect(ways(await paths({ order, select, hubLimit: 100, to: ['organization:hub'], maxLength: 1 }))).toEqual(['A hub']);
      expect(ways(await paths({ order, select, hubLimit: 100, from: ['organization:hub'], maxLength: 1 }))).toEqual(['hub Z']);
    }
  });
});

describe('an answer without a path', () => {
  const line = [border('1', 'A', 'B'), border('2', 'B', 'C'), border('3', 'C', 'Z')];
  const selects = ['ANY_SHORTEST', 'ALL_SHORTEST', 'SHORTEST_K', 'ALL'] as const;

  it.each(selects)('says whether there is none within the length, none at all, or none found before it gave up: %s', async (select) => {
    expect(await ask(line, { select, maxLength: 2 })).toMatchObject({ items: [], complete: false, truncatedBy: 'LENGTH' });
    expect(await ask(line.slice(1), { select })).toMatchObject({ items: [], complete: true });
    expect(await ask(line.slice(0, 2), { select })).toMatchObject({ items: [], complete: true });
    const crowd = Array.from({ length: 50 }, (_, i) => [border(`a${i}`, 'A', `x${i}`), border(`z${i}`, 'Z', `y${i}`)]).flat();
    expect(await ask([...line, ...crowd], { select }, { relations: 10 })).toMatchObject({ items: [], complete: false, truncatedBy: 'RELATIONS' });
  });

  it('names an entity that is not there', async () => {
    for (const parts of [{ from: ['country:none'] }, { to: ['country:none'] }, { avoid: ['country:none'] }] as const) {
      await expect(ask(line, parts)).rejects.toMatchObject({ code: 'UNKNOWN_ENTITY', message: expect.stringContaining('country:none') });
    }
  });
});
