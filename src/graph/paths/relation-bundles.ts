import { countUpTo } from '../day-codes.js';
import { IN, OUT } from '../relation-index.js';
import { sharedWhileUsed } from './shared-while-used.js';
import type { Walk } from './walk.js';

const DIRECTIONS = OUT | IN;
const DIRECTION_BITS = 2;

/** The row of a relation of a bundle. */
export function bundledRow(relation: number): number {
  return relation >>> DIRECTION_BITS;
}

/** The directions in which it is walked. */
export function bundledDirections(relation: number): number {
  return relation & DIRECTIONS;
}

/** For each entity that relations lead to, ascending, those relations: of the entity at `i` from `starts[i]` to `starts[i + 1]`, in the order of rows. */
export interface Bundle {
  readonly entities: Int32Array;
  readonly starts: Int32Array;
  readonly relations: Int32Array;
}

const NOTHING = new Int32Array(0);

/**
 * The relations between entities, by the conditions of one walk, for who asks about many neighbors of the same entity: all its relations are sorted
 * by neighbor once.
 */
export class RelationBundles {
  readonly #walk: Walk;
  readonly #bundles = new Map<number, Bundle>();
  /** While a bundle is made: for each entity the relations to it, and then where the next one comes; else nothing. */
  readonly #places: Int32Array;
  /** While a bundle is made: its relations, and where each leads. */
  #relations = NOTHING;
  #others = NOTHING;

  constructor(walk: Walk) {
    this.#walk = walk;
    this.#places = new Int32Array(walk.index.entities);
  }

  /** The relations that can be walked from an entity to another. */
  between(from: number, to: number): readonly number[] {
    const bundle = this.of(from);
    const { starts, relations } = bundle;
    const place = placeIn(bundle, to);
    if (place === undefined) return [];
    const [start = 0, end = 0] = [starts[place], starts[place + 1]];
    // As nearly all are.
    return end === start + 1 ? [relations[start] ?? 0] : [...relations.subarray(start, end)];
  }

  /** The only one of them; undefined if there are none, or several. */
  only(from: number, to: number): number | undefined {
    const bundle = this.of(from);
    const { starts, relations } = bundle;
    const place = placeIn(bundle, to) ?? starts.length;
    const start = starts[place] ?? 0;
    return starts[place + 1] === start + 1 ? relations[start] : undefined;
  }

  /** All relations that can be walked from an entity. */
  of(entity: number): Bundle {
    const known = this.#bundles.get(entity);
    if (known !== undefined) return known;
    const bundle = this.#made(entity);
    this.#bundles.set(entity, bundle);
    return bundle;
  }

  /** Relations come in the order of rows. So it is enough to count those to each neighbor, and to put each behind those before it. */
  #made(entity: number): Bundle {
    const walk = this.#walk;
    const places = this.#places;
    const most = walk.degree(entity);
    if (this.#relations.length < most) [this.#relations, this.#others] = [new Int32Array(2 * most), new Int32Array(2 * most)];
    const [unsorted, others] = [this.#relations, this.#others];
    const found: number[] = [];
    let count = 0;
    walk.scan(entity, walk.onward, (other, row, head) => {
      if (places[other] === 0) found.push(other);
      places[other] = (places[other] ?? 0) + 1;
      others[count] = other;
      unsorted[count] = (row << DIRECTION_BITS) | (head & DIRECTIONS);
      count += 1;
    });
    const entities = Int32Array.from(found).toSorted();
    const starts = new Int32Array(entities.length + 1);
    for (const [i, other] of entities.entries()) {
      const start = starts[i] ?? 0;
      starts[i + 1] = start + (places[other] ?? 0);
      places[other] = start;
    }
    const relations = new Int32Array(count);
    for (let i = 0; i < count; i += 1) {
      const other = others[i] ?? 0;
      const place = places[other] ?? 0;
      relations[place] = unsorted[i] ?? 0;
      places[other] = place + 1;
    }
    for (const other of found) places[other] = 0;
    return { entities, starts, relations };
  }
}

/** The bundles of a walk, for all searches that go by it at the same time. */
export const relationBundles: (walk: Walk) => RelationBundles = sharedWhileUsed((walk: Walk) => new RelationBundles(walk));

/** Where in a bundle an entity is; undefined if no relation leads there. */
export function placeIn({ entities }: Bundle, entity: number): number | undefined {
  const place = countUpTo(entities, entity) - 1;
  return entities[place] === entity ? place : undefined;
}
