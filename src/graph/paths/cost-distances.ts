import type { HopDistances } from './hop-distances.js';
import { NO_LIST, neighborLists } from './neighbor-lists.js';
import { LEAST_COST, type RelationCosts, relationCosts } from './relation-cost.js';
import type { Walk } from './walk.js';
import type { WaySearch } from './way-search.js';
import { PAUSE, type Paused, type Work } from './work.js';

const NOT_KNOWN = 0;

/**
 * The least cost from an entity to an end within so many relations, for all entities as near as was asked so far: E. Dijkstra's
 * algorithm from the ends, with one more label for an entity where a dearer way has fewer relations (P. Hansen, "Bicriterion path
 * problems", 1980).
 *
 * Labels wait in buckets, each as wide as the least cost of a relation, instead of a heap (R. Dial, "Shortest path forest with topological
 * ordering", 1969): what is reached from a bucket lies in a later one, so that all labels of a bucket are final when its turn comes.
 */
export class CostDistances {
  readonly #walk: Walk;
  readonly #work: Work;
  readonly #isStart: (entity: number) => boolean;
  readonly #prices: RelationCosts;
  readonly #maxLength: number;
  /** What is so far from the starts that no path has so many relations left is of no use. */
  readonly #fromStarts: HopDistances;
  /** For each number of relations, and each entity, the least cost known within so many, and 1 more. */
  readonly #costs: readonly Int32Array[];
  /** The labels of each bucket: the entity and its relations in one number. */
  readonly #buckets: (number[] | undefined)[] = [];
  #bucket = 0;
  #waiting = 0;

  constructor(
    { walk, work, scratch }: Pick<WaySearch, 'walk' | 'work' | 'scratch'>,
    ends: Iterable<number>,
    isStart: (entity: number) => boolean,
    maxLength: number,
    fromStarts: HopDistances,
  ) {
    this.#fromStarts = fromStarts;
    this.#walk = walk;
    this.#work = work;
    this.#isStart = isStart;
    this.#prices = relationCosts(walk.index);
    this.#maxLength = maxLength;
    this.#costs = Array.from({ length: maxLength + 1 }, () => scratch.int32(walk.index.entities).fill(NOT_KNOWN));
    for (const end of ends) this.#label(end, 0, 0);
  }

  /** All ways of at most this cost are known: any other has one more relation than what waits. `Infinity`: there are no others. */
  get radius(): number {
    return this.#waiting === 0 ? Infinity : this.#bucket * LEAST_COST + this.#prices.least - 1;
  }

  /** The least known cost within so many relations, or undefined. */
  within(entity: number, hops: number): number | undefined {
    const known = this.#costs[hops]?.[entity] ?? NOT_KNOWN;
    return known === NOT_KNOWN || known - 1 > this.radius ? undefined : known - 1;
  }

  /** Widens the radius by the entities of one bucket. False: there was no time. */
  *extend(): Paused<boolean> {
    const labels = this.#buckets[this.#bucket] ?? [];
    for (const label of labels) {
      if (!this.#settle(Math.floor(label / (this.#maxLength + 1)), label % (this.#maxLength + 1))) return false;
      if (this.#work.isLong) yield PAUSE;
    }
    this.#waiting -= labels.length;
    this.#buckets[this.#bucket] = undefined;
    do this.#bucket += 1;
    while (this.#waiting > 0 && this.#buckets[this.#bucket] === undefined);
    return true;
  }

  /** What was known before of an entity is left alone where it costs no more. */
  #label(entity: number, hops: number, cost: number): void {
    const known = this.#costs[hops]?.[entity] ?? NOT_KNOWN;
    const isOfFewer = hops > 0 && this.#costs[hops - 1]?.[entity] === known;
    const bucket = Math.floor(cost / LEAST_COST);
    for (let more = hops; more <= this.#maxLength; more += 1) {
      const costs = this.#costs[more];
      if (costs === undefined || (costs[entity] !== NOT_KNOWN && (costs[entity] ?? 0) <= cost + 1)) break;
      costs[entity] = cost + 1;
    }
    // A label that waits in the same bucket is now this one.
    if (known !== NOT_KNOWN && !isOfFewer && Math.floor((known - 1) / LEAST_COST) === bucket) return;
    const labels = this.#buckets[bucket] ?? [];
    labels.push(entity * (this.#maxLength + 1) + hops);
    this.#buckets[bucket] = labels;
    this.#waiting += 1;
  }

  #settle(entity: number, hops: number): boolean {
    const known = this.#costs[hops]?.[entity] ?? NOT_KNOWN;
    const ofFewer = hops === 0 ? NOT_KNOWN : (this.#costs[hops - 1]?.[entity] ?? NOT_KNOWN);
    // It became cheaper in the meantime, or needs no so many relations.
    if (Math.floor((known - 1) / LEAST_COST) !== this.#bucket || (ofFewer !== NOT_KNOWN && ofFewer <= known)) return true;
    if (hops === this.#maxLength || (hops > 0 && !this.#walk.mayPass(entity))) return true;
    return this.#look(entity, hops, known - 1);
  }

  /** False: there was no time. */
  #look(entity: number, hops: number, soFar: number): boolean {
    const lists = neighborLists(this.#walk);
    const list = lists.of(entity, 1, this.#work);
    if (list === NO_LIST) return false;
    const costs = this.#costs[hops + 1];
    if (costs === undefined) return true;
    const mostBefore = this.#maxLength - hops - 1;
    const least = soFar + LEAST_COST + 1;
    const firstCost = lists.costsOf(entity, 1, this.#prices);
    const { data, costs: steps } = lists;
    const [first, behind] = [lists.first(list), lists.behind(list)];
    for (let i = first; i < behind; i += 1) {
      const neighbor = data[i] ?? 0;
      const other = neighbor >> 1;
      const known = costs[other] ?? NOT_KNOWN;
      if ((known !== NOT_KNOWN && known <= least) || this.#fromStarts.atLeast(other) > mostBefore) continue;
      const cost = soFar + (steps[firstCost + i - first] ?? 0);
      if (known !== NOT_KNOWN && known <= cost + 1) continue;
      if ((neighbor & 1) === 1 || this.#isStart(other)) this.#label(other, hops + 1, cost);
    }
    return true;
  }
}
