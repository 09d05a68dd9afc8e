import type { Day } from '../../model/day.js';
import { compare } from '../compare.js';

/** Days as runs without a break, each by its first day and its last, ascending: `[1, 3, 7, 7]`. Between two runs lies at least one day. */
export type DaySet = readonly number[];

export const NO_DAYS: DaySet = [];
export const ALL_DAYS: DaySet = [-Infinity, Infinity];

/** The days of runs in any order, which may overlap. A run whose last day lies before its first is none. */
function daySet(runs: readonly (readonly [Day, Day])[]): DaySet {
  const joined: number[] = [];
  for (const [from, to] of runs.filter((run) => run[0] <= run[1]).toSorted((a, b) => compare(a[0], b[0]))) {
    const last = joined.at(-1);
    if (last === undefined || from > last + 1) joined.push(from, to);
    else joined[joined.length - 1] = Math.max(last, to);
  }
  return joined;
}

export function unite(sets: readonly DaySet[]): DaySet {
  let joined = NO_DAYS;
  // Most sets are of one run, and many the same: what joins to one run needs no list of runs to be sorted.
  const apart: DaySet[] = [];
  for (const set of sets) {
    const both = joinedRun(joined, set);
    if (both === undefined) apart.push(set);
    else joined = both;
  }
  return apart.length === 0 ? joined : daySet([joined, ...apart].flatMap((set) => runsOf(set)));
}

/** What two sets are together, if it is one run at the most. */
function joinedRun(a: DaySet, b: DaySet): DaySet | undefined {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const [aFrom = 0, aTo = 0] = a;
  const [bFrom = 0, bTo = 0] = b;
  if (a.length > 2 || b.length > 2 || aTo + 1 < bFrom || bTo + 1 < aFrom) return undefined;
  return aFrom <= bFrom && bTo <= aTo ? a : [Math.min(aFrom, bFrom), Math.max(aTo, bTo)];
}

export function intersect(a: DaySet, b: DaySet): DaySet {
  if (a.length === 2 && b.length === 2) {
    const from = Math.max(a[0] ?? 0, b[0] ?? 0);
    const to = Math.min(a[1] ?? 0, b[1] ?? 0);
    return from <= to ? [from, to] : NO_DAYS;
  }
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
