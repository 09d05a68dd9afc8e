import type { SearchBudget } from '../search-budget.js';

/** So many relations are looked at between two pauses: 10 microseconds of work to a millisecond, where a question asks much of each. */
const STRETCH = 1_024;
/** After so many milliseconds a pause is due, however few relations were looked at: what is done with them may take longer than to look. */
const MOST_MILLISECONDS = 0.5;
/** The clock is read at every so manyth question whether a pause is due: a power of two. */
const CLOCK_EVERY = 4;

/** A search pauses by yielding this, and others have their turn. */
export const PAUSE = undefined;

/** A search that can be stopped and taken up again. */
export type Paused<Result> = Generator<typeof PAUSE, Result>;

/** How much a search may do, and has done. It never looks at more relations than it may. */
export class Work {
  readonly limit: number;
  /** What it shares with other searches. */
  readonly budget: SearchBudget | undefined;
  #expanded = 0;
  #stoppedBy: 'RELATIONS' | 'DEADLINE' | undefined;
  #nextPause = STRETCH;
  #since = 0;
  #asked = 0;

  constructor(limit: number, budget?: SearchBudget) {
    this.limit = limit;
    this.budget = budget;
  }

  /** How many relations were looked at. */
  get expanded(): number {
    return this.#expanded;
  }

  get stoppedBy(): 'RELATIONS' | 'DEADLINE' | undefined {
    return this.#stoppedBy;
  }

  get left(): number {
    return Math.min(this.limit - this.#expanded, this.budget?.left ?? Infinity);
  }

  /** Whether there is time to look at so many relations, which then count. If not, the search must end. */
  affords(relations: number): boolean {
    if (this.#stoppedBy !== undefined) return false;
    if (this.#expanded + relations > this.limit || this.budget?.take(relations) === false) {
      this.#stoppedBy = 'RELATIONS';
      return false;
    }
    this.#expanded += relations;
    return true;
  }

  /** Whether a pause is due. */
  get isDue(): boolean {
    return this.#expanded >= this.#nextPause;
  }

  /** Whether a pause is due, and then the next one in a while. */
  get isLong(): boolean {
    this.#asked += 1;
    if (!this.isDue && (this.#asked % CLOCK_EVERY !== 0 || performance.now() - this.#since < MOST_MILLISECONDS)) return false;
    this.#nextPause = this.#expanded + STRETCH;
    return true;
  }

  /** Begins, or goes on after a pause, at this time of `performance.now()`. */
  goOn(now: number): void {
    this.#since = now;
  }

  /** There is no time left. */
  expire(): void {
    this.#stoppedBy ??= 'DEADLINE';
  }
}
