import type { Entity } from './entity.js';
import type { Relation } from './relation.js';

/** What a snapshot is built from: validated records, in any order. */
export interface Dataset {
  readonly name: string;
  /** An SPDX licence expression. */
  readonly license: string;
  readonly description: string;
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}
