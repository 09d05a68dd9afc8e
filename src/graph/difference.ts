import { entityText, relationText } from './content-hash.js';
import type { MemoryGraph } from './create-graph.js';

/** How many records came, went and say something else; a record is known by its id. */
export interface RecordDifference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}

/** What makes one snapshot another, in numbers. */
export interface Difference {
  readonly entities: RecordDifference;
  readonly relations: RecordDifference;
}

/** Compares the records of two snapshots. It reads each once; what it takes grows with their number. */
export function differenceBetween(previous: MemoryGraph, next: MemoryGraph): Difference {
  return {
    entities: compareRecords(previous.entities, next.entities, entityText),
    relations: compareRecords(previous.relations, next.relations, relationText),
  };
}

function compareRecords<T extends { readonly id: string }>(previous: readonly T[], next: readonly T[], textOf: (record: T) => string): RecordDifference {
  const before = new Map(previous.map((record) => [record.id, record]));
  let added = 0;
  let changed = 0;
  for (const record of next) {
    const old = before.get(record.id);
    if (old === undefined) added += 1;
    else if (textOf(old) !== textOf(record)) changed += 1;
  }
  return { added, removed: previous.length - (next.length - added), changed };
}
