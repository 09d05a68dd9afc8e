import { EntenteError } from '../model/entente-error.js';
import type { Snapshot } from './snapshot.js';

/** The row of an entity that a question is about. Throws `EntenteError` UNKNOWN_ENTITY if there is none with this id. */
export function rowOf({ entityRow }: Snapshot, id: string): number {
  const row = entityRow.get(id);
  if (row !== undefined) return row;
  throw new EntenteError('UNKNOWN_ENTITY', `There is no entity "${id}". Search for its name to find its id.`);
}
