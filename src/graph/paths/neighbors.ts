import { IN, OUT } from '../relation-index.js';
import { NO_LIST, neighborLists } from './neighbor-lists.js';
import { type Walked, walkedBy } from './walked.js';
import { type Walk, turned } from './walk.js';
import type { Work } from './work.js';

const BOTH_WAYS = OUT | IN;
/** A row and the directions in which it is walked, as one number. */
const DIRECTIONS = 4;
const NO_ROWS = new Uint32Array(0);

/** The entities one relation away, ascending, each once. */
export type Entities = Uint32Array;

/** For each of some entities, ascending, the relations that lead to it: those of the entity at `i` from `starts[i]` to `starts[i + 1]`. */
interface Bundle {
  readonly entities: Entities;
  readonly starts: Uint32Array;
  readonly rows: Uint32Array;
  readonly directions: Uint8Array;
}

/**
 * The neighbors of each entity that a search comes to, by the conditions of its question: found out once an entity. Left out are entities
 * that a path can neither go through nor end at.
 */
export class Neighbors {
  readonly #walk: Walk;
  readonly #work: Work;
  readonly #mayEnd: (entity: number) => boolean;
  readonly #entities = new Map<number, Entities>();
  readonly #bundles = new Map<number, Bundle>();
  /** For each entity, while a bundle is made, the relations to it; else nothing. */
  #counts: Int32Array | undefined;

  constructor(walk: Walk, work: Work, mayEnd: (entity: number) => boolean) {
    this.#walk = walk;
    this.#work = work;
    this.#mayEnd = mayEnd;
  }

  /** Undefined if there was no time to find out. */
  of(entity: number): Entities | undefined {
    const known = this.#entities.get(entity) ?? this.#bundles.get(entity)?.entities;
    if (known !== undefined) return known;
    const lists = neighborLists(this.#walk);
    const list = lists.of(entity, 0, this.#work);
    if (list === NO_LIST) return undefined;
    const { data } = lists;
    const behind = lists.behind(list);
    const entities = new Uint32Array(behind - lists.first(list));
    let count = 0;
    for (let i = lists.first(list); i < behind; i += 1) {
      const neighbor = data[i] ?? 0;
      if ((neighbor & 1) === 0 && !this.#mayEnd(neighbor >> 1)) continue;
      entities[count] = neighbor >> 1;
      count += 1;
    }
    const found = count === entities.length ? entities : entities.slice(0, count);
    this.#entities.set(entity, found);
    return found;
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

  /** As `betweenTwo`, for who asks about many neighbors of the same entity: all its relations are sorted by neighbor once. */
  between(from: number, to: number): readonly Walked[] {
    const { entities, starts, rows, directions } = this.#bundle(from);
    const place = placeOf(entities, to);
    if (entities[place] !== to) return [];
    const walked: Walked[] = [];
    for (let i = starts[place] ?? 0; i < (starts[place + 1] ?? 0); i += 1) walked.push({ row: rows[i] ?? 0, directions: directions[i] ?? 0, to });
    return walked;
  }

  /** The rows of `between`. */
  rowsBetween(from: number, to: number): Uint32Array {
    const { entities, starts, rows } = this.#bundle(from);
    const place = placeOf(entities, to);
    return entities[place] === to ? rows.subarray(starts[place], starts[place + 1]) : NO_ROWS;
  }

  #bundle(entity: number): Bundle {
    const known = this.#bundles.get(entity);
    if (known !== undefined) return known;
    const bundle = this.#sortedBundle(entity);
    this.#bundles.set(entity, bundle);
    return bundle;
  }

  /** Relations come in the order of rows. So it is enough to count those to each neighbor, and to put each behind those before it. */
  #sortedBundle(entity: number): Bundle {
    const counts = (this.#counts ??= new Int32Array(this.#walk.index.entities));
    const [others, numbers]: [number[], number[]] = [[], []];
    const found: number[] = [];
    this.#walk.scan(entity, this.#walk.onward, (other, row, head) => {
      if (!this.#walk.mayPass(other) && !this.#mayEnd(other)) return;
      if (counts[other] === 0) found.push(other);
      counts[other] = (counts[other] ?? 0) + 1;
      others.push(other);
      numbers.push(row * DIRECTIONS + (head & BOTH_WAYS));
    });
    const entities = new Uint32Array(found).toSorted();
    const starts = new Uint32Array(entities.length + 1);
    for (const [place, other] of entities.entries()) {
      starts[place + 1] = (starts[place] ?? 0) + (counts[other] ?? 0);
      counts[other] = starts[place] ?? 0;
    }
    const rows = new Uint32Array(others.length);
    const directions = new Uint8Array(others.length);
    for (let i = 0; i < others.length; i += 1) {
      const other = others[i] ?? 0;
      const place = counts[other] ?? 0;
      const number = numbers[i] ?? 0;
      rows[place] = number / DIRECTIONS;
      directions[place] = number % DIRECTIONS;
      counts[other] = place + 1;
    }
    for (const other of found) counts[other] = 0;
    return { entities, starts, rows, directions };
  }
}

function placeOf(ascending: Uint32Array, value: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
