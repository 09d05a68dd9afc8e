import type { Way } from './shortest-ways.js';

/** The entities at one distance, ascending, and the way of the first path to each. */
export interface ReachRound {
  readonly distance: number;
  readonly rows: Uint32Array;
  readonly wayTo: (row: number) => Way;
}

/** What can be reached, and up to which distance all was found. */
export interface Reachable {
  readonly rounds: readonly ReachRound[];
  readonly depth: number;
}
