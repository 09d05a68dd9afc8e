import type { EntityId } from '../model/entity.js';
import type { Relation } from '../model/relation.js';
import { at } from './at.js';
import { ENTRY_WIDTH, entriesEnd, firstLasting, nextLasting } from './relation-index.js';
import { UNDECIDED } from './scope-filter.js';
import type { ScopedRelations } from './scoped-relations.js';
import { typeDirections } from './type-directions.js';
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

/** The relations of one entity in order of time, found as far as they are read. */
export function entityRelations(scoped: ScopedRelations, { of: [id], direction = 'ANY', types }: Plain, window: Window): Slice<Relation> {
  const { index, entityRow, relations, vocabulary } = scoped.snapshot;
  const { entries, starts } = index;
  const filter = scoped.filter();
  const { marks, first, last } = filter;
  const directions = typeDirections(vocabulary, types, direction);
  const entity = entityRow.get(id) ?? index.entities;
  const end = entriesEnd(index, entity, filter.endRow) * ENTRY_WIDTH;
  const found: Relation[] = [];
  let next = firstLasting(index, (starts[entity] ?? 0) * ENTRY_WIDTH, end, first);
  const reach = (limit: number): number => {
    for (; next < end && found.length < limit; next = nextLasting(index, next, end, first)) {
      const head = entries[next] ?? 0;
      const rowAndType = entries[next + 1] ?? 0;
      const mark = marks[head & 255] ?? 0;
      if (((last - (entries[next + 2] ?? 0)) | ((entries[next + 3] ?? 0) - first) | ((mark & (directions[rowAndType & 63] ?? 0)) - 1)) < 0) continue;
      if (mark >= UNDECIDED && !filter.decides(head, rowAndType >>> 6)) continue;
      found.push(at(relations, rowAndType >>> 6));
    }
    return Math.min(limit, found.length);
  };
  const range = windowRange(window, reach);
  return {
    items: found.slice(range.start, range.end),
    offset: range.start,
    hasPrevious: range.start > 0,
    hasNext: range.hasNext,
    count: () => reach(Infinity),
  };
}
