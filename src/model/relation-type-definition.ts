import type { EntityType } from './entity.js';

/** What a qualifier's value may be. A date is never a qualifier: time has its own place on every relation. */
export type QualifierType =
  | { readonly kind: 'TEXT' }
  /** A whole number, at least `min` (default 1). */
  | { readonly kind: 'INTEGER'; readonly min?: number }
  /** A finite number, 0 or more. */
  | { readonly kind: 'NUMBER' }
  | { readonly kind: 'ENUM'; readonly values: readonly string[] }
  | { readonly kind: 'ENTITY'; readonly of: readonly EntityType[] };

export interface QualifierDefinition {
  readonly type: QualifierType;
  readonly required?: true;
  readonly description: string;
}

/** One relation type: what it means, what it may join and what it carries. */
export interface RelationTypeDefinition {
  /** Reads between `from` and `to`: "Jiang Zemin *holds office in* China". */
  readonly label: string;
  /** Reads between `to` and `from`: "China *has as office holder* Jiang Zemin". Equal to `label` where symmetric. */
  readonly inverseLabel: string;
  readonly description: string;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
  /** Means the same in both directions; `from` is then the end whose id sorts first. */
  readonly symmetric?: true;
  /** The relation's time is also the time of these ends: it says when an event takes place, or when a treaty is made. */
  readonly dates?: readonly ('from' | 'to')[];
  readonly qualifiers: Readonly<Record<string, QualifierDefinition>>;
  /** The Wikidata property of the same meaning. */
  readonly wikidata?: `P${number}`;
}
