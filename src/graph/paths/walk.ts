import { ENTITY_KINDS } from '../../model/entity.js';
import { RELATION_TYPE_NAMES, type RelationType } from '../../model/relation-types.js';
import { ENTRY_WIDTH, IN, MOST_TYPES, OUT, type RelationIndex, degree } from '../relation-index.js';
import { oneOf } from '../relation-matcher.js';
import { rowOf } from '../row-of.js';
import { type ScopeFilter, UNDECIDED } from '../scope-filter.js';
import { DIRECTION_BITS, type ScopedRelations } from '../scoped-relations.js';
import type { PathQuery } from '../view.js';

const TYPE_CODES: ReadonlyMap<RelationType, number> = new Map(RELATION_TYPE_NAMES.map((type, code) => [type, code]));

/** What a question says about each relation that is walked, and each entity that is passed through. */
export type WalkConditions = Pick<PathQuery, 'types' | 'direction' | 'directions' | 'kinds' | 'avoid' | 'hubLimit'>;

/** For each relation type the directions in which it may be walked from an entity, as bits of an entry. */
export type TypeDirections = Uint8Array;

/** The conditions of a question as tests on the index. */
export class Walk {
  readonly index: RelationIndex;
  readonly filter: ScopeFilter;
  /** For walking a path from its start. */
  readonly onward: TypeDirections;
  /** For walking it from its end. */
  readonly back: TypeDirections;
  readonly avoided: ReadonlySet<number>;
  readonly #kinds: Uint8Array;
  readonly #passable: Uint8Array;
  readonly #hubLimit: number;

  constructor(scoped: ScopedRelations, { types, direction = 'ANY', directions, kinds, avoid = [], hubLimit = Infinity }: WalkConditions) {
    this.index = scoped.snapshot.index;
    this.filter = scoped.pathFilter();
    this.onward = new Uint8Array(MOST_TYPES);
    for (const type of types ?? RELATION_TYPE_NAMES) this.onward[TYPE_CODES.get(type) ?? 0] = DIRECTION_BITS[directions?.get(type) ?? direction];
    this.back = this.onward.map(turned);
    this.avoided = new Set(avoid.map((id) => rowOf(scoped.snapshot, id)));
    const isKind = oneOf(kinds);
    this.#kinds = scoped.snapshot.kinds;
    this.#passable = Uint8Array.from(ENTITY_KINDS, (kind) => (kind !== 'source' && isKind(kind) ? 1 : 0));
    this.#hubLimit = hubLimit;
  }

  /** Whether a path may go through an entity. */
  mayPass(entity: number): boolean {
    return (
      this.#passable[this.#kinds[entity] ?? 0] === 1 &&
      (this.#hubLimit === Infinity || degree(this.index, entity) <= this.#hubLimit) &&
      (this.avoided.size === 0 || !this.avoided.has(entity))
    );
  }

  degree(entity: number): number {
    return degree(this.index, entity);
  }

  /** Whether a relation that may be walked leads from one entity to another. */
  leads(from: number, directions: TypeDirections, to: number): boolean {
    const { entries, starts } = this.index;
    const end = (starts[from + 1] ?? 0) * ENTRY_WIDTH;
    for (let i = (starts[from] ?? 0) * ENTRY_WIDTH; i < end; i += ENTRY_WIDTH) {
      if ((entries[i] ?? 0) >>> 8 === to && this.#passes(i, directions)) return true;
    }
    return false;
  }

  /** Calls `visit` for each relation that may be walked from an entity, in the order of rows. `head` is the first number of its entry. */
  scan(entity: number, directions: TypeDirections, visit: (other: number, row: number, head: number) => void): void {
    const { entries, starts } = this.index;
    const end = (starts[entity + 1] ?? 0) * ENTRY_WIDTH;
    for (let i = (starts[entity] ?? 0) * ENTRY_WIDTH; i < end; i += ENTRY_WIDTH) {
      if (this.#passes(i, directions)) visit((entries[i] ?? 0) >>> 8, (entries[i + 1] ?? 0) >>> 6, entries[i] ?? 0);
    }
  }

  #passes(i: number, directions: TypeDirections): boolean {
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
