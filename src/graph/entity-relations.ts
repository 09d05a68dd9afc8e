import type { EntityId } from '../model/entity.js';
import type { Relation } from '../model/relation.js';
import { at } from './at.js';
import { lazy } from './lazy.js';
import { ENTRY_WIDTH, entriesEnd, firstLasting, nextLasting } from './relation-index.js';
import { rowOf } from './row-of.js';
import { UNDECIDED } from './scope-filter.js';
import type { ScopedRelations } from './scoped-relations.js';
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

/**
 * The relations of one entity in order of time, found as far as they are read. Throws `EntenteError` UNKNOWN_ENTITY if it does not exist.
 */
export function entityRelations(scoped: ScopedRelations, { of: [id], direction, types }: Plain, window: Window): Slice<Relation> {
  const { index, relations } = scoped.snapshot;
  const { entries, starts } = index;
  const entity = rowOf(scoped.snapshot, id);
  const filter = scoped.filter();
  const { marks, first, last } = filter;
  const directions = scoped.directions(types, direction);
  const end = entriesEnd(index, entity, filter.endRow) * ENTRY_WIDTH;
  const passes = (i: number): boolean => {
    const head = entries[i] ?? 0;
    const rowAndType = entries[i + 1] ?? 0;
    const mark = marks[head & 255] ?? 0;
    const misses = (last - (entries[i + 2] ?? 0)) | ((entries[i + 3] ?? 0) - first) | ((mark & (directions[rowAndType & 63] ?? 0)) - 1);
    return misses >= 0 && (mark < UNDECIDED || filter.decides(head, rowAndType >>> 6));
  };
  const found: Relation[] = [];
  let next = firstLasting(index, (starts[entity] ?? 0) * ENTRY_WIDTH, end, first);
  /** Finds so many, and looks whether there is one more: that is then `next`. */
  const find = (limit: number): void => {
    let i = next;
    for (; i < end; i = nextLasting(index, i, end, first)) {
      if (!passes(i)) continue;
      if (found.length >= limit) break;
      found.push(at(relations, (entries[i + 1] ?? 0) >>> 6));
    }
    next = i;
  };
  const range = windowRange(window, (limit) => {
    find(limit - 1);
    return Math.min(limit, found.length + (next < end ? 1 : 0));
  });
  find(range.end);
  const count = lazy(() => {
    let all = found.length;
    for (let i = next; i < end; i = nextLasting(index, i, end, first)) if (passes(i)) all += 1;
    return all;
  });
  return {
    items: range.start === 0 && range.end === found.length ? found : found.slice(range.start, range.end),
    offset: range.start,
    hasPrevious: range.start > 0,
    hasNext: range.hasNext,
    count,
  };
}
