import { describe, expect, it } from 'vitest';
import { countPublishers, inScope, knownEvidence, knownSince, overlaps } from '../../src/model/in-scope.js';
import type { Relation } from '../../src/model/relation.js';
import { type Certainty, DEFAULT_SCOPE, type Scope, parseScopeDay, parseScopeWindow } from '../../src/model/scope.js';
import { library, observed, relation, saidBy, valid, valueOf } from './build-relation.js';

const SOURCES = library({ a: '2000-07-18@xinhua', b: '2012-06-03@xinhua', c: '2012-06-03@tass', d: '2012', unsigned: '2012-06-03', doubtful: '2012-06-03?' });

const day = (text: string): number => valueOf(parseScopeDay(text));
const scope = (parts: Partial<Scope>): Scope => ({ ...DEFAULT_SCOPE, ...parts });
const sees = (parts: Partial<Scope>, seen: Relation): boolean => inScope(seen, scope(parts), SOURCES);
/** Whether a relation is seen on a day, for certain and possibly. */
const at = (text: string, seen: Relation): readonly boolean[] =>
  (['CERTAIN', 'POSSIBLE'] as const).map((certainty) => sees({ validAt: day(text), certainty }, seen));
const during = (text: string, seen: Relation): readonly boolean[] =>
  (['CERTAIN', 'POSSIBLE'] as const).map((certainty) => sees({ during: valueOf(parseScopeWindow(text)), certainty }, seen));

/** Whether a relation is seen with what was known on a day. */
const seenAt = (text: string, seen: Relation, certainty: Certainty = 'CERTAIN'): boolean => sees({ knownAt: day(text), certainty }, seen);

const YES = [true, true];
const PERHAPS = [false, true];
const NO = [false, false];

describe('no scope at all', () => {
  it('sees all that is ACTUAL, whenever it held', () => {
    for (const time of [valid('/'), valid('1649/1689'), valid('2099~/..'), observed('2000', '2012?')]) {
      expect(sees({}, relation({ time }))).toBe(true);
    }
  });

  it.each(['PLANNED', 'EXPECTED', 'PROPOSED'] as const)('does not see what is only %s, which must be asked for', (modality) => {
    expect(sees({}, relation({ modality }))).toBe(false);
    expect(sees({ modality: new Set(['ACTUAL', modality]) }, relation({ modality }))).toBe(true);
  });

  it('sees conclusions, unless only what is STATED is asked for', () => {
    expect(sees({}, relation({ derivation: 'INFERRED' }))).toBe(true);
    expect(sees({ derivation: new Set(['STATED']) }, relation({ derivation: 'INFERRED' }))).toBe(false);
  });
});

describe('validAt and during', () => {
  it('are certain within an interval and false outside it', () => {
    const held = relation({ time: valid('2000-07-17/2000-07-19') });
    expect(at('2000-07-18', held)).toEqual(YES);
    expect(at('2000-07-20', held)).toEqual(NO);
    expect(during('2000-07-19/2000-08', held)).toEqual(YES);
    expect(during('2000-08', held)).toEqual(NO);
  });

  it('are certain behind an open end, and possible behind an unknown one', () => {
    expect(at('2031-01-01', relation({ time: valid('2001-06-15/..') }))).toEqual(YES);
    expect(at('2031-01-01', relation({ time: valid('2001-06-15/') }))).toEqual(PERHAPS);
    expect(at('1949-10-01', relation({ time: valid('../2001-06-15') }))).toEqual(YES);
    expect(at('1949-10-01', relation({ time: valid('/2001-06-15') }))).toEqual(PERHAPS);
  });

  it('take a date of a year for no day of it, and for the whole of it', () => {
    const held = relation({ time: valid('2012') });
    expect(at('2012-06-03', held)).toEqual(PERHAPS);
    expect(during('2012', held)).toEqual(YES);
    expect(during('2012-01/2012-11', held)).toEqual(PERHAPS);
    expect(during('2011/..', held)).toEqual(YES);
  });

  it.each(['2012-06-03~', '2012-06-03?', '2012-06-03%'])('take %s as written for what may be, and as no date for what must be', (date) => {
    expect(at('2012-06-03', relation({ time: valid(date) }))).toEqual(PERHAPS);
    expect(at('2012-06-04', relation({ time: valid(date) }))).toEqual(NO);
    expect(at('2012-06-04', relation({ time: valid(`${date}/..`) }))).toEqual(PERHAPS);
    expect(at('2012-06-03', relation({ time: valid(`${date}/2012-06-03`) }))).toEqual(YES);
  });

  it('are met by whatever has a time, if the window has no bounds', () => {
    for (const time of [valid('/'), valid('2012~'), valid('/..'), observed('2000?')]) expect(during('../..', relation({ time }))).toEqual(YES);
  });

  it('say nothing of the days between two observations', () => {
    const president = relation({ time: observed('2000-07-18', '2012-06-03') });
    expect(at('2000-07-18', president)).toEqual(YES);
    expect(at('2012-06-03', president)).toEqual(YES);
    expect(at('2010-01-01', president)).toEqual(NO);
    expect(during('2001/2011', president)).toEqual(NO);
  });

  it('must each be met, and may be met by different observations', () => {
    const twice = relation({ time: observed('2000-07-18', '2012-06-03') });
    const both = { validAt: day('2000-07-18'), during: valueOf(parseScopeWindow('2012')) };
    expect(sees(both, twice)).toBe(true);
    expect(sees(both, relation({ time: observed('2000-07-18') }))).toBe(false);
    expect(sees(both, relation({ time: observed('2012-06-03') }))).toBe(false);
    expect(sees(both, relation({ time: valid('1990/..') }))).toBe(true);
  });
});

describe('knownAt', () => {
  it('sees a relation from the day of its first source on', () => {
    const told = relation({ evidence: saidBy('b', 'a') });
    expect(seenAt('2000-07-17', told)).toBe(false);
    expect(seenAt('2000-07-18', told)).toBe(true);
    expect(knownEvidence(told, scope({ knownAt: day('2000-07-18') }), SOURCES)).toEqual(saidBy('a'));
    expect(knownEvidence(told, DEFAULT_SCOPE, SOURCES)).toEqual(saidBy('b', 'a'));
  });

  it('sees a conclusion only when the last of its premises is published', () => {
    const concluded = relation({ derivation: 'INFERRED', evidence: saidBy('a', 'b') });
    expect(seenAt('2012-06-02', concluded)).toBe(false);
    expect(seenAt('2012-06-03', concluded)).toBe(true);
  });

  it('takes a source of an uncertain day for published when it must have been, or may have been', () => {
    expect(seenAt('2012-06-03', relation({ evidence: saidBy('d') }))).toBe(false);
    expect(seenAt('2012-06-03', relation({ evidence: saidBy('d') }), 'POSSIBLE')).toBe(true);
    expect(seenAt('2012-12-31', relation({ evidence: saidBy('d') }))).toBe(true);
    expect(seenAt('2031-01-01', relation({ evidence: saidBy('doubtful') }))).toBe(false);
    expect(seenAt('2012-06-03', relation({ evidence: saidBy('doubtful') }), 'POSSIBLE')).toBe(true);
  });

  it('leaves out a later observation, and keeps what is said of a later time', () => {
    const twice = relation({ time: observed('2000-07-18', '2012-06-03'), evidence: saidBy('a', 'b') });
    expect(sees({ knownAt: day('2000-07-18'), validAt: day('2012-06-03') }, twice)).toBe(false);
    expect(sees({ knownAt: day('2012-06-03'), validAt: day('2012-06-03') }, twice)).toBe(true);
    expect(seenAt('2000-07-18', relation({ time: observed('2012-06-03') }))).toBe(false);
    expect(sees({ knownAt: day('2000-07-18'), validAt: day('2012-06-03') }, relation({ time: valid('2012-06-03') }))).toBe(true);
  });

  it('never sees what rests on a source that is not there', () => {
    expect(seenAt('2031-01-01', relation({ evidence: saidBy('lost') }), 'POSSIBLE')).toBe(false);
    expect(sees({}, relation({ evidence: saidBy('lost') }))).toBe(true);
  });
});

describe('knownSince', () => {
  it.each([
    ['the day of the first source', relation({ evidence: saidBy('b', 'a') }), '2000-07-18'],
    ['the day of the last premise of a conclusion', relation({ derivation: 'INFERRED', evidence: saidBy('b', 'a') }), '2012-06-03'],
    ['the last possible day of a source', relation({ evidence: saidBy('d') }), '2012-12-31'],
    ['the day of the observation, if its source claims to be older', relation({ time: observed('2031-05'), evidence: saidBy('a') }), '2031-05-01'],
  ])('is %s', (_, known, expected) => {
    expect(knownSince(known, SOURCES)).toBe(day(expected));
  });

  it('is never, where no source is there or its date is in doubt', () => {
    expect(knownSince(relation({ evidence: saidBy('lost') }), SOURCES)).toBe(Infinity);
    expect(knownSince(relation({ evidence: saidBy('doubtful') }), SOURCES)).toBe(Infinity);
  });
});

describe('minSources', () => {
  it.each([
    ['one publisher for two of its sources', saidBy('a', 'b'), 1],
    ['each publisher once', saidBy('a', 'b', 'c'), 2],
    ['a source without a publisher for itself', saidBy('b', 'unsigned', 'd'), 3],
    ['two passages of one source once', saidBy('unsigned', 'unsigned'), 1],
  ])('counts %s', (_, evidence, publishers) => {
    const told = relation({ evidence });
    expect(countPublishers(told, DEFAULT_SCOPE, SOURCES)).toBe(publishers);
    expect(sees({ minSources: publishers }, told)).toBe(true);
    expect(sees({ minSources: publishers + 1 }, told)).toBe(false);
  });

  it('counts only what was known by then', () => {
    const told = relation({ evidence: saidBy('a', 'c') });
    expect(sees({ minSources: 2, knownAt: day('2012-06-03') }, told)).toBe(true);
    expect(sees({ minSources: 2, knownAt: day('2012-06-02') }, told)).toBe(false);
  });

  it('counts a conclusion once, and not before all of its premises are known', () => {
    const concluded = relation({ derivation: 'INFERRED', evidence: saidBy('a', 'c') });
    expect(countPublishers(concluded, DEFAULT_SCOPE, SOURCES)).toBe(1);
    expect(countPublishers(concluded, scope({ knownAt: day('2000-07-18') }), SOURCES)).toBe(0);
    expect(sees({ minSources: 2 }, concluded)).toBe(false);
  });
});

describe('overlaps', () => {
  it('counts both ends of the window', () => {
    const bounds = { mayStart: 10, mustHaveStarted: 12, mustLast: 18, mayLast: 20 };
    const windows: readonly (readonly [number, number])[] = [[0, 9], [0, 10], [0, 11], [0, 12], [18, 30], [19, 30], [20, 30], [21, 30]];
    expect(windows.map(([from, to]) => overlaps(bounds, from, to, 'POSSIBLE'))).toEqual([false, true, true, true, true, true, true, false]);
    expect(windows.map(([from, to]) => overlaps(bounds, from, to, 'CERTAIN'))).toEqual([false, false, false, true, true, false, false, false]);
  });
});
