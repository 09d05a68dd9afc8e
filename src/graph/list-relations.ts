import { knownSince } from '../model/in-scope.js';
import type { Relation } from '../model/relation.js';
import { at } from './at.js';
import { candidateRows } from './candidate-rows.js';
import { compare } from './compare.js';
import { entityRelations, isPlain } from './entity-relations.js';
import { LazyList } from './lazy-list.js';
import { mayStart } from './relation-index.js';
import { relationMatcher } from './relation-matcher.js';
import { requireKnown } from './require-known.js';
import type { ScopedRelations } from './scoped-relations.js';
import type { Snapshot } from './snapshot.js';
import { sortedBy } from './sorted-by.js';
import type { RelationQuery, Slice, SortDirection, Window } from './view.js';

/**
 * The relations in scope that meet a query. In order of time they are found as they are read; other orders look at all of them first. Throws
 * `EntenteError` UNKNOWN_ENTITY if the query names an entity that does not exist.
 */
export function listRelations(scoped: ScopedRelations, query: RelationQuery, window: Window): Slice<Relation> {
  if (isPlain(query)) return entityRelations(scoped, query, window);
  requireKnown(scoped.snapshot, query);
  const { field, direction } = query.orderBy ?? { field: 'TIME', direction: 'ASC' };
  const rows = candidateRows(scoped, query);
  const matches = relationMatcher(query, (relation) => scoped.evidence(relation), scoped.snapshot.vocabulary);
  const found = matching(scoped, field === 'TIME' && direction === 'DESC' ? latestFirst([...rows], scoped.snapshot) : rows, matches);
  return new LazyList(field === 'TIME' ? found : sorted(found, field, direction, scoped.snapshot)).slice(window);
}

function* matching(scoped: ScopedRelations, rows: Iterable<number>, matches: (relation: Relation) => boolean): Generator<Relation> {
  for (const row of rows) {
    const relation = at(scoped.snapshot.relations, row);
    if (matches(relation)) yield relation;
  }
}

/** Rows by descending time; those of one time keep their order, which is that of ids. */
function* latestFirst(rows: readonly number[], { index }: Snapshot): Generator<number> {
  const timeAt = (place: number): number => mayStart(index, at(rows, place));
  for (let end = rows.length; end > 0; ) {
    let start = end - 1;
    while (start > 0 && timeAt(start - 1) === timeAt(start)) start -= 1;
    yield* rows.slice(start, end);
    end = start;
  }
}

function* sorted(
  found: Iterable<Relation>,
  field: 'TYPE' | 'KNOWN_SINCE' | 'ID',
  direction: SortDirection,
  { source, vocabulary }: Snapshot,
): Generator<Relation> {
  const byId = [...found].toSorted((a, b) => compare(a.id, b.id));
  const keyOf = {
    TYPE: ({ type }: Relation) => vocabulary.codeOf(type),
    KNOWN_SINCE: (relation: Relation) => knownSince(relation, source),
    ID: ({ id }: Relation) => id,
  }[field];
  yield* sortedBy<Relation, number | string>(byId, direction, keyOf);
}
