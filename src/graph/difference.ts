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

/** So many records are compared in one turn of the event loop: about 20 milliseconds. */
const SLICE = 1_000;

/** Compares the records of two snapshots, in turns: whoever asks the graph meanwhile does not wait for it. */
export async function differenceBetween(previous: MemoryGraph, next: MemoryGraph): Promise<Difference> {
  return {
    entities: await compareRecords(previous.entities, next.entities, entityText),
    relations: await compareRecords(previous.relations, next.relations, relationText),
  };
}

async function compareRecords<T extends { readonly id: string }>(previous: readonly T[], next: readonly T[], textOf: (record: T) => string): Promise<RecordDifference> {
  const before = new Map(previous.map((record) => [record.id, record]));
  let added = 0;
  let changed = 0;
  for (const [index, record] of next.entries()) {
    if (index % SLICE === SLICE - 1) await nextTurn();
    const old = before.get(record.id);
    if (old === undefined) added += 1;
    else if (textOf(old) !== textOf(record)) changed += 1;
  }
  return { added, removed: previous.length - (next.length - added), changed };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}
