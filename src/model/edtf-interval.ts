import type { Day } from './day.js';
import { type EdtfDate, isMarked, parseEdtfDate } from './edtf-date.js';
import { type Result, fail, ok } from './result.js';

/** One end of an interval: a date, `..` (open: it goes on) or nothing (unknown: it has an end, and nobody says when). */
export type EdtfBound = EdtfDate | 'OPEN' | 'UNKNOWN';

/** An EDTF interval, levels 0 and 1. A date alone reads as something that began and ended within that date. */
export interface EdtfInterval {
  readonly text: string;
  readonly start: EdtfBound;
  readonly end: EdtfBound;
}

/**
 * Reads `2001-06-15/..`, `/2000-07-18`, `2012`, `2012-06-05/2012-06-07`… The ends may differ in precision.
 * An end that cannot but lie before its start is an error.
 */
export function parseEdtfInterval(text: string): Result<EdtfInterval> {
  const [first = '', second, ...rest] = text.split('/');
  if (rest.length > 0) return fail(`"${text}" is not an EDTF interval: it has more than one "/".`);
  if (second === undefined) {
    const date = parseEdtfDate(first);
    return date.ok ? ok({ text, start: date.value, end: date.value }) : date;
  }
  const start = parseBound(first);
  if (!start.ok) return start;
  const end = parseBound(second);
  if (!end.ok) return end;
  const latest = dateOf(end.value)?.latest ?? Infinity;
  const earliest = dateOf(start.value)?.earliest ?? -Infinity;
  if (latest < earliest) return fail(`"${text}" ends before it starts.`);
  return ok({ text, start: start.value, end: end.value });
}

/** The date of a bound, if it has one. */
export function dateOf(bound: EdtfBound): EdtfDate | undefined {
  return bound === 'OPEN' || bound === 'UNKNOWN' ? undefined : bound;
}

/**
 * What an interval says about days: all that is ever asked of its time, as four numbers that may be infinite.
 * For a window of days, first to last,
 * - it *may* hold on a day of the window, if `mayStart <= last && first <= mayLast`;
 * - it *must* hold on a day of the window, if `mustHaveStarted <= last && first <= mustLast`.
 *
 * `mayStart <= mustHaveStarted`, `mustLast <= mayLast` and `mayStart <= mayLast`, always. `mustLast` may lie before
 * `mustHaveStarted`: then there is no single day on which it must hold, and yet it must on some day of a window
 * that reaches from the one to the other (`2012` is certain for the whole of 2012 and for none of its days).
 */
export interface DayBounds {
  /** The first day on which it may hold. */
  readonly mayStart: Day;
  /** The last day on which it may start. `Infinity`: nobody says when. */
  readonly mustHaveStarted: Day;
  /** The first day on which it may end. `-Infinity`: nobody says when. */
  readonly mustLast: Day;
  /** The last day on which it may hold. */
  readonly mayLast: Day;
}

/**
 * The four bounds of an interval. An open bound is certain; an unknown one is possible and never certain; a date marked
 * `~`, `?` or `%` counts as written for what may be, and as unknown for what must be. Since a start is never after its
 * end, each end also limits the other: `/2000-07-18` holds for certain on its last day.
 */
export function dayBounds({ start, end }: EdtfInterval): DayBounds {
  const [from, to] = [dateOf(start), dateOf(end)];
  const [sureFrom, sureTo] = [unlessMarked(from), unlessMarked(to)];
  return {
    mayStart: from?.earliest ?? -Infinity,
    mustHaveStarted: start === 'OPEN' ? -Infinity : Math.min(sureFrom?.latest ?? Infinity, sureTo?.latest ?? Infinity),
    mustLast: end === 'OPEN' ? Infinity : Math.max(sureTo?.earliest ?? -Infinity, sureFrom?.earliest ?? -Infinity),
    mayLast: to?.latest ?? Infinity,
  };
}

function unlessMarked(date: EdtfDate | undefined): EdtfDate | undefined {
  return date === undefined || isMarked(date) ? undefined : date;
}

function parseBound(text: string): Result<EdtfBound> {
  if (text === '..') return ok('OPEN');
  if (text === '') return ok('UNKNOWN');
  const date = parseEdtfDate(text);
  if (date.ok && text.includes('T')) return fail(`"${text}" has a time of day, which an EDTF interval does not take: write the day alone.`);
  if (date.ok && text.includes('X')) return fail(`"${text}" has an X, which an EDTF interval of level 1 does not take: write 2012-06 for 2012-06-XX.`);
  return date;
}
