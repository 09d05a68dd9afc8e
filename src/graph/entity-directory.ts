import type { Entity, EntityKind } from '../model/entity.js';
import { at } from './at.js';
import { foldText } from '../model/fold-text.js';
import { groupRows } from './group-rows.js';
import { sortedBy } from './sorted-by.js';

/** The entities of a snapshot by kind and by name. */
export interface EntityDirectory {
  /** For each entity row its names, folded: first its name, then its aliases. */
  readonly folded: readonly (readonly string[])[];
  readonly ofKind: ReadonlyMap<EntityKind, KindDirectory>;
}

/** The entity rows of one kind. Those that share a folded name are in the order of their ids. */
export interface KindDirectory {
  readonly byId: readonly number[];
  readonly byName: readonly number[];
}

/** `entities` are in the order of their ids. */
export function buildDirectory(entities: readonly Entity[]): EntityDirectory {
  const folded = entities.map(({ name, aliases }) => [name, ...aliases].map(foldText));
  const ofKind = new Map<EntityKind, KindDirectory>();
  for (const [kind, rows] of groupRows(entities, (entity) => [entity.kind])) {
    const byId = [...rows];
    ofKind.set(kind, { byId, byName: sortedBy(byId, 'ASC', (row) => at(at(folded, row), 0)) });
  }
  return { folded, ofKind };
}
