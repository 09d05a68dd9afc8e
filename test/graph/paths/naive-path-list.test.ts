import { describe, expect, it } from 'vitest';
import type { PathQuery } from '../../../src/graph/view.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import type { Scope } from '../../../src/model/scope.js';
import { observed, valid } from '../../model/build-relation.js';
import { dataset, scope, tie } from '../build-dataset.js';
import { CALENDAR } from './naive-days.js';
import { costOf } from './naive-cost.js';
import { naivePathList } from './naive-path-list.js';
import { pathText } from './path-text.js';

const border = (name: string, a: string, b: string, parts: Partial<Relation> = {}): Relation => tie(name, 'BORDERS', `country:${a}`, `country:${b}`, parts);
const found = (relations: readonly Relation[], parts: Partial<PathQuery> = {}, within: Partial<Scope> = {}): readonly string[] =>
  naivePathList(dataset(relations), scope(within), { from: ['country:A'], to: ['country:Z'], select: 'ALL', maxLength: 4, ...parts }).map((path) =>
    pathText(path).replaceAll('country:', ''),
  );
const day = (iso: string): number => Date.parse(iso) / 86_400_000;
const same = { from: ['country:A'], to: ['country:A'] } as const;

/** Whoever judges others must have been judged: each case is worked out by hand. */
describe('the naive list of paths', () => {
  it('comes by length, then by the entities, then by the relations', () => {
    const relations = [border('1', 'A', 'b'), border('2', 'b', 'Z'), border('3', 'A', 'C'), border('4', 'Z', 'C'), border('5', 'A', 'Z'), border('6', 'A', 'C')];
    expect(found(relations)).toEqual(['A -5-> Z', 'A -3+6-> C <-4- Z', 'A -1-> b -2-> Z']);
    expect(found(relations, { parallel: 'EXPANDED' })).toEqual(['A -5-> Z', 'A -3-> C <-4- Z', 'A -6-> C <-4- Z', 'A -1-> b -2-> Z']);
    expect(found(relations, { select: 'SHORTEST_K', k: 2, minLength: 1 })).toHaveLength(2);
    expect(found(relations, { select: 'ALL_SHORTEST', minLength: 2 })).toEqual(['A -3+6-> C <-4- Z', 'A -1-> b -2-> Z']);
    expect(found(relations, { maxLength: 1 })).toEqual(['A -5-> Z']);
  });

  it('keeps to the mode', () => {
    const relations = [border('1', 'A', 'B'), border('2', 'B', 'A'), border('3', 'A', 'A')];
    expect(found(relations, { ...same, mode: 'ACYCLIC' })).toEqual(['A']);
    expect(found(relations, { ...same })).toEqual(['A', 'A -3-> A (loop)', 'A -1-> B -2-> A']);
    expect(found(relations, { ...same, parallel: 'EXPANDED' })).toEqual(['A', 'A -3-> A (loop)', 'A -1-> B -2-> A', 'A <-2- B <-1- A']);
    expect(found(relations, { ...same, mode: 'TRAIL', minLength: 3 })).toEqual([
      'A -3-> A (loop) -1-> B -2-> A', 'A -3-> A (loop) <-2- B <-1- A', 'A -1-> B -2-> A -3-> A (loop)', 'A <-2- B <-1- A -3-> A (loop)',
    ]);
    expect(found([border('1', 'A', 'B')], { ...same, minLength: 1 })).toEqual([]);
  });

  it('keeps to directions, and to what may lie between', () => {
    const relations = [tie('1', 'CONCERNS', 'country:A', 'country:Z'), border('2', 'Z', 'A'), tie('3', 'CONCERNS', 'country:Z', 'country:A')];
    expect(found(relations, { direction: 'OUT' })).toEqual(['A -1+2-> Z']);
    expect(found(relations, { direction: 'OUT', directions: new Map([['CONCERNS', 'IN']]) })).toEqual(['A <-2+3- Z']);
    const middles: readonly EntityId[] = ['source:s', 'topic:t', 'leader:l'];
    const through = middles.flatMap((middle, i) => [tie(`${i}a`, 'CONCERNS', 'country:A', middle), tie(`${i}b`, 'CONCERNS', middle, 'country:Z')]);
    expect(found(through)).toHaveLength(2);
    expect(found(through, { entityTypes: ['source', 'topic'] })).toEqual(['A -1a-> topic:t -1b-> Z']);
    expect(found(through, { avoid: ['topic:t'] })).toEqual(['A -2a-> leader:l -2b-> Z']);
    expect(found(through, { avoid: ['country:Z'] })).toEqual([]);
    expect(found(through, { hubLimit: 2 })).toHaveLength(2);
    expect(found(through, { hubLimit: 1 })).toEqual([]);
  });

  it('keeps to a pattern, which may loop', () => {
    const relations = [border('1', 'A', 'B'), tie('2', 'CONCERNS', 'country:C', 'country:B'), tie('3', 'CONCERNS', 'country:C', 'country:Z'), border('4', 'C', 'Z')];
    const concerns = { types: ['CONCERNS'] } as const;
    expect(found(relations, { pattern: [{ types: ['BORDERS'] }, { ...concerns, min: 1, max: 3 }] })).toEqual(['A -1-> B <-2- C -3-> Z']);
    expect(found(relations, { pattern: [{}, { ...concerns, direction: 'OUT', min: 1, max: 3 }] })).toEqual([]);
    expect(found(relations, { pattern: [{ min: 3 }] })).toEqual(['A -1-> B <-2- C -3+4-> Z']);
    expect(found(relations, { pattern: [{ min: 0, max: 4, entityTypes: ['country'] }] })).toHaveLength(1);
    expect(found(relations, { pattern: [{ min: 0 }] })).toEqual([]);
  });

  it('asks of time that relations hold together, or in order', () => {
    const relations = [
      border('1', 'A', 'B', { time: observed('2013-02-24', '2013-02-27') }),
      border('2', 'A', 'B', { time: valid('2013-02-28/2013-03-02') }),
      border('3', 'B', 'Z', { time: valid('2013-02-27/2013-03-01') }),
      border('4', 'B', 'Z', { time: valid('2013-02-24') }),
    ];
    expect(found(relations, { time: 'CONCURRENT' })).toEqual([
      'A -1-> B -4+3-> Z together 2013-02-24 to 2013-02-24',
    ]);
    expect(found(relations, { time: 'CONCURRENT', parallel: 'EXPANDED' })).toEqual([
      'A -1-> B -4-> Z together 2013-02-24 to 2013-02-24',
      'A -1-> B -3-> Z together 2013-02-27 to 2013-02-27',
      'A -2-> B -3-> Z together 2013-02-28 to 2013-03-01',
    ]);
    const late = { during: { from: day('2013-02-25'), to: Infinity }, certainty: 'POSSIBLE' } as const;
    expect(found(relations, { time: 'CONCURRENT' }, late)).toEqual(['A -1+2-> B -3-> Z together 2013-02-27 to 2013-03-01']);
    expect(found(relations, { time: 'ORDERED' })).toEqual(['A -1-> B -4+3-> Z there 2013-02-24']);
    expect(found(relations, { time: 'ORDERED', parallel: 'EXPANDED', select: 'FOREMOST' })).toEqual(['A -1-> B -4-> Z there 2013-02-24']);
    expect(found(relations.slice(1), { time: 'ORDERED', parallel: 'EXPANDED' })).toEqual(['A -2-> B -3-> Z there 2013-02-28']);
  });

  it('knows days without a bound', () => {
    const always = (text: string): readonly Relation[] => [border('1', 'A', 'Z', { time: valid(text) })];
    expect(found(always('../..'), { time: 'CONCURRENT' })).toEqual(['A -1-> Z together -Infinity to Infinity']);
    expect(found(always('../2013-03-01'), { time: 'CONCURRENT' })).toEqual(['A -1-> Z together -Infinity to 2013-03-01']);
    expect(found(always('../2013-03-01'), { time: 'ORDERED' })).toEqual(['A -1-> Z there -Infinity']);
    // It must be over at some time, and must have begun at some time: no day is certain.
    expect(found(always('/..'), { time: 'CONCURRENT' })).toEqual([]);
    expect(found(always('../'), { time: 'ORDERED' })).toEqual([]);
    expect(found(always('/..'), { time: 'CONCURRENT' }, { certainty: 'POSSIBLE' })).toHaveLength(1);
    expect(found(always('2013-02'), { time: 'CONCURRENT' })).toEqual([]);
    expect(found([], { ...same, from: [], time: 'CONCURRENT' })).toEqual([]);
    expect(CALENDAR.at(0)).toBe(day('2013-01-31'));
  });

  it('prices a relation by how many its ends have that are alike', () => {
    expect([costOf(3), costOf(7), costOf(31)]).toEqual([2_250, 3_250, 5_250]);
    const crowd = Array.from({ length: 30 }, (_, i) => border(`h${i}`, 'H', `x${i}`));
    const relations = [border('1', 'A', 'H'), border('2', 'H', 'Z'), border('3', 'A', 'B'), border('4', 'B', 'C'), border('5', 'C', 'Z'), ...crowd];
    expect(found(relations).map((text) => text.split(' ').at(2))).toEqual(['H', 'B']);
    expect(found(relations, { order: 'INFORMATIVE' }).at(0)).toBe('A -3(2572)-> B -4(2572)-> C -5(2572)-> Z cost 7716');
  });
});
