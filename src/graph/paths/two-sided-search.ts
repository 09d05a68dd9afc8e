import { comesBefore } from './entity-before.js';
import { NO_LIST, neighborLists } from './neighbor-lists.js';
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

/**
 * Breadth first from the starts and the ends, a round at a time on the side where a round is cheaper, until they meet (I. Pohl,
 * "Bi-directional search", 1971). The rounds are whole until one meets, and then no walk is shorter than the two depths and the step
 * between them.
 *
 * From the starts, entities are seen in the order of the first ways to them: each round goes through the last one in that order, and
 * neighbors ascend. So BEFORE leads back along the first of the shortest ways to an entity. From the ends BEFORE is the least entity: so it leads
 * on along the first of the shortest ways to an end.
 */
export class TwoSidedSearch {
  readonly onward: Side;
  readonly back: Side;
  /** For ALL_WAYS: the entities at which a round met the other side. */
  readonly meetings: number[] = [];
  /** For FIRST_WAY: the step between the sides that the first way takes, away from the side whose round it is of. */
  step: { readonly from: number; readonly to: number } | undefined;
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
    this.onward = this.#side(0, starts);
    this.back = this.#side(1, ends);
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
      const seesRoundThrough = goal === 'ALL_WAYS' && !isBeyond;
      for (let place = near.first; place < near.end; ) {
        place = this.look(near, place, !seesRoundThrough);
        if (this.#work.stoppedBy !== undefined) return { kind: 'STOPPED' };
        if (this.met !== undefined && !seesRoundThrough) break;
        if (this.#work.isLong) yield PAUSE;
      }
      if (this.met !== undefined && isBeyond) return { kind: 'FAR' };
      // A round from the starts goes in order, so that its first meeting is the step that the first way takes.
      if (this.met !== undefined && goal === 'FIRST_WAY' && near === back) {
        yield* this.#findFirst(this.met.place);
        if (this.#work.stoppedBy !== undefined) return { kind: 'STOPPED' };
      }
      if (this.met !== undefined) return { kind: 'NEAR', distance };
      near.first = near.end;
      near.end = near.added;
      near.cost = near.addedCost;
      near.addedCost = 0;
      near.depth += 1;
    }
  }

  #side(side: 0 | 1, entities: Iterable<number>): Side {
    const { entities: seen, base, queues } = this.#space;
    const queue = queues[side];
    let [end, cost] = [0, 0];
    for (const entity of entities) {
      seen[entity * SPACE_WIDTH + side] = base;
      queue[end] = entity;
      end += 1;
      cost += this.#walk.degree(entity);
    }
    return { side, queue, first: 0, end, cost, added: end, addedCost: 0, depth: 0 };
  }

  /**
   * Looks one relation farther from the entities of a round, from a place on: until it is time for a pause, or to stop since the
   * sides have met. Returns the place that comes next. This is the innermost loop of all searches for shortest paths.
   */
  look(near: Side, from: number, stopsWhereMet: boolean): number {
    const work = this.#work;
    const { entities, base } = this.#space;
    const { side, queue, end } = near;
    const lists = neighborLists(this.#walk);
    const far = 1 - side;
    const seen = base + near.depth + 1;
    let { added, addedCost } = near;
    let place = from;
    for (; place < end && !work.isDue; place += 1) {
      const entity = queue[place] ?? 0;
      const list = lists.of(entity, side, work);
      if (list === NO_LIST) break;
      const { data } = lists;
      const behind = lists.behind(list);
      for (let i = lists.first(list); i < behind; i += 1) {
        const neighbor = data[i] ?? 0;
        const other = neighbor >> 1;
        const at = other * SPACE_WIDTH;
        const known = entities[at + side] ?? 0;
        if (known >= base) {
          if (known === seen && side === 1 && entity < (entities[at + BEFORE] ?? 0)) entities[at + BEFORE] = entity;
        } else if ((entities[at + far] ?? 0) >= base) {
          this.met ??= { near, place };
          if (stopsWhereMet) {
            this.step = { from: entity, to: other };
            return place;
          }
          entities[at + side] = seen;
          this.meetings.push(other);
        } else if ((neighbor & 1) === 1) {
          entities[at + side] = seen;
          entities[at + BEFORE] = entity;
          queue[added] = other;
          added += 1;
          addedCost += entities[at + DEGREE] ?? 0;
        }
      }
    }
    near.added = added;
    near.addedCost = addedCost;
    return place;
  }

  /**
   * Finds the step between the sides that the first way takes, once the ends' round has met the starts'. If it did so early on, it will meet them
   * often: then it is less work to go through the starts' last round in order, up to the first of its entities that is met.
   */
  *#findFirst(met: number): Paused<void> {
    const { onward, back } = this;
    const seen = (met - back.first + 1) / (back.end - back.first);
    this.step = undefined;
    if (onward.cost * seen > back.cost * (1 - seen)) {
      yield* this.#goThrough(met, back.end, (place) => this.#meetBack(place));
    } else {
      this.met = { near: onward, place: onward.first };
      yield* this.#goThrough(onward.first, onward.end, (place) => this.#meetOnward(place));
    }
  }

  *#goThrough(from: number, behind: number, look: (place: number) => number): Paused<void> {
    for (let place = from; place < behind; ) {
      place = look(place);
      if (this.#work.stoppedBy !== undefined) return;
      if (this.#work.isLong) yield PAUSE;
    }
  }

  /** Looks for the first meeting of the starts' last round, from a place on. Returns the place that comes next, as `look`: the last once it is found. */
  #meetOnward(from: number): number {
    const work = this.#work;
    const { entities, base } = this.#space;
    const { queue, end } = this.onward;
    const lists = neighborLists(this.#walk);
    // The ends' round that met is not a whole one: what it has added is too far away.
    const farthest = base + this.back.depth;
    let place = from;
    for (; place < end && !work.isDue; place += 1) {
      const entity = queue[place] ?? 0;
      const list = lists.of(entity, 0, work);
      if (list === NO_LIST) break;
      const { data } = lists;
      const behind = lists.behind(list);
      for (let i = lists.first(list); i < behind; i += 1) {
        const other = (data[i] ?? 0) >> 1;
        const known = entities[other * SPACE_WIDTH + 1] ?? 0;
        if (known < base || known > farthest) continue;
        this.step = { from: entity, to: other };
        return end;
      }
    }
    return place;
  }

  /**
   * Finds which of all meetings of the ends' round the first way goes through, from a place on: the first in the order of ways, and by the least
   * entity that leads there. Returns the place that comes next, as `look`.
   */
  #meetBack(from: number): number {
    const work = this.#work;
    const space = this.#space;
    const { entities, base } = space;
    const { queue, end } = this.back;
    const lists = neighborLists(this.#walk);
    const { depth } = this.onward;
    let place = from;
    for (; place < end && !work.isDue; place += 1) {
      const entity = queue[place] ?? 0;
      const list = lists.of(entity, 1, work);
      if (list === NO_LIST) break;
      const { data } = lists;
      const behind = lists.behind(list);
      for (let i = lists.first(list); i < behind; i += 1) {
        const other = (data[i] ?? 0) >> 1;
        const at = other * SPACE_WIDTH;
        if ((entities[at] ?? 0) < base) continue;
        // What was met is met again and again.
        if (other === this.step?.to ? entity >= this.step.from : (entities[at + 1] ?? 0) >= base) continue;
        entities[at + 1] = base;
        if (this.step === undefined || other === this.step.to || comesBefore(space, other, this.step.to, depth)) this.step = { from: entity, to: other };
      }
    }
    return place;
  }
}
