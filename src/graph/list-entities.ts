import type { Entity } from '../model/entity.js';
import { at } from './at.js';
import type { EntityDirectory, TypeDirectory } from './entity-directory.js';
import { entityMatcher } from './entity-matcher.js';
import { LazyList } from './lazy-list.js';
import type { ScopedRelations } from './scoped-relations.js';
import { sortedBy } from './sorted-by.js';
import type { EntityQuery, Slice, Window } from './view.js';

/** The entities of one type that meet a query. They are tested as they are read. */
export function listEntities(scoped: ScopedRelations, directory: EntityDirectory, query: EntityQuery, window: Window): Slice<Entity> {
  const matches = entityMatcher(scoped, query);
  function* found(): Generator<Entity> {
    for (const row of orderedRows(scoped, directory, query)) {
      const entity = at(scoped.snapshot.entities, row);
      if (matches(entity, at(directory.folded, row))) yield entity;
    }
  }
  return new LazyList(found()).slice(window);
}

function orderedRows(scoped: ScopedRelations, { folded, ofType }: EntityDirectory, query: EntityQuery): readonly number[] {
  const { field, direction } = query.orderBy ?? { field: 'NAME', direction: 'ASC' };
  const { byId, byName }: TypeDirectory = ofType.get(query.type) ?? { byId: [], byName: [] };
  switch (field) {
    case 'ID':
      return direction === 'ASC' ? byId : byId.toReversed();
    case 'NAME':
      return direction === 'ASC' ? byName : sortedBy(byName, 'DESC', (row) => at(at(folded, row), 0));
    case 'RELATIONS':
      return sortedBy(byId, direction, (row) => countRelations(scoped, row));
  }
}

function countRelations(scoped: ScopedRelations, entity: number): number {
  return [...scoped.walkable(entity, 'ANY')].length;
}
