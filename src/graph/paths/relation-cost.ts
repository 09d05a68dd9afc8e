import { isDeprecated } from '../relation-class.js';
import { ENTRY_WIDTH, IN, OUT, type RelationIndex } from '../relation-index.js';
import { PAUSE, type Paused, type Work } from './work.js';

/** `relationCost` of a relation that has nothing like it at either end. No relation costs less. */
export const LEAST_COST = relationCost(2);

/**
 * What a relation costs that has so many alike, both ends together: a tie of a kind that an end has with many says little. In whole thousandths, so that sums
 * and ties are exact: `round(1000 * (1/4 + log2(1 + alike)))`. At an end alike are the entities that it is tied to by relations of this type that go the
 * same way, each once, in any scope but not by what is deprecated; that of the other end is among them. Of a type that goes both ways, and of loops, all count that do.
 */
export function relationCost(alike: number): number {
  return Math.floor(1_000 * (0.25 + Math.log2(1 + alike)) + 0.5);
}

/** The cost of each relation of an index. */
export interface RelationCosts {
  /** By row. */
  readonly costs: Uint16Array;
  /** No relation of the index costs less. */
  readonly least: number;
}

/** So many entries, entities or costs come between two pauses: some tenths of a millisecond. */
const STRETCH = 2 ** 12;
/** Costs of fewer alike are reckoned once. */
const FEW = 2 ** 12;
const costOfFew = Uint16Array.from({ length: FEW }, (_, alike) => relationCost(alike));
/** A role is a type and the ways in which its relations go from an entity. */
const ROLES = 256;

/** Reckons the costs of an index, with a pause after each stretch. */
class Reckoning {
  readonly #index: RelationIndex;
  /** By row, what is alike at both ends. */
  readonly #alike: Int32Array;
  /** By role, for the entity that it is about. */
  readonly #counts = new Int32Array(ROLES);
  #seen = new Uint32Array(64);

  constructor(index: RelationIndex) {
    this.#index = index;
    this.#alike = new Int32Array(index.relations);
  }

  *run(): Paused<RelationCosts> {
    const { starts, entities, relations } = this.#index;
    for (let entity = 0, done = 0; entity < entities; entity += 1) {
      const [from, end] = [starts[entity] ?? 0, starts[entity + 1] ?? 0];
      if (end > from) {
        const last = this.#begin(end - from);
        for (let i = from; i < end; i += STRETCH) {
          if (i > from) yield PAUSE;
          this.#countNew(i, Math.min(end, i + STRETCH), last);
        }
        for (let i = from; i < end; i += STRETCH) {
          if (i > from) yield PAUSE;
          this.#addCounts(entity, i, Math.min(end, i + STRETCH));
        }
      }
      done += 1 + end - from;
      if (done < STRETCH) continue;
      done = 0;
      yield PAUSE;
    }
    const costs = new Uint16Array(relations);
    let least = relations === 0 ? 0 : Infinity;
    for (let row = 0; row < relations; row += 1) {
      const alike = this.#alike[row] ?? 0;
      const cost = alike < FEW ? (costOfFew[alike] ?? 0) : relationCost(alike);
      costs[row] = cost;
      if (cost < least) least = cost;
      if (row % STRETCH === STRETCH - 1) yield PAUSE;
    }
    return { costs, least: Math.max(LEAST_COST, least) };
  }

  /** Begins with an entity of so many entries: makes room for twice as many. Returns its last place, one less than a power of two. */
  #begin(count: number): number {
    this.#counts.fill(0);
    const size = 2 ** (33 - Math.clz32(count));
    if (this.#seen.length < size) this.#seen = new Uint32Array(size);
    else this.#seen.fill(0, 0, size);
    return size - 1;
  }

  /** Counts by role the entities that entries lead to, each once. */
  #countNew(from: number, end: number, last: number): void {
    const { entries } = this.#index;
    for (let i = from * ENTRY_WIDTH; i < end * ENTRY_WIDTH; i += ENTRY_WIDTH) {
      const head = entries[i] ?? 0;
      const role = roleAt(entries, i);
      // Nobody is shown what is deprecated.
      if (!isDeprecated((head >>> 3) & 31) && this.#isNew((head & ~(ROLES - 1)) | role, last)) this.#counts[role] = (this.#counts[role] ?? 0) + 1;
    }
  }

  /** Adds to each relation of an entity's entries how many the entity is so tied to. */
  #addCounts(entity: number, from: number, end: number): void {
    const { entries } = this.#index;
    for (let i = from * ENTRY_WIDTH; i < end * ENTRY_WIDTH; i += ENTRY_WIDTH) {
      const row = (entries[i + 1] ?? 0) >>> 6;
      const count = this.#counts[roleAt(entries, i)] ?? 0;
      // A loop has one entry for its two ends.
      this.#alike[row] = (this.#alike[row] ?? 0) + ((entries[i] ?? 0) >>> 8 === entity ? 2 * count : count);
    }
  }

  /** Whether another entity and role, as one number, were not seen at this entity. No role is 0, so that 0 is free room. */
  #isNew(key: number, last: number): boolean {
    const seen = this.#seen;
    const wanted = key >>> 0;
    let place = scattered(key) & last;
    for (let known = seen[place] ?? 0; known !== 0; known = seen[place] ?? 0) {
      if (known === wanted) return false;
      place = (place + 1) & last;
    }
    seen[place] = wanted;
    return true;
  }
}

/** Each bit of a number has a part in each bit of the result (C. Wellons's `lowbias32`), so that rows at even distances do not crowd. */
function scattered(key: number): number {
  const first = Math.imul(key ^ (key >>> 16), 0x7feb352d);
  const second = Math.imul(first ^ (first >>> 15), 0x846ca68b);
  return second ^ (second >>> 16);
}

function roleAt(entries: Int32Array, place: number): number {
  return (((entries[place + 1] ?? 0) & 63) << 2) | ((entries[place] ?? 0) & (OUT | IN));
}

const known = new WeakMap<RelationIndex, RelationCosts>();
const begun = new WeakMap<RelationIndex, Paused<RelationCosts>>();

/** Sees to it that `relationCosts` are known. All who wait for them reckon on, so that nobody reckons again what another has. False: there was no time. */
export function* reckonCosts(index: RelationIndex, work: Work): Paused<boolean> {
  while (!known.has(index)) {
    if (!work.affords(0)) return false;
    const reckoning = begun.get(index) ?? new Reckoning(index).run();
    begun.set(index, reckoning);
    const { done, value } = reckoning.next();
    if (done === true) known.set(index, value);
    else yield PAUSE;
  }
  begun.delete(index);
  return true;
}

/** The costs of an index, once they are reckoned. */
export function relationCosts(index: RelationIndex): RelationCosts {
  const found = known.get(index);
  if (found === undefined) throw new Error('The costs of relations were not reckoned.');
  return found;
}
