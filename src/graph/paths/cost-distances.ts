import { Heap } from './heap.js';
import type { Neighbors } from './neighbors.js';
import { relationCost } from './relation-cost.js';
import type { Walk } from './walk.js';
import { PAUSE, type Paused, type Work } from './work.js';

/** A way from an entity to an end. */
interface Label {
  readonly entity: number;
  readonly cost: number;
  readonly hops: number;
}

/**
 * The least cost from an entity to an end within so many relations, for all entities as near as was asked so far: E. Dijkstra's
 * algorithm from the ends, with a further label for an entity where a dearer way has fewer relations (P. Hansen, "Bicriterion path
 * problems", 1980).
 */
export class CostDistances {
  readonly #walk: Walk;
  readonly #work: Work;
  /** The entities from which a relation leads to one. */
  readonly #neighbors: Neighbors;
  readonly #maxLength: number;
  /** For each entity costs, ascending, each behind its hops, descending. */
  readonly #labels = new Map<number, number[]>();
  readonly #open = new Heap<Label>((a, b) => a.cost < b.cost || (a.cost === b.cost && a.hops < b.hops));
  #radius = 0;

  constructor(walk: Walk, work: Work, neighbors: Neighbors, ends: Iterable<number>, maxLength: number) {
    this.#walk = walk;
    this.#work = work;
    this.#neighbors = neighbors;
    this.#maxLength = maxLength;
    for (const entity of ends) this.#open.push({ entity, cost: 0, hops: 0 });
  }

  /** All ways of at most this cost are known; `Infinity` if there are no others. */
  get radius(): number {
    return this.#open.first === undefined ? Infinity : this.#radius;
  }

  /** The cost of the next way to be known. */
  get next(): number {
    return this.#open.first?.cost ?? Infinity;
  }

  /** The least known cost within so many relations, or undefined. */
  within(entity: number, hops: number): number | undefined {
    const labels = this.#labels.get(entity);
    if (labels === undefined) return undefined;
    for (let i = 0; i < labels.length; i += 2) if ((labels[i] ?? 0) <= hops) return labels[i + 1];
    return undefined;
  }

  /** Learns all ways of at most this cost. False: there was no time. */
  *extend(cost: number): Paused<boolean> {
    for (let label = this.#open.first; label !== undefined && label.cost <= cost; label = this.#open.first) {
      this.#open.pop();
      if (!this.#settle(label)) return false;
      if (this.#work.isLong) yield PAUSE;
    }
    this.#radius = Math.max(this.#radius, cost);
    return true;
  }

  #settle({ entity, cost, hops }: Label): boolean {
    const labels = this.#labels.get(entity);
    // What was settled before cost no more: this is of use only where it has fewer relations.
    if (labels !== undefined && (labels[labels.length - 2] ?? 0) <= hops) return true;
    if (labels === undefined) this.#labels.set(entity, [hops, cost]);
    else labels.push(hops, cost);
    if (hops === this.#maxLength || (hops > 0 && !this.#walk.mayPass(entity))) return true;
    const before = this.#neighbors.of(entity);
    if (before === undefined || !this.#work.affords(before.length)) return false;
    const degree = this.#walk.degree(entity);
    for (const other of before) {
      const known = this.#labels.get(other);
      if (known !== undefined && (known[known.length - 2] ?? 0) <= hops + 1) continue;
      this.#open.push({ entity: other, cost: cost + relationCost(this.#walk.degree(other), degree), hops: hops + 1 });
    }
    return true;
  }
}
