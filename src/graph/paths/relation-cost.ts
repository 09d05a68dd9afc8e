import { ENTRY_WIDTH, IN, OUT, type RelationIndex } from '../relation-index.js';
import { PAUSE, type Paused, type Work } from './work.js';

/** `relationCost` of a relation that has nothing like it at either end. No relation costs less. */
export const LEAST_COST = relationCost(2);

/**
 * What a relation costs that has so many alike, both ends together: a tie of a kind that an end has with many says little. In whole thousandths, so that sums
 * and ties are exact: `round(1000 * (1/4 + log2(1 + alike)))`. At an end alike are the entities that it is tied to by relations of this type that go the
 * same way, each once, in any scope; that of the other end is among them. Of a type that goes both ways, and of loops, all count that do.
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

/** Entries are counted, and costs reckoned, for so many between two pauses. */
const STRETCH = 2 ** 14;
/** Costs of fewer alike are reckoned once. */
const FEW = 2 ** 12;
const costOfFew = Uint16Array.from({ length: FEW }, (_, alike) => relationCost(alike));
/** A role is a type and the ways in which its relations go from an entity. */
const ROLES = 256;

/** Counts what is alike, a part at a time, for whoever comes until it is done. */
class Counting {
  readonly #index: RelationIndex;
  readonly #alike: Int32Array;
  readonly #counts = new Int32Array(ROLES);
  #seen = new Uint32Array(64);
  #entity = 0;
  #row = 0;
  #costs: Uint16Array | undefined;
  #least = Infinity;

  constructor(index: RelationIndex) {
    this.#index = index;
    this.#alike = new Int32Array(index.relations);
  }

  /** Undefined: there is more to do. */
  goOn(): RelationCosts | undefined {
    const { starts, entities, relations } = this.#index;
    if (this.#entity < entities) {
      const stop = (starts[this.#entity] ?? 0) + STRETCH;
      while (this.#entity < entities && (starts[this.#entity] ?? 0) < stop) {
        this.#count(this.#entity);
        this.#entity += 1;
      }
      return undefined;
    }
    this.#costs ??= new Uint16Array(relations);
    for (const stop = Math.min(this.#row + STRETCH, relations); this.#row < stop; this.#row += 1) {
      const alike = this.#alike[this.#row] ?? 0;
      const cost = alike < FEW ? (costOfFew[alike] ?? 0) : relationCost(alike);
      this.#costs[this.#row] = cost;
      if (cost < this.#least) this.#least = cost;
    }
    return this.#row < relations ? undefined : { costs: this.#costs, least: Math.max(LEAST_COST, relations === 0 ? 0 : this.#least) };
  }

  /** Adds to each relation at an entity how many the entity is so tied to. */
  #count(entity: number): void {
    const { starts, entries } = this.#index;
    const [from, end] = [(starts[entity] ?? 0) * ENTRY_WIDTH, (starts[entity + 1] ?? 0) * ENTRY_WIDTH];
    const counts = this.#counts;
    const shift = this.#makeRoom((end - from) / ENTRY_WIDTH);
    for (let i = from; i < end; i += ENTRY_WIDTH) {
      const role = roleAt(entries, i);
      if (this.#isNew(((entries[i] ?? 0) & ~(ROLES - 1)) | role, shift)) counts[role] = (counts[role] ?? 0) + 1;
    }
    for (let i = from; i < end; i += ENTRY_WIDTH) {
      const row = (entries[i + 1] ?? 0) >>> 6;
      const count = counts[roleAt(entries, i)] ?? 0;
      // A loop has one entry for its two ends.
      this.#alike[row] = (this.#alike[row] ?? 0) + ((entries[i] ?? 0) >>> 8 === entity ? 2 * count : count);
    }
    for (let i = from; i < end; i += ENTRY_WIDTH) counts[roleAt(entries, i)] = 0;
  }

  /** Empties room for so many in which half stays free. Returns by how much hashes are shifted to fit it. */
  #makeRoom(count: number): number {
    const bits = 32 - Math.clz32(Math.max(1, count)) + 1;
    if (this.#seen.length < 2 ** bits) this.#seen = new Uint32Array(2 ** bits);
    else this.#seen.fill(0, 0, 2 ** bits);
    return 32 - bits;
  }

  /** Whether another entity and role, as one number, were not seen at this entity. No role is 0, so that 0 is free room. */
  #isNew(key: number, shift: number): boolean {
    const seen = this.#seen;
    const last = 2 ** (32 - shift) - 1;
    const wanted = key >>> 0;
    let place = Math.imul(wanted, 0x9e3779b1) >>> shift;
    for (let known = seen[place] ?? 0; known !== 0; known = seen[place] ?? 0) {
      if (known === wanted) return false;
      place = (place + 1) & last;
    }
    seen[place] = wanted;
    return true;
  }
}

function roleAt(entries: Int32Array, place: number): number {
  return (((entries[place + 1] ?? 0) & 63) << 2) | ((entries[place] ?? 0) & (OUT | IN));
}

const known = new WeakMap<RelationIndex, RelationCosts>();
const counting = new WeakMap<RelationIndex, Counting>();

/** Sees to it that `relationCosts` are known. All who wait for them count, so that nobody counts again what another has counted. False: there was no time. */
export function* reckonCosts(index: RelationIndex, work: Work): Paused<boolean> {
  while (!known.has(index)) {
    if (!work.affords(0)) return false;
    const begun = counting.get(index) ?? new Counting(index);
    counting.set(index, begun);
    const found = begun.goOn();
    if (found !== undefined) known.set(index, found);
    if (work.isLong) yield PAUSE;
  }
  counting.delete(index);
  return true;
}

/** The costs of an index, once they are reckoned. */
export function relationCosts(index: RelationIndex): RelationCosts {
  const found = known.get(index);
  if (found === undefined) throw new Error('The costs of relations were not reckoned.');
  return found;
}
