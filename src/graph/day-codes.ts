import type { Day } from '../model/day.js';

/** A column of days of which many are the same: each distinct day once, ascending, and for each row its place among them. */
export interface DayCodes {
  readonly days: ArrayLike<number>;
  readonly codes: Uint16Array | Uint32Array;
}

const MOST_SMALL = 2 ** 16;

/** Without a column: every row has the one day `-Infinity`. */
export function dayCodes(column: Int32Array | undefined, rows: number): DayCodes {
  if (column === undefined) return { days: [-Infinity], codes: new Uint16Array(rows) };
  const days = Int32Array.from(new Set(column)).toSorted();
  const place = new Map<number, number>();
  for (const [code, day] of days.entries()) place.set(day, code);
  const codes = days.length <= MOST_SMALL ? new Uint16Array(rows) : new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) codes[row] = place.get(column[row] ?? 0) ?? 0;
  return { days, codes };
}

/** How many of some ascending numbers are at most `limit`. */
export function countUpTo(ascending: ArrayLike<number>, limit: Day): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
