import type { EntityId } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import { inScope, knownEvidence } from '../model/in-scope.js';
import type { Relation } from '../model/relation.js';
import type { Scope } from '../model/scope.js';
import type { Rows } from './adjacency.js';
import { at } from './at.js';
import { lazy } from './lazy.js';
import { ENTRY_WIDTH, IN, OUT, degree, entryOf } from './relation-index.js';
import { sameList } from './same-list.js';
import { ScopeFilter, UNDECIDED } from './scope-filter.js';
import type { Snapshot } from './snapshot.js';
import { DIRECTION_BITS, type TypeDirections, typeDirections } from './type-directions.js';
import type { Direction, RelationQuery } from './view.js';

/** The relations of a snapshot that are in one scope, which the index decides. */
export class ScopedRelations {
  readonly snapshot: Snapshot;
  readonly scope: Scope;
  /** The scope as the index tests it. */
  readonly filter: () => ScopeFilter;
  /** As `filter`, without DEPRECATED relations: what a path may walk. */
  readonly pathFilter: () => ScopeFilter;
  #lastDirections: { readonly types: RelationQuery['types']; readonly direction: Direction | undefined; readonly made: TypeDirections } | undefined;

  constructor(snapshot: Snapshot, scope: Scope) {
    this.snapshot = snapshot;
    this.scope = scope;
    const judge = (row: number): boolean => inScope(at(snapshot.relations, row), scope, snapshot.source);
    this.filter = lazy(() => new ScopeFilter(snapshot.index, scope, judge));
    this.pathFilter = lazy(() => new ScopeFilter(snapshot.index, scope, judge, ({ rank }) => rank !== 'DEPRECATED'));
  }

  has(row: number): boolean {
    const { index, entityRow, relations } = this.snapshot;
    const entity = entityRow.get(at(relations, row).from);
    return entity !== undefined && this.#passes(entryOf(index, entity, row), OUT | IN);
  }

  /** The relations in scope at an entity that one can walk from it in this direction, ascending. None if it is not there. */
  rowsAt(id: EntityId, direction: Direction): Rows {
    const entity = this.snapshot.entityRow.get(id);
    return entity === undefined ? new Uint32Array(0) : Uint32Array.from(this.walkable(entity, direction));
  }

  /** As `rowsAt`, by the entity's row; found as they are read. */
  *walkable(entity: number, direction: Direction): Generator<number> {
    const { entries } = this.snapshot.index;
    for (const entry of this.entriesAt(entity, direction)) yield (entries[entry * ENTRY_WIDTH + 1] ?? 0) >>> 6;
  }

  /** Where the entries of those relations are in the index. */
  *entriesAt(entity: number, direction: Direction): Generator<number> {
    const { starts } = this.snapshot.index;
    const [directions, end] = [DIRECTION_BITS[direction], at(starts, entity + 1)];
    for (let entry = at(starts, entity); entry < end; entry += 1) if (this.#passes(entry, directions)) yield entry;
  }

  /** As `typeDirections`. Those of the last question are kept, since most who ask, ask again for the same types. */
  directions(types: RelationQuery['types'], direction: Direction | undefined): TypeDirections {
    const last = this.#lastDirections;
    if (last !== undefined && last.direction === direction && sameList(last.types, types)) return last.made;
    const made = typeDirections(this.snapshot.vocabulary, types, direction);
    // A copy, since a list may be changed by who gave it.
    this.#lastDirections = { types: types?.slice(), direction, made };
    return made;
  }

  /** How many relations there are at an entity at the most. */
  degree(id: EntityId): number {
    const entity = this.snapshot.entityRow.get(id);
    return entity === undefined ? 0 : degree(this.snapshot.index, entity);
  }

  evidence(relation: Relation): readonly Evidence[] {
    return knownEvidence(relation, this.scope, this.snapshot.source);
  }

  #passes(entry: number, directions: number): boolean {
    const { entries } = this.snapshot.index;
    const filter = this.filter();
    const i = entry * ENTRY_WIDTH;
    const head = entries[i] ?? 0;
    const marks = filter.marks[head & 255] ?? 0;
    return (
      (marks & directions) !== 0 &&
      (entries[i + 2] ?? 0) <= filter.last &&
      (entries[i + 3] ?? 0) >= filter.first &&
      ((marks & UNDECIDED) === 0 || filter.decides(head, (entries[i + 1] ?? 0) >>> 6))
    );
  }
}
