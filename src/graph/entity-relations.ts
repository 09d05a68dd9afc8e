import type { EntityId } from '../model/entity.js';
import type { Relation } from '../model/relation.js';
import { noRow } from './at.js';
import { BLOCK_ENTRIES, ENTRY_WIDTH, type RelationIndex, blockEnd, degree, entriesEnd, firstLasting } from './relation-index.js';
import { rowOf } from './row-of.js';
import type { ScopeFilter } from './scope-filter.js';
import type { ScopedRelations } from './scoped-relations.js';
import type { TypeDirections } from './type-directions.js';
import type { RelationQuery, Slice, Window } from './view.js';
import { windowRange } from './window-range.js';

/** What a query may ask for that an entity's entries in the index tell alone. */
type Plain = Pick<RelationQuery, 'direction' | 'types'> & { readonly of: readonly [EntityId] };

/** Whether a query is about one entity and asks for no more than types, a direction and the order of time: as nearly all do. */
export function isPlain(query: RelationQuery): query is Plain {
  const { of, other, from, to, sources, attributedTo, attributedOnlyTo, qualifiers, orderBy } = query;
  const others = other ?? from ?? to ?? sources ?? attributedTo ?? attributedOnlyTo ?? qualifiers;
  const isByTime = orderBy === undefined || (orderBy.field === 'TIME' && orderBy.direction === 'ASC');
  return of?.length === 1 && others === undefined && isByTime;
}

/** The places of the entries of a block that pass, before any record is looked at. Each use of it ends before another begins. */
const passing = new Int32Array(BLOCK_ENTRIES);

/**
 * The relations of one entity in order of time, found as far as they are read. Throws `EntenteError` UNKNOWN_ENTITY if it does not exist.
 */
export function entityRelations(scoped: ScopedRelations, { of: [id], direction, types }: Plain, window: Window): Slice<Relation> {
  const found = new FoundRelations(scoped, rowOf(scoped.snapshot, id), scoped.directions(types, direction));
  const { start, end, hasNext } = windowRange(window, (limit) => found.reach(limit));
  return { items: found.slice(start, end), offset: start, hasPrevious: start > 0, hasNext, count: () => found.count() };
}

/** The relations of an entity, from the first on. */
class FoundRelations {
  readonly #index: RelationIndex;
  readonly #relations: readonly Relation[];
  readonly #filter: ScopeFilter;
  readonly #directions: TypeDirections;
  readonly #end: number;
  readonly #found: Relation[] = [];
  #next: number;
  #all: number | undefined;

  constructor(scoped: ScopedRelations, entity: number, directions: TypeDirections) {
    const { index, relations } = scoped.snapshot;
    const filter = scoped.filter();
    this.#index = index;
    this.#relations = relations;
    this.#filter = filter;
    this.#directions = directions;
    // To test so few costs less than to find out where the last that can pass is.
    const end = degree(index, entity) <= BLOCK_ENTRIES ? (index.starts[entity + 1] ?? 0) : entriesEnd(index, entity, filter.endRow);
    this.#end = end * ENTRY_WIDTH;
    this.#next = firstLasting(index, (index.starts[entity] ?? 0) * ENTRY_WIDTH, this.#end, filter.first);
  }

  /** Finds so many, if there are. Returns how many of them there are. */
  reach(limit: number): number {
    const found = this.#found;
    while (found.length < limit && this.#next < this.#end) this.#findSome(limit);
    return Math.min(limit, found.length);
  }

  slice(start: number, end: number): readonly Relation[] {
    return start === 0 && end === this.#found.length ? this.#found : this.#found.slice(start, end);
  }

  count(): number {
    this.#all ??= this.#countAll();
    return this.#all;
  }

  #countAll(): number {
    let all = this.#found.length;
    for (let from = this.#next; from < this.#end; from = this.#behind(from)) {
      const some = this.#test(from);
      for (let i = 0; i < some; i += 1) if (this.#filter.keeps(passing[i] ?? 0)) all += 1;
    }
    return all;
  }

  #findSome(limit: number): void {
    const found = this.#found;
    const { entries } = this.#index;
    const some = this.#test(this.#next);
    for (let i = 0; i < some; i += 1) {
      const place = passing[i] ?? 0;
      if (found.length === limit) {
        this.#next = place;
        return;
      }
      const row = (entries[place + 1] ?? 0) >>> 6;
      if (this.#filter.keeps(place)) found.push(this.#relations[row] ?? noRow(row));
    }
    this.#next = this.#behind(this.#next);
  }

  /** Tests the entries of a block, from a place on. Returns how many of them are now in `passing`. */
  #test(from: number): number {
    return this.#filter.passing(this.#directions, from, Math.min(this.#end, blockEnd(from)), passing);
  }

  /** Where the next entries to test begin. */
  #behind(from: number): number {
    return firstLasting(this.#index, blockEnd(from), this.#end, this.#filter.first);
  }
}
