import { describe, expect, it } from 'vitest';
import type { PathQuery, PathResult } from '../../../src/graph/view.js';
import { dayFromDate } from '../../../src/model/day.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import type { Scope } from '../../../src/model/scope.js';
import { observed, valid } from '../../model/build-relation.js';
import { tie, viewOf } from '../build-dataset.js';
import { pathText, wayText } from './path-text.js';

/* What other engines are known to get wrong. */

const border = (name: string, a: string, b: string, parts: Partial<Relation> = {}): Relation => tie(name, 'BORDERS', `country:${a}`, `country:${b}`, parts);
const ends = { from: ['country:A'], to: ['country:Z'] } as const;
const ask = async (relations: readonly Relation[], parts: Partial<PathQuery> = {}, within: Partial<Scope> = {}): Promise<PathResult> =>
  viewOf(relations, [], within).paths({ ...ends, select: 'ALL', maxLength: 4, ...parts }, {});
const ways = ({ items }: PathResult): readonly string[] => items.map(wayText);

describe('a condition that removes the k nearest paths', () => {
  const [early, late] = [{ time: valid('2001') }, { time: valid('2012') }];
  /** Three near paths through X1 to X3 and three far ones through Y1 to Y3. The near ones are as they are given. */
  const graph = (near: (i: number, middle: EntityId) => readonly Relation[], type: 'country' | 'leader' = 'country'): readonly Relation[] =>
    [1, 2, 3].flatMap((i) => [
      ...near(i, `${type}:X${i}`),
      border(`${i}a`, 'A', `Y${i}`, early),
      border(`${i}b`, `Y${i}`, `W${i}`, early),
      border(`${i}c`, `W${i}`, 'Z', { time: valid('2001/2012') }),
    ]);
  const plain = (i: number, middle: EntityId): readonly Relation[] => [
    tie(`${i}x`, 'CONCERNS', 'country:A', middle, early), tie(`${i}y`, 'CONCERNS', middle, 'country:Z', early),
  ];
  const turned = (i: number, middle: EntityId): readonly Relation[] => [
    tie(`${i}x`, 'CONCERNS', 'country:A', middle, early), tie(`${i}y`, 'CONCERNS', 'country:Z', middle, early),
  ];
  const apart = (i: number, middle: EntityId): readonly Relation[] => [
    tie(`${i}x`, 'CONCERNS', 'country:A', middle, late), tie(`${i}y`, 'CONCERNS', middle, 'country:Z', early),
  ];
  const crowded = (i: number, middle: EntityId): readonly Relation[] => [
    ...plain(i, middle), ...Array.from({ length: 9 }, (_, n) => tie(`${i}z${n}`, 'CONCERNS', middle, `topic:T${i}x${n}`, early)),
  ];
  const day = dayFromDate(2001, 7, 1);

  it.each<[string, readonly Relation[], Partial<PathQuery>, Partial<Scope>]>([
    ['types', graph(plain), { types: ['BORDERS'] }, {}],
    ['direction', graph(turned), { direction: 'OUT' }, {}],
    ['directions', graph(plain), { directions: new Map([['CONCERNS', 'IN']]) }, {}],
    ['entityTypes', graph(plain, 'leader'), { entityTypes: ['country'] }, {}],
    ['avoid', graph(plain), { avoid: ['country:X1', 'country:X2', 'country:X3'] }, {}],
    ['hubLimit', graph(crowded), { hubLimit: 4 }, {}],
    ['minLength', graph(plain), { minLength: 3 }, {}],
    ['pattern', graph(plain), { pattern: [{ types: ['BORDERS'], min: 1, max: 4 }] }, {}],
    ['AT', graph(apart), { time: 'AT' }, { validAt: day, certainty: 'POSSIBLE' }],
    ['OVERLAPS', graph(apart), { time: 'OVERLAPS' }, { during: { from: day, to: day + 1 }, certainty: 'POSSIBLE' }],
    ['CONCURRENT', graph(apart), { time: 'CONCURRENT' }, { certainty: 'POSSIBLE' }],
    ['ORDERED', graph(apart), { time: 'ORDERED' }, { certainty: 'POSSIBLE' }],
  ])('leaves k others: %s', async (_, relations, condition, within) => {
    for (const order of ['LENGTH', 'INFORMATIVE'] as const) {
      for (const parallel of ['GROUPED', 'EXPANDED'] as const) {
        const result = await ask(relations, { select: 'SHORTEST_K', k: 3, order, parallel, ...condition }, within);
        expect(ways(result)).toEqual(['A Y1 W1 Z', 'A Y2 W2 Z', 'A Y3 W3 Z']);
        expect(result.complete).toBe(true);
      }
    }
    expect(ways(await ask(relations, { select: 'SHORTEST_K', k: 3 })).map((way) => way.length)).toEqual([6, 6, 6]);
  });
});

describe('parallel relations', () => {
  const pair = [
    tie('old', 'MEMBER_OF', 'country:A', 'organization:O', { time: valid('2001/2002'), qualifiers: new Map([['status', 'OBSERVER']]) }),
    tie('new', 'MEMBER_OF', 'country:A', 'organization:O', { time: valid('2010/2012'), qualifiers: new Map([['status', 'MEMBER']]) }),
    tie('z', 'MEMBER_OF', 'country:Z', 'organization:O', { time: valid('2011/2012') }),
  ];
  const steps = async (parts: Partial<PathQuery>, within: Partial<Scope> = {}): Promise<readonly string[]> =>
    (await ask(pair, { select: 'ANY_SHORTEST', ...parts }, within)).items.map((path) => pathText(path).replaceAll(/country:|organization:/g, ''));

  it('of which one holds are one: not the others, and not none', async () => {
    expect(await steps({})).toEqual(['A -old+new-> O <-z- Z']);
    expect(await steps({}, { validAt: dayFromDate(2011, 12, 31) })).toEqual(['A -new-> O <-z- Z']);
    expect(await steps({}, { validAt: dayFromDate(2001, 12, 31) })).toEqual([]);
    expect(await steps({ pattern: [{ qualifiers: [{ name: 'status', in: ['MEMBER'] }] }, {}] })).toEqual(['A -new-> O <-z- Z']);
    expect(await steps({ time: 'CONCURRENT' })).toEqual(['A -new-> O <-z- Z together 2011-12-31 to 2012-01-01']);
  });

  it('are paths of their own where they are expanded, and of one choice only where one closes the path', async () => {
    expect(await steps({ select: 'ALL', parallel: 'EXPANDED' })).toEqual(['A -old-> O <-z- Z', 'A -new-> O <-z- Z']);
    const closed = { to: ends.from, minLength: 1 };
    expect(await steps({ ...closed, select: 'ALL' })).toEqual(['A -old-> O <-new- A']);
    expect(await steps({ ...closed, select: 'ALL', pattern: [{ direction: 'OUT' }, { direction: 'IN', qualifiers: [{ name: 'status', in: ['OBSERVER'] }] }] })).toEqual(['A -new-> O <-old- A']);
    expect(await steps({ ...closed, types: ['BORDERS'] })).toEqual([]);
  });
});

describe('time', () => {
  const days = (...all: readonly number[]): Partial<Relation> => ({ time: observed(...all.map((day) => `2012-06-0${day}`)) });

  it('of each relation and never of all is no concurrent path, though every two of them meet', async () => {
    const relations = [border('1', 'A', 'B', days(1, 2)), border('2', 'B', 'C', days(2, 3)), border('3', 'C', 'Z', days(1, 3))];
    expect(ways(await ask(relations))).toEqual(['A B C Z']);
    expect(await ask(relations, { time: 'CONCURRENT' })).toMatchObject({ items: [], complete: true });
    const meeting = await ask([...relations, border('4', 'C', 'Z', days(4)), border('5', 'C', 'Z', days(9, 2))], { time: 'CONCURRENT' });
    expect(meeting.items.map(pathText)).toEqual([
      'country:A -1-> country:B -2-> country:C -5-> country:Z together 2012-06-02 to 2012-06-02',
    ]);
  });

  it('that runs backwards is no ordered path, and waiting is allowed', async () => {
    const relations = [border('1', 'A', 'B', days(5)), border('2', 'B', 'Z', days(3)), border('3', 'B', 'C', days(6)), border('4', 'C', 'Z', days(1, 8))];
    const result = await ask(relations, { time: 'ORDERED' });
    expect(ways(result)).toEqual(['A B C Z']);
    expect(result.items[0]?.arrival).toBe(dayFromDate(2012, 6, 8));
    const back = await ask(relations, { from: ends.to, to: ends.from, time: 'ORDERED' });
    expect(ways(back)).toEqual(['Z B A']);
  });

  it('finds the foremost path, which need not be a short one, and needs no early start', async () => {
    const relations = [border('1', 'A', 'Z', days(9)), border('2', 'A', 'B', days(1)), border('3', 'B', 'C', days(2)), border('4', 'C', 'Z', days(2)), border('5', 'B', 'Z', days(3))];
    const result = await ask(relations, { time: 'ORDERED', select: 'FOREMOST' });
    expect(ways(result)).toEqual(['A B C Z']);
    expect(result).toMatchObject({ complete: true, items: [{ arrival: dayFromDate(2012, 6, 2) }] });
  });

  it('is not lost where a stop is reached sooner by a longer way', async () => {
    const relations = [border('1', 'A', 'B', days(5)), border('2', 'A', 'C', days(1)), border('3', 'C', 'B', days(2)), border('4', 'B', 'Z', days(3, 6))];
    const result = await ask(relations, { time: 'ORDERED', select: 'FOREMOST' });
    expect(ways(result)).toEqual(['A C B Z']);
    expect(result.items[0]?.arrival).toBe(dayFromDate(2012, 6, 3));
    expect(ways(await ask(relations, { time: 'ORDERED', select: 'ANY_SHORTEST' }))).toEqual(['A B Z']);
  });

  it('has no day that was yet to come when it was asked what was known', async () => {
    const relations = [border('1', 'A', 'B', days(1, 8)), border('2', 'B', 'Z', days(3, 8))];
    const knownAt = dayFromDate(2012, 6, 5);
    expect(ways(await ask(relations, { time: 'CONCURRENT' }))).toEqual(['A B Z']);
    expect(ways(await ask(relations, { time: 'CONCURRENT' }, { knownAt }))).toEqual([]);
    expect((await ask(relations, { time: 'ORDERED' }, { knownAt })).items.map(({ arrival }) => arrival)).toEqual([dayFromDate(2012, 6, 3)]);
  });

  it('and a pattern choose together among parallel relations', async () => {
    // The border is sooner and leads nowhere in time; only what is of the second type arrives by the pattern.
    const relations = [
      border('1', 'A', 'B', days(1)), tie('2', 'CONCERNS', 'country:A', 'country:B', days(2)),
      border('3', 'B', 'Z', days(9)), tie('4', 'CONCERNS', 'country:B', 'country:Z', days(3)),
    ];
    const [borders, concerns] = [{ types: ['BORDERS'] }, { types: ['CONCERNS'] }] as const;
    const steps = async (parts: Partial<PathQuery>): Promise<readonly string[]> =>
      (await ask(relations, { time: 'ORDERED', ...parts })).items.map((path) => pathText(path).replaceAll('country:', ''));
    expect(await steps({})).toEqual(['A -1+2-> B -4+3-> Z there 2012-06-03']);
    expect(await steps({ pattern: [{ ...borders, min: 0, max: 2 }, { ...concerns, min: 0, max: 2 }] })).toEqual(['A -1+2-> B -4+3-> Z there 2012-06-03']);
    expect(await steps({ pattern: [{ ...concerns, min: 0, max: 2 }, { ...borders, min: 0, max: 2 }] })).toEqual(['A -2-> B -4+3-> Z there 2012-06-03']);
    expect(await steps({ pattern: [concerns, borders] })).toEqual(['A -2-> B -3-> Z there 2012-06-09']);
  });

  it('asked for without its scope, or FOREMOST without an order, is misuse', async () => {
    for (const parts of [{ time: 'AT' }, { time: 'OVERLAPS' }, { select: 'FOREMOST' }] as const) {
      await expect(ask([border('1', 'A', 'Z')], parts)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});

describe('the length of an informative path', () => {
  it('is bounded, though the cheapest ways are longer: a dear way that is short enough is found behind them', async () => {
    const crowd = Array.from({ length: 40 }, (_, i) => border(`h${i}`, 'H', `x${i}`));
    const relations = [
      ...crowd, border('1', 'A', 'B'), border('2', 'B', 'C'), border('3', 'C', 'D'), border('4', 'D', 'Z'), border('5', 'B', 'H'), border('6', 'H', 'Z'),
    ];
    const found = async (maxLength: number): Promise<readonly string[]> => ways(await ask(relations, { order: 'INFORMATIVE', select: 'SHORTEST_K', k: 3, maxLength }));
    expect(await found(2)).toEqual([]);
    expect(await found(3)).toEqual(['A B H Z']);
    expect(await found(4)).toEqual(['A B C D Z', 'A B H Z']);
  });
});
