import type { Entity, EntityType } from '../model/entity.js';
import { at } from './at.js';
import { foldText } from '../model/fold-text.js';
import { groupRows } from './group-rows.js';
import { sortedBy } from './sorted-by.js';

/** The entities of a snapshot by type and by name. */
export interface EntityDirectory {
  /** For each entity row its names, folded: first its name, then its aliases. */
  readonly folded: readonly (readonly string[])[];
  readonly ofType: ReadonlyMap<EntityType, TypeDirectory>;
}

/** The entity rows of one type. Those that share a folded name are in the order of their ids. */
export interface TypeDirectory {
  readonly byId: readonly number[];
  readonly byName: readonly number[];
}

/** `entities` are in the order of their ids. */
export function buildDirectory(entities: readonly Entity[]): EntityDirectory {
  const folded = entities.map(({ name, aliases }) => [name, ...aliases].map(foldText));
  const ofType = new Map<EntityType, TypeDirectory>();
  for (const [type, rows] of groupRows(entities, (entity) => [entity.type])) {
    const byId = [...rows];
    ofType.set(type, { byId, byName: sortedBy(byId, 'ASC', (row) => at(at(folded, row), 0)) });
  }
  return { folded, ofType };
}
