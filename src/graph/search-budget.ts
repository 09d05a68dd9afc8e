import type { PathLimits } from './paths/path-limits.js';

/** What all searches of one operation may do together. It is used up as they work. */
export class SearchBudget {
  /** At most so many paths in each answer. */
  readonly paths: number;
  /** When all must have ended, on the clock of `performance.now()`. */
  readonly endsAt: number;
  #left: number;

  /** The deadline counts from now. */
  constructor({ paths, relations, deadline }: PathLimits) {
    this.paths = paths;
    this.endsAt = performance.now() + deadline;
    this.#left = relations;
  }

  /** How many relations may still be looked at. */
  get left(): number {
    return this.#left;
  }

  /** Whether the deadline has passed. */
  get isOver(): boolean {
    return performance.now() >= this.endsAt;
  }

  /** Takes so many relations from what is left. False, and nothing taken, if they are not there. */
  take(relations: number): boolean {
    if (relations > this.#left) return false;
    this.#left -= relations;
    return true;
  }
}
