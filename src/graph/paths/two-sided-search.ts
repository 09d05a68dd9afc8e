import { ENTRY_WIDTH } from '../relation-index.js';
import { UNDECIDED } from '../scope-filter.js';
import type { TypeDirections } from '../type-directions.js';
import { BEFORE, DEGREE, SPACE_WIDTH, type SearchSpace } from './search-space.js';
import type { Walk } from './walk.js';
import { PAUSE, type Paused, type Work } from './work.js';

/**
 * How far the ends are from the starts, as walks go. NEAR: so many relations; NONE: there is no way at all; FAR: there may be one, which is longer
 * than was asked; STOPPED: there was no time to find out.
 */
export type Reach = { readonly kind: 'NEAR'; readonly distance: number } | { readonly kind: 'NONE' | 'FAR' | 'STOPPED' };

/** One side of the search: the last whole round's entities are in its queue, from `first` up to `end`. */
export interface Side {
  readonly side: 0 | 1;
  readonly directions: TypeDirections;
  readonly queue: Int32Array;
  first: number;
  end: number;
  /** How many relations the next round looks at. */
  cost: number;
  /** What was added behind `end` so far, and what it will cost. */
  added: number;
  addedCost: number;
  depth: number;
}

/** What is to be known once the sides have met: how far they are from each other, the first of the shortest ways, or all of them. */
export type Goal = 'LENGTH' | 'FIRST_WAY' | 'ALL_WAYS';

/** Looking on beyond the longest path, to tell FAR from NONE, takes no longer than the search did, or than this. */
const LOOK_BEYOND = 1_000;
/** A round from the starts is worth so many from the ends: where it meets them, the first way is known at once. */
const ONWARD_FAVOR = 2;
const MOST_INSERTED = 24;

/**
 * Breadth first from the starts and the ends, a round at a time on the side where a round is cheaper, until they meet (I. Pohl,
 * "Bi-directional search", 1971). The rounds are whole until one meets, and then no walk is shorter than the two depths and the step
 * between them.
 *
 * From the starts, entities are seen in the order of the first ways to them: each round goes through the last one in that order, and
 * what each of its entities adds is sorted by rows. So BEFORE leads back along the first of the shortest ways to an entity. From the ends
 * a round goes in any order, and BEFORE is the entity of least row: so it leads on along the first of the shortest ways to an end.
 */
export class TwoSidedSearch {
  readonly onward: Side;
  readonly back: Side;
  /** Entities at which a round met the other side, one or all, and where from: of several entities the one of least row, if the round is from the ends. */
  readonly meetings = new Map<number, number>();
  /** The side whose round met the other, and the place in its queue of the entity from which it first did. */
  met: { readonly near: Side; readonly place: number } | undefined;
  readonly #walk: Walk;
  readonly #work: Work;
  readonly #space: SearchSpace;

  /** `starts` ascend. */
  constructor(walk: Walk, work: Work, space: SearchSpace, starts: readonly number[], ends: Iterable<number>) {
    this.#walk = walk;
    this.#work = work;
    this.#space = space;
    this.onward = this.#side(0, walk.onward, starts);
    this.back = this.#side(1, walk.back, ends);
  }

  get depth(): number {
    return this.onward.depth + this.back.depth;
  }

  /** Whether an entity was seen from a side, at this distance. */
  isAt(entity: number, side: 0 | 1, distance: number): boolean {
    return this.#space.entities[entity * SPACE_WIDTH + side] === this.#space.base + distance;
  }

  /** Goes on until the sides meet, and as far as the goal needs it. */
  *run(maxLength: number, goal: Goal): Paused<Reach> {
    const { onward, back } = this;
    for (let place = 0; place < onward.end; place += 1) if (this.isAt(onward.queue[place] ?? 0, 1, 0)) return { kind: 'NEAR', distance: 0 };
    let allowance = -1;
    while (true) {
      if (onward.first === onward.end || back.first === back.end) return { kind: 'NONE' };
      const near = onward.cost <= back.cost * ONWARD_FAVOR ? onward : back;
      const isBeyond = this.depth >= maxLength;
      if (isBeyond) {
        if (allowance < 0) allowance = Math.min(this.#work.left, Math.max(LOOK_BEYOND, this.#work.expanded));
        allowance -= near.cost;
        if (allowance < 0) return { kind: 'FAR' };
      }
      const distance = this.depth + 1;
      if (near === onward) this.sortRound();
      const stopsWhereMet = isBeyond || goal === 'LENGTH' || (goal === 'FIRST_WAY' && near === onward);
      for (let place = near.first; place < near.end; ) {
        place = this.look(near, place, stopsWhereMet);
        if (this.#work.stoppedBy !== undefined) return { kind: 'STOPPED' };
        if (this.met !== undefined && stopsWhereMet) return isBeyond ? { kind: 'FAR' } : { kind: 'NEAR', distance };
        if (this.#work.isLong) yield PAUSE;
      }
      if (this.met !== undefined) return { kind: 'NEAR', distance };
      near.first = near.end;
      near.end = near.added;
      near.cost = near.addedCost;
      near.addedCost = 0;
      near.depth += 1;
    }
  }

  /** Sorts what each entity of the round before has added to the last whole round from the starts. Then it is in the order of ways. */
  sortRound(): void {
    const { queue, first, end, depth } = this.onward;
    if (depth === 0) return;
    const { entities } = this.#space;
    const parentAt = (place: number): number => entities[(queue[place] ?? 0) * SPACE_WIDTH + BEFORE] ?? 0;
    for (let from = first; from < end; ) {
      let to = from + 1;
      const parent = parentAt(from);
      while (to < end && parentAt(to) === parent) to += 1;
      sortPart(queue, from, to);
      from = to;
    }
  }

  #side(side: 0 | 1, directions: TypeDirections, entities: Iterable<number>): Side {
    const { entities: seen, base, queues } = this.#space;
    const queue = queues[side];
    let [end, cost] = [0, 0];
    for (const entity of entities) {
      seen[entity * SPACE_WIDTH + side] = base;
      queue[end] = entity;
      end += 1;
      cost += this.#walk.degree(entity);
    }
    return { side, directions, queue, first: 0, end, cost, added: end, addedCost: 0, depth: 0 };
  }

  /**
   * Looks one relation farther from the entities of a round, from a place on: until it is time for a pause, or, if it is to stop there, until the
   * sides meet. Returns the place that comes next. This is the innermost loop of all searches for shortest paths.
   */
  look(near: Side, from: number, stopsWhereMet: boolean): number {
    const [walk, work] = [this.#walk, this.#work];
    const { index: { entries, starts }, filter } = walk;
    const { marks: passing, first, last } = filter;
    const { entities, base } = this.#space;
    const { side, directions, queue, end } = near;
    const far = 1 - side;
    const seen = base + near.depth + 1;
    let { added, addedCost } = near;
    let place = from;
    while (place < end && !work.isDue) {
      const entity = queue[place] ?? 0;
      const begin = starts[entity] ?? 0;
      const stop = starts[entity + 1] ?? 0;
      if (!work.affords(stop - begin)) break;
      for (let i = begin * ENTRY_WIDTH; i < stop * ENTRY_WIDTH; i += ENTRY_WIDTH) {
        const head = entries[i] ?? 0;
        const mark = passing[head & 255] ?? 0;
        // One test, since each by itself is as good as a throw of a coin: negative if it starts too late, ends too early or may not be walked.
        const directed = mark & (directions[(entries[i + 1] ?? 0) & 63] ?? 0);
        if (((last - (entries[i + 2] ?? 0)) | ((entries[i + 3] ?? 0) - first) | (directed - 1)) < 0) continue;
        if (mark >= UNDECIDED && !filter.decides(head, (entries[i + 1] ?? 0) >>> 6)) continue;
        const other = head >>> 8;
        const at = other * SPACE_WIDTH;
        const known = entities[at + side] ?? 0;
        if (known >= base) {
          if (known === seen && side === 1) this.#seeAgain(other, entity);
        } else if ((entities[at + far] ?? 0) >= base) {
          entities[at + side] = seen;
          this.meetings.set(other, entity);
          this.met ??= { near, place };
          if (stopsWhereMet) break;
        } else if (walk.mayPass(other)) {
          entities[at + side] = seen;
          entities[at + BEFORE] = entity;
          queue[added] = other;
          added += 1;
          addedCost += entities[at + DEGREE] ?? 0;
        }
      }
      place += 1;
      if (stopsWhereMet && this.met !== undefined) break;
    }
    near.added = added;
    near.addedCost = addedCost;
    return place;
  }

  /** An entity of the next round from the ends, or one at which the sides meet, was seen from one more entity of this round. */
  #seeAgain(other: number, entity: number): void {
    const { entities } = this.#space;
    const before = other * SPACE_WIDTH + BEFORE;
    const metFrom = this.meetings.get(other);
    if (metFrom !== undefined) this.meetings.set(other, Math.min(metFrom, entity));
    else if (entity < (entities[before] ?? 0)) entities[before] = entity;
  }
}

/** Sorts a part of a column. For few values this is ten times faster than the column's own method. */
function sortPart(column: Int32Array, from: number, to: number): void {
  if (to - from > MOST_INSERTED) {
    column.subarray(from, to).sort();
    return;
  }
  for (let i = from + 1; i < to; i += 1) {
    const value = column[i] ?? 0;
    let place = i;
    for (; place > from && (column[place - 1] ?? 0) > value; place -= 1) column[place] = column[place - 1] ?? 0;
    column[place] = value;
  }
}
