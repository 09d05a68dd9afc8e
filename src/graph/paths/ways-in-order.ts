import { CostDistances } from './cost-distances.js';
import { HopDistances } from './hop-distances.js';
import type { PathContext } from './path-context.js';
import type { PathRules } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import type { WaySearch } from './way-search.js';
import { WaysByCost } from './ways-by-cost.js';
import { waysOfLength } from './ways-by-length.js';
import { PAUSE } from './work.js';

/** A way, and what it is sorted by first: its length or its cost. */
export interface SizedWay {
  readonly way: Way;
  readonly size: number;
}

/** All ways of a question, in the order of its list. */
export class WaysInOrder {
  readonly #context: PathContext;
  readonly #search: WaySearch;
  readonly #least: number;
  /** How far from the starts was looked. */
  depth = 0;

  /** No way is shorter than `least`. */
  constructor(context: PathContext, rules: PathRules | undefined, least: number) {
    this.#context = context;
    this.#search = context.waySearch(rules);
    this.#least = least;
  }

  run(): Generator<SizedWay | typeof PAUSE> {
    return this.#context.plan.isByCost ? this.#byCost() : this.#byLength();
  }

  /** Whether it is known that no end can be reached in the states of the pattern. */
  get isHopeless(): boolean {
    const { distances } = this.#search;
    return distances.isWhole && this.#context.plan.starts.every((start) => distances.atLeast(start) === Infinity);
  }

  /** Gives back the memory of the search. */
  end(): void {
    this.#search.scratch.free();
  }

  *#byLength(): Generator<SizedWay | typeof PAUSE> {
    const { plan, walk, work } = this.#context;
    // No path is longer than there are entities, or relations, to walk.
    const longest = plan.mode === 'TRAIL' ? walk.index.relations : walk.index.entities;
    for (let size = Math.max(plan.minLength, this.#least); size <= Math.min(plan.maxLength, longest); size += 1) {
      this.depth = size;
      for (const way of waysOfLength(this.#search, size)) yield way === PAUSE ? PAUSE : { way, size };
      if (work.stoppedBy !== undefined) return;
    }
  }

  *#byCost(): Generator<SizedWay | typeof PAUSE> {
    const { plan } = this.#context;
    const starts = new Set(plan.starts);
    if (this.#search.rules !== undefined) yield* this.#search.distances.explore(plan.maxLength);
    const fromStarts = new HopDistances(this.#search, undefined, starts, (entity) => plan.ends.has(entity), 0);
    yield* fromStarts.explore(Math.floor(plan.maxLength / 2));
    const distances = new CostDistances(this.#search, plan.ends, (entity) => starts.has(entity), plan.maxLength, fromStarts);
    const ways = new WaysByCost(this.#search, distances);
    for (const found of ways.run()) {
      this.depth = ways.depth;
      yield found === PAUSE ? PAUSE : { way: found.way, size: found.cost };
    }
    this.depth = ways.depth;
  }
}
