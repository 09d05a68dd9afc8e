import { rowOf } from './row-of.js';
import type { Snapshot } from './snapshot.js';
import type { RelationQuery } from './view.js';

/**
 * Throws `EntenteError` UNKNOWN_ENTITY if a query names an entity that does not exist: an id with a slip in it must not read as
 * "nothing known".
 */
export function requireKnown(snapshot: Snapshot, { from, to, of, other, sources, attributedTo, attributedOnlyTo }: RelationQuery): void {
  for (const ids of [from, to, of, other, sources, attributedTo]) {
    if (ids !== undefined) for (const id of ids) rowOf(snapshot, id);
  }
  if (attributedOnlyTo !== undefined) rowOf(snapshot, attributedOnlyTo);
}
