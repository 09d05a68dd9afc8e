import type { Day } from '../../model/day.js';
import { compare } from '../compare.js';

/** Days as runs without a break, each by its first day and its last, ascending: `[1, 3, 7, 7]`. Between two runs lies at least one day. */
export type DaySet = readonly number[];

export const NO_DAYS: DaySet = [];
export const ALL_DAYS: DaySet = [-Infinity, Infinity];

/** The days of runs in any order, which may overlap. A run whose last day lies before its first is none. */
export function daySet(runs: readonly (readonly [Day, Day])[]): DaySet {
  const joined: number[] = [];
  for (const [from, to] of runs.filter((run) => run[0] <= run[1]).toSorted((a, b) => compare(a[0], b[0]))) {
    const last = joined.at(-1);
    if (last === undefined || from > last + 1) joined.push(from, to);
    else joined[joined.length - 1] = Math.max(last, to);
  }
  return joined;
}

export function unite(sets: readonly DaySet[]): DaySet {
  const [only] = sets;
  if (only !== undefined && sets.length === 1) return only;
  return daySet(sets.flatMap((set) => runsOf(set)));
}

export function intersect(a: DaySet, b: DaySet): DaySet {
  const common: number[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    const [aEnd, bEnd] = [a[i + 1] ?? 0, b[j + 1] ?? 0];
    const from = Math.max(a[i] ?? 0, b[j] ?? 0);
    const to = Math.min(aEnd, bEnd);
    if (from <= to) common.push(from, to);
    if (aEnd <= bEnd) i += 2;
    else j += 2;
  }
  return common;
}

/** The first of the days that is not before `day`. */
export function earliestFrom(days: DaySet, day: Day): Day | undefined {
  for (let i = 0; i < days.length; i += 2) if ((days[i + 1] ?? 0) >= day) return Math.max(days[i] ?? 0, day);
  return undefined;
}

/** The last of the days that is not after `day`. */
export function latestUpTo(days: DaySet, day: Day): Day | undefined {
  for (let i = days.length - 2; i >= 0; i -= 2) if ((days[i] ?? 0) <= day) return Math.min(days[i + 1] ?? 0, day);
  return undefined;
}

function runsOf(days: DaySet): readonly (readonly [Day, Day])[] {
  const runs: [Day, Day][] = [];
  for (let i = 0; i < days.length; i += 2) runs.push([days[i] ?? 0, days[i + 1] ?? 0]);
  return runs;
}
