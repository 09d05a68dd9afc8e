import type { RelationIndex } from '../relation-index.js';
import { BufferPool } from './buffer-pool.js';
import type { NeighborLists } from './neighbor-lists.js';
import type { SearchSpace } from './search-space.js';

/** What the searches on an index leave for those to come. */
export interface SearchMemory {
  /** Those that no search uses now. */
  readonly spaces: SearchSpace[];
  /** For what each search writes down. */
  readonly buffers: BufferPool;
  /** Of the walks that last asked: the last comes last. */
  readonly lists: NeighborLists[];
}

const memories = new WeakMap<RelationIndex, SearchMemory>();

export function searchMemory(index: RelationIndex): SearchMemory {
  const known = memories.get(index);
  if (known !== undefined) return known;
  const memory = { spaces: [], buffers: new BufferPool(), lists: [] };
  memories.set(index, memory);
  return memory;
}
