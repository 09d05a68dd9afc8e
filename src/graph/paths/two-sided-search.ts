import { ENTRY_WIDTH, blockEnd, blockOf } from '../relation-index.js';
import { UNDECIDED } from '../scope-filter.js';
import type { TypeDirections } from '../type-directions.js';
import { comesBefore } from './entity-before.js';
import { BEFORE, DEGREE, SPACE_WIDTH, type SearchSpace } from './search-space.js';
import { sortPart } from './sort-part.js';
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
  /** Where the round before that begins. */
  before: number;
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
/** Behind all entities. */
const NO_ENTITY = 2 ** 30;

/**
 * Breadth first from the starts and the ends, a round at a time on the side where a round is cheaper, until they meet (I. Pohl,
 * "Bi-directional search", 1971). The rounds are whole until one meets, and then no walk is shorter than the two depths and the step
 * between them.
 *
 * From the starts, entities are seen in the order of the first ways to them: each round goes through the last one in that order, and
 * what each of its entities adds is sorted by rows. So BEFORE leads back along the first of the shortest ways to an entity. From the ends
 * a round goes in any order, and BEFORE is the least entry, which is of the entity of least row: so it leads on along the first of the shortest ways
 * to an end.
 */
export class TwoSidedSearch {
  readonly onward: Side;
  readonly back: Side;
  /** For ALL_WAYS: the entities at which a round met the other side. */
  readonly meetings: number[] = [];
  /** For FIRST_WAY: the one of them that the first way goes through, and the entry by which the round came to it. */
  meeting = NO_ENTITY;
  meetingEntry = 0;
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
      const near = onward.cost <= back.cost ? onward : back;
      const isBeyond = this.depth >= maxLength;
      if (isBeyond) {
        if (allowance < 0) allowance = Math.min(this.#work.left, Math.max(LOOK_BEYOND, this.#work.expanded));
        allowance -= near.cost;
        if (allowance < 0) return { kind: 'FAR' };
      }
      const distance = this.depth + 1;
      if (near === onward) this.sortRound();
      const seesRoundThrough = goal === 'ALL_WAYS' && !isBeyond;
      for (let place = near.first; place < near.end; ) {
        place = this.look(near, place, !seesRoundThrough);
        if (this.#work.stoppedBy !== undefined) return { kind: 'STOPPED' };
        if (this.met !== undefined && !seesRoundThrough) break;
        if (this.#work.isLong) yield PAUSE;
      }
      if (this.met !== undefined && isBeyond) return { kind: 'FAR' };
      if (this.met !== undefined && goal === 'FIRST_WAY') {
        yield* this.#findFirst(this.met.near, this.met.place);
        if (this.#work.stoppedBy !== undefined) return { kind: 'STOPPED' };
      }
      if (this.met !== undefined) return { kind: 'NEAR', distance };
      near.before = near.first;
      near.first = near.end;
      near.end = near.added;
      near.cost = near.addedCost;
      near.addedCost = 0;
      near.depth += 1;
    }
  }

  /** Sorts what each entity of the round before has added to the last whole round from the starts. Then it is in the order of ways. */
  sortRound(): void {
    const { queue, before, first, end, depth } = this.onward;
    if (depth === 0) return;
    const { entities } = this.#space;
    const { starts } = this.#walk.index;
    let from = first;
    for (let place = before; place < first && from < end; place += 1) {
      const behind = starts[(queue[place] ?? 0) + 1] ?? 0;
      const begin = starts[queue[place] ?? 0] ?? 0;
      const entryAt = (child: number): number => entities[(queue[child] ?? 0) * SPACE_WIDTH + BEFORE] ?? 0;
      let to = from;
      while (to < end && entryAt(to) >= begin && entryAt(to) < behind) to += 1;
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
    return { side, directions, queue, before: 0, first: 0, end, cost, added: end, addedCost: 0, depth: 0 };
  }

  /**
   * Looks one relation farther from the entities of a round, from a place on: until it is time for a pause, or to stop since the
   * sides have met. Returns the place that comes next. This is the innermost loop of all searches for shortest paths.
   */
  look(near: Side, from: number, stopsWhereMet: boolean): number {
    const [walk, work] = [this.#walk, this.#work];
    const { index, filter } = walk;
    const { entries, starts, blockLasts } = index;
    const { marks: passing, first, last } = filter;
    const { entities, base } = this.#space;
    const { side, directions, queue, end } = near;
    const far = 1 - side;
    const seen = base + near.depth + 1;
    let { added, addedCost } = near;
    let place = from;
    while (place < end && !work.isDue) {
      const entity = queue[place] ?? 0;
      const begin = (starts[entity] ?? 0) * ENTRY_WIDTH;
      const behind = walk.entriesEnd(entity) * ENTRY_WIDTH;
      if (!work.affords((behind - begin) / ENTRY_WIDTH)) break;
      for (let i = begin, stop = begin; i < behind; i = stop) {
        stop = Math.min(behind, blockEnd(i));
        if ((blockLasts[blockOf(i)] ?? 0) < first) continue;
        for (; i < stop; i += ENTRY_WIDTH) {
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
            if (known === seen && side === 1 && i / ENTRY_WIDTH < (entities[at + BEFORE] ?? 0)) entities[at + BEFORE] = i / ENTRY_WIDTH;
          } else if ((entities[at + far] ?? 0) >= base) {
            this.met ??= { near, place };
            if (stopsWhereMet) {
              this.meeting = other;
              this.meetingEntry = i / ENTRY_WIDTH;
              return place;
            }
            entities[at + side] = seen;
            this.meetings.push(other);
          } else if (walk.mayPass(other)) {
            entities[at + side] = seen;
            entities[at + BEFORE] = i / ENTRY_WIDTH;
            queue[added] = other;
            added += 1;
            addedCost += entities[at + DEGREE] ?? 0;
          }
        }
      }
      place += 1;
    }
    near.added = added;
    near.addedCost = addedCost;
    return place;
  }

  /**
   * Finds the step between the sides that the first way takes, once they have met. Where the ends' round met the starts' early on, it will meet them
   * often: then it is less work to go through the starts' last round in order, up to the first of its entities that is met.
   */
  *#findFirst(near: Side, met: number): Paused<void> {
    const { onward, back } = this;
    if (near === onward) {
      yield* this.#meetAll(onward, met, met + 1);
      return;
    }
    const seen = (met - back.first + 1) / (back.end - back.first);
    if (onward.cost * seen > back.cost * (1 - seen)) {
      yield* this.#meetAll(back, met, back.end);
      return;
    }
    this.sortRound();
    this.meeting = NO_ENTITY;
    for (let place = onward.first; place < onward.end && this.meeting === NO_ENTITY && this.#work.stoppedBy === undefined; place += 1) {
      this.met = { near: onward, place };
      yield* this.#meetAll(onward, place, place + 1);
    }
  }

  *#meetAll(near: Side, from: number, behind: number): Paused<void> {
    for (let place = from; place < behind; ) {
      place = this.#meet(near, place, behind);
      if (this.#work.stoppedBy !== undefined) return;
      if (this.#work.isLong) yield PAUSE;
    }
  }

  /**
   * Finds the meeting that the first way goes through: in a round from the starts, which goes in order, the least of those by the entity that
   * met the ends; in one from the ends, of all of them the first in the order of ways. Returns the place that comes next, as `look`.
   */
  #meet(near: Side, from: number, behind: number): number {
    const [walk, work] = [this.#walk, this.#work];
    const { index, filter } = walk;
    const { entries, starts, blockLasts } = index;
    const { marks: passing, first, last } = filter;
    const { entities, base } = this.#space;
    const { side, directions, queue } = near;
    const far = 1 - side;
    const { depth } = this.onward;
    // The ends' round that met is not a whole one: what it has added is too far away.
    const farthest = base + (side === 0 ? this.back.depth : depth);
    let { meeting } = this;
    let meetingAt = this.meetingEntry * ENTRY_WIDTH;
    let place = from;
    while (place < behind && !work.isDue) {
      const entity = queue[place] ?? 0;
      // Where the sides have met, the search goes on behind the entry by which they did.
      const begin = (place === this.met?.place && meeting !== NO_ENTITY ? meetingAt / ENTRY_WIDTH + 1 : (starts[entity] ?? 0)) * ENTRY_WIDTH;
      const end = walk.entriesEnd(entity) * ENTRY_WIDTH;
      if (!work.affords((end - begin) / ENTRY_WIDTH)) break;
      for (let i = begin, stop = begin; i < end; i = stop) {
        stop = Math.min(end, blockEnd(i));
        if ((blockLasts[blockOf(i)] ?? 0) < first) continue;
        for (; i < stop; i += ENTRY_WIDTH) {
          const head = entries[i] ?? 0;
          const other = head >>> 8;
          if (side === 0 && other >= meeting) continue;
          const at = other * SPACE_WIDTH;
          // Few are known to the other side, and those that were met are met again and again: so both are asked first.
          const known = entities[at + far] ?? 0;
          if (known < base || known > farthest) continue;
          if (other === meeting ? i >= meetingAt : (entities[at + side] ?? 0) >= base) continue;
          const mark = passing[head & 255] ?? 0;
          const directed = mark & (directions[(entries[i + 1] ?? 0) & 63] ?? 0);
          if (((last - (entries[i + 2] ?? 0)) | ((entries[i + 3] ?? 0) - first) | (directed - 1)) < 0) continue;
          if (mark >= UNDECIDED && !filter.decides(head, (entries[i + 1] ?? 0) >>> 6)) continue;
          entities[at + side] = base;
          const isFirst = side === 0 || other === meeting || meeting === NO_ENTITY || comesBefore(index, this.#space, other, meeting, depth);
          if (!isFirst) continue;
          meeting = other;
          meetingAt = i;
        }
      }
      place += 1;
    }
    this.meeting = meeting;
    this.meetingEntry = meetingAt / ENTRY_WIDTH;
    return place;
  }
}
