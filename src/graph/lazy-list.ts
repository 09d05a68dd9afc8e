import type { Slice, Window } from './view.js';
import { windowRange } from './window-range.js';

/** A list that is made while it is read: a page near its front costs no more than that page. */
export class LazyList<T> {
  readonly #made: T[] = [];
  readonly #rest: Iterator<T>;
  #ended = false;

  constructor(items: Iterable<T>) {
    this.#rest = items[Symbol.iterator]();
  }

  slice(window: Window): Slice<T> {
    const { start, end, hasNext } = windowRange(window, (limit) => this.#reach(limit));
    return {
      items: this.#made.slice(start, end),
      offset: start,
      hasPrevious: start > 0,
      hasNext,
      count: () => this.#reach(Infinity),
    };
  }

  #reach(limit: number): number {
    while (!this.#ended && this.#made.length < limit) {
      const next = this.#rest.next();
      if (next.done === true) this.#ended = true;
      else this.#made.push(next.value);
    }
    return Math.min(limit, this.#made.length);
  }
}
