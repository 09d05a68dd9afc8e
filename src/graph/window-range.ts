import { requireWhole } from './require-whole.js';
import type { Window } from './view.js';

/** Positions of a list: from `start` up to, and without, `end`. */
export interface WindowRange {
  readonly start: number;
  readonly end: number;
  /** Whether the list goes on behind `end`. */
  readonly hasNext: boolean;
}

/**
 * The part of a list that a window asks for, composed as the Relay cursor specification has it: `after` and `before` narrow the
 * list, then `first` cuts its back, then `last` cuts its front.
 *
 * `reach(limit)` answers how many items the list has, but never more than `limit`: so a list that is made while it is read is
 * made no further than the window needs. Throws `EntenteError` BAD_USER_INPUT for what is not a whole number from 0.
 */
export function windowRange(window: Window, reach: (limit: number) => number): WindowRange {
  const { first, last, after, before } = window;
  if (first !== undefined) requireWhole('first', first, 0);
  if (last !== undefined) requireWhole('last', last, 0);
  if (after !== undefined) requireWhole('after', after, 0);
  if (before !== undefined) requireWhole('before', before, 0);
  const behindAfter = after === undefined ? 0 : after + 1;
  const wantedEnd = Math.min(before ?? Infinity, first === undefined ? Infinity : behindAfter + first);
  const end = reach(Math.max(behindAfter, wantedEnd));
  const narrowed = Math.min(behindAfter, end);
  const start = last === undefined ? narrowed : Math.max(narrowed, end - last);
  return { start, end, hasNext: reach(end + 1) > end };
}
