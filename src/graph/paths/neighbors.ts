import { countUpTo } from '../day-codes.js';
import { IN, OUT } from '../relation-index.js';
import { NO_LIST, neighborLists } from './neighbor-lists.js';
import type { PathContext } from './path-context.js';
import { relationCosts } from './relation-cost.js';
import type { Scratch } from './scratch.js';
import { type Walk, turned } from './walk.js';
import { type Walked, walkedBy } from './walked.js';
import type { Work } from './work.js';

const BOTH_WAYS = OUT | IN;

/** The entities one relation away, ascending, each once. */
export type Entities = Uint32Array;

export const NOBODY: Entities = new Uint32Array(0);

/**
 * The neighbors of each entity that a search comes to, by the conditions of its question: found out once an entity. Left out are entities
 * that a path can neither go through nor end at.
 */
export class Neighbors {
  readonly #walk: Walk;
  readonly #work: Work;
  readonly #scratch: Scratch;
  readonly #mayEnd: (entity: number) => boolean;
  readonly #entities = new Map<number, Entities>();
  readonly #costs = new Map<number, Uint16Array>();

  constructor(context: Pick<PathContext, 'walk' | 'work' | 'scratch'>, mayEnd: (entity: number) => boolean) {
    this.#walk = context.walk;
    this.#work = context.work;
    this.#scratch = context.scratch();
    this.#mayEnd = mayEnd;
  }

  /** Undefined if there was no time to find out. */
  of(entity: number): Entities | undefined {
    const known = this.#entities.get(entity);
    if (known !== undefined) return known;
    const lists = neighborLists(this.#walk);
    const list = lists.of(entity, 0, this.#work);
    if (list === NO_LIST) return undefined;
    const { data } = lists;
    const behind = lists.behind(list);
    const entities = this.#scratch.uint32(behind - lists.first(list));
    let count = 0;
    for (let i = lists.first(list); i < behind; i += 1) {
      const neighbor = data[i] ?? 0;
      if ((neighbor & 1) === 0 && !this.#mayEnd(neighbor >> 1)) continue;
      entities[count] = neighbor >> 1;
      count += 1;
    }
    const found = count === entities.length ? entities : entities.subarray(0, count);
    this.#entities.set(entity, found);
    return found;
  }

  /** What it costs to go from an entity to each of its neighbors, in their order. */
  costs(entity: number): Uint16Array {
    const known = this.#costs.get(entity);
    if (known !== undefined) return known;
    const entities = this.#entities.get(entity) ?? NOBODY;
    const costs = this.#scratch.uint16(entities.length);
    const lists = neighborLists(this.#walk);
    const firstCost = lists.costsOf(entity, 0, relationCosts(this.#walk.index));
    const list = lists.made(entity, 0);
    const first = lists.first(list);
    // Both ascend.
    for (let i = first, count = 0; count < costs.length; i += 1) {
      if ((lists.data[i] ?? 0) >> 1 !== entities[count]) continue;
      costs[count] = lists.costs[firstCost + i - first] ?? 0;
      count += 1;
    }
    this.#costs.set(entity, costs);
    return costs;
  }

  /** What it costs to go from an entity to a neighbor: what the cheapest relation costs that leads there. */
  costTo(from: number, to: number): number {
    // What others do meanwhile may cost the lists of an entity, but not what was found out here.
    const entities = this.#entities.get(from) ?? NOBODY;
    const place = countUpTo(entities, to) - 1;
    if (entities[place] === to) return this.costs(from)[place] ?? 0;
    return neighborLists(this.#walk).costTo(from, 0, to, relationCosts(this.#walk.index));
  }

  /** Forgets who is near: nobody searches on. */
  forget(): void {
    this.#entities.clear();
    this.#costs.clear();
  }

  /** The first relation from an entity to another, looked for at the one that has fewer. */
  firstBetween(from: number, to: number): Walked | undefined {
    const walk = this.#walk;
    const isOnward = walk.degree(from) <= walk.degree(to);
    const entry = isOnward ? walk.firstBetween(from, walk.onward, to) : walk.firstBetween(to, walk.back, from);
    return entry === undefined ? undefined : walkedBy(walk.index, entry, to, isOnward);
  }

  /** The relations from an entity to another, in the order of rows: looked for at the one that has fewer. */
  betweenTwo(from: number, to: number): readonly Walked[] {
    const walked: Walked[] = [];
    if (this.#walk.degree(from) <= this.#walk.degree(to)) {
      this.#walk.scan(from, this.#walk.onward, (other, row, head) => {
        if (other === to) walked.push({ row, directions: head & BOTH_WAYS, to });
      });
    } else {
      this.#walk.scan(to, this.#walk.back, (other, row, head) => {
        if (other === from) walked.push({ row, directions: turned(head), to });
      });
    }
    return walked;
  }
}
