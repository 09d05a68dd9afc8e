import { BLOCK_ENTRIES, ENTRY_WIDTH, IN, OUT, blockEnd, blockOf, firstLasting, nextLasting } from '../relation-index.js';
import type { TypeDirections } from '../type-directions.js';
import type { RelationCosts } from './relation-cost.js';
import { sortPart } from './sort-part.js';
import type { Walk } from './walk.js';
import type { Walked } from './walked.js';
import type { Work } from './work.js';

/** No list: there was no time to make it. */
export const NO_LIST = -1;
/** In front of a list's neighbors: how many relations it took to find them, and how many they are. */
const [COST, COUNT, HEAD] = [0, 1, 2];

/** How many lists are kept of a graph: those of the walks that last asked. */
const MOST_KEPT = 4;
const FIRST_SIZE = 2 ** 12;
/** The places of the entries of a block that pass. */
const passing = new Int32Array(BLOCK_ENTRIES);
/** Before places grow beyond small integers, all are wiped off. */
const MOST_PLACES = 2 ** 30;

/**
 * The neighbors of entities by the conditions of one walk, ascending, each once, with the first relation that leads to it: found out when an
 * entity is first asked for, and kept for all questions to come. Of a hub's thousands of relations a few hundred are left, and the order is that in
 * which shortest paths are looked for. A snapshot never changes, so no list is ever out of date. All lists of a walk take 16 bytes a relation (32
 * where types have directions of their own) and 28 an entity at the most, and where costs are asked for 4 (8) and 10 more; the room for them doubles as it grows.
 *
 * The neighbors of a list are at `first(list)` up to, and without, `behind(list)` in `data`: twice the row, and one more if a path may go
 * through. `data`, `costs` and lists are good until the next list is made.
 */
export class NeighborLists {
  data = new Int32Array(FIRST_SIZE);
  /** What it costs to go from an entity to each neighbor of its list. */
  costs = new Uint16Array(0);
  /** For each entity, and each side, where its list is, and `#base` more. */
  readonly #places: Int32Array;
  /** While a list is made, for each neighbor the first relation: its row, and in two bits the directions in which it may be walked from here. Else nothing. */
  readonly #firsts: Int32Array;
  /** As `#places`, for costs. Made when costs are first asked for, as the next. */
  #costPlaces: Int32Array | undefined;
  /** While costs are found out, for each neighbor the least. Else nothing. */
  #leasts: Uint16Array | undefined;
  #walk: Walk;
  /** The bits of a side that tell lists apart: none if it is the same to walk onward or back. */
  #sides = 0;
  #base = 1;
  #used = 0;
  #costsUsed = 0;

  constructor(walk: Walk) {
    const { entities } = walk.index;
    this.#places = new Int32Array(entities * 2);
    this.#firsts = new Int32Array(entities);
    this.#walk = walk;
    this.begin(walk);
  }

  get walk(): Walk {
    return this.#walk;
  }

  /** Forgets all lists, and makes those of another walk. */
  begin(walk: Walk): void {
    this.#walk = walk;
    this.#sides = walk.onward.every((directions, code) => directions === walk.back[code]) ? 0 : 1;
    this.#base += this.#used;
    this.#used = 0;
    this.#costsUsed = 0;
    if (this.#base < MOST_PLACES) return;
    this.#places.fill(0);
    this.#costPlaces?.fill(0);
    this.#base = 1;
  }

  /** Where an entity's list is, by the walk's directions onward (side 0) or back (1). `NO_LIST` if there was no time; else its relations count. */
  of(entity: number, side: 0 | 1, work: Work): number {
    const known = this.#find(entity, side);
    const cost = known === NO_LIST ? this.#costOf(entity) : (this.data[known + COST] ?? 0);
    if (!work.affords(cost)) return NO_LIST;
    return known === NO_LIST ? this.#make(entity, side, cost) : known;
  }

  first(list: number): number {
    return list + HEAD;
  }

  behind(list: number): number {
    return list + HEAD + (this.data[list + COUNT] ?? 0);
  }

  /** The first relation that leads from an entity to a neighbor of its list, walked from there. Of no other. */
  firstTo(entity: number, side: 0 | 1, neighbor: number): Walked {
    const list = this.made(entity, side);
    const first = this.data[this.#placeOf(list, neighbor) + (this.data[list + COUNT] ?? 0)] ?? 0;
    return { row: first >>> 2, directions: first & (OUT | IN), to: neighbor };
  }

  /** Where an entity's list is, made if it must be, however long that takes. */
  made(entity: number, side: 0 | 1): number {
    const known = this.#find(entity, side);
    return known === NO_LIST ? this.#make(entity, side, this.#costOf(entity)) : known;
  }

  /** Where in `costs` those of an entity's list begin, neighbor by neighbor: what the cheapest relation costs that leads there. */
  costsOf(entity: number, side: 0 | 1, { costs }: RelationCosts): number {
    const list = this.made(entity, side);
    this.#costPlaces ??= new Int32Array(this.#places.length);
    const slot = this.#slotOf(entity, side);
    const known = (this.#costPlaces[slot] ?? 0) - this.#base;
    if (known >= 0) return known;
    const leasts = (this.#leasts ??= new Uint16Array(this.#firsts.length));
    this.#findLeasts(entity, side === 0 ? this.#walk.onward : this.#walk.back, leasts, costs);
    const place = this.#costsUsed;
    const [first, behind] = [this.first(list), this.behind(list)];
    this.#costsUsed += behind - first;
    if (this.#costsUsed > this.costs.length) this.costs = grown(this.costs, new Uint16Array(Math.max(this.#costsUsed, this.costs.length * 2, FIRST_SIZE)));
    for (let i = first; i < behind; i += 1) {
      const other = (this.data[i] ?? 0) >> 1;
      this.costs[place + i - first] = leasts[other] ?? 0;
      leasts[other] = 0;
    }
    this.#costPlaces[slot] = this.#base + place;
    return place;
  }

  /** What it costs to go from an entity to a neighbor of its list. */
  costTo(entity: number, side: 0 | 1, neighbor: number, prices: RelationCosts): number {
    const first = this.costsOf(entity, side, prices);
    const list = this.made(entity, side);
    return this.costs[first + this.#placeOf(list, neighbor) - this.first(list)] ?? 0;
  }

  #findLeasts(entity: number, directions: TypeDirections, leasts: Uint16Array, costs: Uint16Array): void {
    const walk = this.#walk;
    const { index, filter: { first } } = walk;
    const { entries, starts } = index;
    const end = walk.entriesEnd(entity) * ENTRY_WIDTH;
    for (let i = firstLasting(index, (starts[entity] ?? 0) * ENTRY_WIDTH, end, first); i < end; i = nextLasting(index, i, end, first)) {
      if (!walk.passes(i, directions)) continue;
      const other = (entries[i] ?? 0) >>> 8;
      const least = leasts[other] ?? 0;
      const cost = costs[(entries[i + 1] ?? 0) >>> 6] ?? 0;
      if (least === 0 || cost < least) leasts[other] = cost;
    }
  }

  /** The place in `data` of a neighbor that a list has. */
  #placeOf(list: number, neighbor: number): number {
    let low = this.first(list);
    let high = this.behind(list) - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.data[middle] ?? 0) >> 1 < neighbor) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #slotOf(entity: number, side: 0 | 1): number {
    return entity * 2 + (side & this.#sides);
  }

  #find(entity: number, side: 0 | 1): number {
    const place = (this.#places[this.#slotOf(entity, side)] ?? 0) - this.#base;
    return place < 0 ? NO_LIST : place;
  }

  #costOf(entity: number): number {
    return this.#walk.entriesEnd(entity) - (this.#walk.index.starts[entity] ?? 0);
  }

  #make(entity: number, side: 0 | 1, cost: number): number {
    this.#makeRoom(HEAD + 2 * cost);
    const list = this.#used;
    this.#places[this.#slotOf(entity, side)] = this.#base + list;
    const count = this.#gather(entity, list + HEAD, side === 0 ? this.#walk.onward : this.#walk.back);
    this.data[list + COST] = cost;
    this.data[list + COUNT] = count;
    this.#used = list + HEAD + 2 * count;
    return list;
  }

  /** Returns how many neighbors there are. */
  #gather(entity: number, from: number, directions: TypeDirections): number {
    const { data } = this;
    const firsts = this.#firsts;
    const walk = this.#walk;
    const { index, filter } = walk;
    const { entries, starts, blockLasts } = index;
    const end = walk.entriesEnd(entity) * ENTRY_WIDTH;
    let to = from;
    for (let i = (starts[entity] ?? 0) * ENTRY_WIDTH, stop = i; i < end; i = stop) {
      stop = Math.min(end, blockEnd(i));
      if ((blockLasts[blockOf(i)] ?? 0) < filter.first) continue;
      const some = filter.passing(directions, i, stop, passing);
      for (let k = 0; k < some; k += 1) {
        const place = passing[k] ?? 0;
        const head = entries[place] ?? 0;
        const other = head >>> 8;
        if (firsts[other] !== 0 || !filter.keeps(place)) continue;
        firsts[other] = ((entries[place + 1] ?? 0) >>> 6) * 4 + (head & (OUT | IN));
        data[to] = other * 2 + (walk.mayPass(other) ? 1 : 0);
        to += 1;
      }
    }
    sortPart(data, from, to);
    const count = to - from;
    for (let i = from; i < to; i += 1) {
      const other = (data[i] ?? 0) >> 1;
      data[i + count] = firsts[other] ?? 0;
      firsts[other] = 0;
    }
    return count;
  }

  #makeRoom(more: number): void {
    if (this.#used + more > this.data.length) this.data = grown(this.data, new Int32Array(Math.max(this.#used + more, this.data.length * 2)));
  }
}

function grown<Column extends Int32Array | Uint16Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}

/** The lists of a walk. Whoever has let others go on is to ask again, since they may have taken their place. */
export function neighborLists(walk: Walk): NeighborLists {
  const all = walk.memory.lists;
  const last = all.at(-1);
  if (last?.walk === walk) return last;
  const place = all.findIndex((lists) => lists.walk === walk);
  const [found] = place >= 0 ? all.splice(place, 1) : all.splice(0, all.length < MOST_KEPT ? 0 : 1);
  const lists = found ?? new NeighborLists(walk);
  if (lists.walk !== walk) lists.begin(walk);
  all.push(lists);
  return lists;
}
