import type { EntityType } from '../../model/entity.js';
import { MOST_TYPES, type Vocabulary } from '../../model/vocabulary.js';
import { ENTRY_WIDTH, IN, OUT, type RelationIndex, degree, entriesEnd, firstLasting, nextLasting } from '../relation-index.js';
import { rowOf } from '../row-of.js';
import { type ScopeFilter, UNDECIDED } from '../scope-filter.js';
import type { ScopedRelations } from '../scoped-relations.js';
import { type TypeDirections, typeDirections } from '../type-directions.js';
import type { PathQuery } from '../view.js';
import { type SearchMemory, searchMemory } from './search-memory.js';

/** What a question says about each relation that is walked, and each entity that is passed through. */
export type WalkConditions = Pick<PathQuery, 'types' | 'direction' | 'directions' | 'entityTypes' | 'avoid' | 'hubLimit'>;

/** The conditions of a question as tests on the index. */
export class Walk {
  readonly index: RelationIndex;
  readonly memory: SearchMemory;
  readonly filter: ScopeFilter;
  /** For walking a path from its start. */
  readonly onward: TypeDirections;
  /** For walking it from its end. */
  readonly back: TypeDirections;
  readonly avoided: ReadonlySet<number>;
  readonly #entityTypes: Uint8Array;
  readonly #passable: Uint8Array;
  readonly #hubLimit: number;

  constructor(scoped: ScopedRelations, { types, direction, directions, entityTypes, avoid = [], hubLimit = Infinity }: WalkConditions) {
    this.index = scoped.snapshot.index;
    this.memory = searchMemory(this.index);
    this.filter = scoped.pathFilter();
    const { vocabulary } = scoped.snapshot;
    this.onward = typeDirections(vocabulary, types, direction, directions);
    this.back = new Uint8Array(MOST_TYPES);
    for (let code = 0; code < MOST_TYPES; code += 1) this.back[code] = turned(this.onward[code] ?? 0);
    this.avoided = new Set(avoid.map((id) => rowOf(scoped.snapshot, id)));
    this.#entityTypes = scoped.snapshot.entityTypes;
    this.#passable = passable(vocabulary, entityTypes);
    this.#hubLimit = hubLimit;
  }

  /** Whether a path may go through an entity. */
  mayPass(entity: number): boolean {
    return (
      this.#passable[this.#entityTypes[entity] ?? 0] === 1 &&
      (this.#hubLimit === Infinity || degree(this.index, entity) <= this.#hubLimit) &&
      (this.avoided.size === 0 || !this.avoided.has(entity))
    );
  }

  degree(entity: number): number {
    return degree(this.index, entity);
  }

  /** Behind the last of an entity's entries that can pass. */
  entriesEnd(entity: number): number {
    return entriesEnd(this.index, entity, this.filter.endRow);
  }

  /** The entry of the first relation that may be walked from one entity to another, if there is one. */
  firstBetween(from: number, directions: TypeDirections, to: number): number | undefined {
    const { entries, starts } = this.index;
    const end = this.entriesEnd(from) * ENTRY_WIDTH;
    for (let i = (starts[from] ?? 0) * ENTRY_WIDTH; i < end; i += ENTRY_WIDTH) {
      if ((entries[i] ?? 0) >>> 8 === to && this.passes(i, directions)) return i / ENTRY_WIDTH;
    }
    return undefined;
  }

  /** Calls `visit` for each relation that may be walked from an entity, in the order of rows. `head` is the first number of its entry. */
  scan(entity: number, directions: TypeDirections, visit: (other: number, row: number, head: number) => void): void {
    const { index, filter: { first } } = this;
    const { entries, starts } = index;
    const end = this.entriesEnd(entity) * ENTRY_WIDTH;
    for (let i = firstLasting(index, (starts[entity] ?? 0) * ENTRY_WIDTH, end, first); i < end; i = nextLasting(index, i, end, first)) {
      if (this.passes(i, directions)) visit((entries[i] ?? 0) >>> 8, (entries[i + 1] ?? 0) >>> 6, entries[i] ?? 0);
    }
  }

  /** Whether the relation of the entry at a place may be walked in one of these directions. */
  passes(i: number, directions: TypeDirections): boolean {
    const { index: { entries }, filter } = this;
    const head = entries[i] ?? 0;
    const rowAndType = entries[i + 1] ?? 0;
    const mark = filter.marks[head & 255] ?? 0;
    // One test of three: negative if it starts too late, ends too early or may not be walked.
    const misses = (filter.last - (entries[i + 2] ?? 0)) | ((entries[i + 3] ?? 0) - filter.first) | ((mark & (directions[rowAndType & 63] ?? 0)) - 1);
    return misses >= 0 && (mark < UNDECIDED || filter.decides(head, rowAndType >>> 6));
  }
}

/** The same directions from the other end. */
export function turned(directions: number): number {
  return ((directions & OUT) === 0 ? 0 : IN) | ((directions & IN) === 0 ? 0 : OUT);
}

/** For each entity type whether a path may go through those of it: never through a source. */
function passable({ entityTypes }: Vocabulary, asked: readonly EntityType[] = entityTypes): Uint8Array {
  return Uint8Array.from(entityTypes, (type) => (type !== 'source' && asked.includes(type) ? 1 : 0));
}
