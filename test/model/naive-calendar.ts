import * as fc from 'fast-check';
import type { Certainty } from '../../src/model/scope.js';

/**
 * A model of time to check the real one against: a handful of days, each looked at one by one. It knows dates by their text
 * alone and shares nothing with the code under test.
 */

const ALL = Array.from({ length: 42 }, (_, n) => new Date(Date.UTC(2013, 0, 25 + n)).toISOString().slice(0, 10));

/**
 * Every day there is: forty of the calendar, 2013-01-26 to 2013-03-06, as day numbers. One more on either side stands for all
 * that lies beyond, which no question with a finite window can reach.
 */
export const UNIVERSE: readonly number[] = ALL.map((iso) => Date.parse(iso) / 86_400_000);
export const FIRST = Math.min(...UNIVERSE);
export const LAST = Math.max(...UNIVERSE);
const INNER = ALL.slice(1, -1);

export interface NaiveDate {
  readonly text: string;
  /** The days that it names as written. */
  readonly days: readonly number[];
  /** Has `~`, `?` or `%` behind it. */
  readonly marked: boolean;
}

/** An end of an interval: a date, `..` or nothing. */
export type NaiveBound = NaiveDate | 'OPEN' | 'UNKNOWN';

/** The days that begin with the text; X is any digit. */
function naiveDate(text: string, mark: string): NaiveDate {
  const form = new RegExp(`^${text.replaceAll('X', '\\d')}`);
  return { text: text + mark, days: UNIVERSE.filter((_, n) => form.test(ALL[n] ?? '')), marked: mark !== '' };
}

const MARKS = fc.constantFrom('', '', '', '?', '~', '%');
const WHOLE_DATES = ['2013-01', '2013-02', '2013-03', '2013'];

/** A date that may be an end of an interval. */
export const anyBoundDate: fc.Arbitrary<NaiveDate> = fc
  .tuple(fc.oneof(fc.constantFrom(...INNER), fc.constantFrom(...WHOLE_DATES)), MARKS)
  .map(([text, mark]) => naiveDate(text, mark));

/** A date that stands alone, which may also leave digits unspecified. */
export const anyDate: fc.Arbitrary<NaiveDate> = fc.oneof(
  { weight: 4, arbitrary: anyBoundDate },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('2013-02-XX', '2013-XX', '201X', '20XX'), MARKS).map(([text, mark]) => naiveDate(text, mark)) },
);

export const anyBound: fc.Arbitrary<NaiveBound> = fc.oneof(
  { weight: 4, arbitrary: anyBoundDate },
  { weight: 1, arbitrary: fc.constant('OPEN' as const) },
  { weight: 1, arbitrary: fc.constant('UNKNOWN' as const) },
);

/** A day of the calendar. */
export const anyDay = fc.constantFrom(...UNIVERSE.slice(1, -1));

/** A window of days, possibly without a bound on either side. */
export const anyWindow = fc
  .tuple(fc.option(anyDay, { nil: -Infinity, freq: 5 }), fc.option(anyDay, { nil: Infinity, freq: 5 }))
  .map(([a, b]) => ({ from: a > b ? b : a, to: a > b ? a : b }));

export function boundText(bound: NaiveBound): string {
  return bound === 'OPEN' ? '..' : bound === 'UNKNOWN' ? '' : bound.text;
}

/** Something that went on without a break from its first day to its last. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Everything that an interval may mean. POSSIBLE: as it is written. CERTAIN: all that cannot be excluded, so a marked date may be
 * any day at all. An unknown end may be any day either way; an open one lies beyond the calendar.
 */
export function meanings(start: NaiveBound, end: NaiveBound, certainty: Certainty): readonly Stretch[] {
  const days = (bound: NaiveBound, open: number): readonly number[] => {
    if (bound === 'OPEN') return [open];
    if (bound === 'UNKNOWN' || (bound.marked && certainty === 'CERTAIN')) return UNIVERSE;
    return bound.days;
  };
  return days(start, FIRST).flatMap((first) =>
    days(end, LAST)
      .filter((last) => first <= last)
      .map((last) => ({ start: first, end: last })),
  );
}

/** Whether a stretch holds on some day of a window, looked at day by day. */
export function holdsIn(stretch: Stretch, window: { readonly from: number; readonly to: number }): boolean {
  return UNIVERSE.some((day) => stretch.start <= day && day <= stretch.end && window.from <= day && day <= window.to);
}
