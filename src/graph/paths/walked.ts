import { ENTRY_WIDTH, IN, OUT, type RelationIndex } from '../relation-index.js';
import { turned } from './walk.js';

/** A relation as it is walked from one entity to the next. */
export interface Walked {
  readonly row: number;
  /** The directions in which it may be walked from there, as bits of an entry. */
  readonly directions: number;
  readonly to: number;
}

/** The relation of an entry as it is walked to an entity: onward, or back from there. */
export function walkedBy({ entries }: RelationIndex, entry: number, to: number, isOnward: boolean): Walked {
  const head = entries[entry * ENTRY_WIDTH] ?? 0;
  return { row: (entries[entry * ENTRY_WIDTH + 1] ?? 0) >>> 6, directions: isOnward ? head & (OUT | IN) : turned(head), to };
}
