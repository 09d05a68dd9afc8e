import type { Day } from '../model/day.js';

/**
 * Stand in a column for "no bound on this side". All other days that a column holds lie between them: some three million years. The
 * difference of any two values of a column is an integer of 32 bits, so that a scan can tell by one sign whether two days are in order.
 */
export const NO_DAY_BEFORE = -(2 ** 30) + 1;
export const NO_DAY_AFTER = 2 ** 30 - 1;

/** Whether a column holds this day as it is; one so far away that it does not fit is held as the last that fits. */
export function fitsColumn(day: Day): boolean {
  return !Number.isFinite(day) || (day > NO_DAY_BEFORE + 1 && day < NO_DAY_AFTER - 1);
}

/** A day as a column holds it. Never turns the order of two days round. */
export function toColumn(day: Day): number {
  if (day === -Infinity) return NO_DAY_BEFORE;
  if (day === Infinity) return NO_DAY_AFTER;
  return Math.max(NO_DAY_BEFORE + 1, Math.min(NO_DAY_AFTER - 1, day));
}

