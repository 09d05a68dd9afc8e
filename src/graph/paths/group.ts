import type { Choice } from './choices.js';
import type { DaySet } from './day-set.js';

/** What a path says for all choices of relations along its entities. */
export interface Group {
  readonly choice: Choice;
  /** The days on which all relations of some choice hold; or that of the earliest arrival. */
  readonly days: DaySet;
}
