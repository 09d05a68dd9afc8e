import type { EntityId } from './entity.js';
import type { Evidence, Inference } from './evidence.js';
import type { EdtfDate } from './edtf-date.js';
import { type DayBounds, type EdtfInterval, dayBounds } from './edtf-interval.js';
import type { RelationType } from './relation-types.js';

export const MODALITIES = ['ACTUAL', 'PLANNED', 'EXPECTED', 'PROPOSED'] as const;
/** Whether it is so, or was only planned, expected or proposed. */
export type Modality = (typeof MODALITIES)[number];

export const DERIVATIONS = ['STATED', 'INFERRED'] as const;
/** Whether a source says it, or we conclude it. */
export type Derivation = (typeof DERIVATIONS)[number];

export const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
/** Wikidata's ranks: which of several relations to read first. */
export type Rank = (typeof RANKS)[number];

/** `r:` and 20 hex digits (80 bits of the SHA-256 of the relation's content). */
export type RelationId = `r:${string}`;

/**
 * When a relation holds. VALID: throughout an interval. OBSERVED: a source reports it on these dates, one or more, each on some
 * day or days within it; nothing is known of the days between. `inference` tells what the dates were concluded from, where the
 * source does not print them in full.
 */
export type RelationTime =
  | { readonly kind: 'VALID'; readonly interval: EdtfInterval; readonly inference?: Inference }
  | { readonly kind: 'OBSERVED'; readonly dates: readonly EdtfDate[]; readonly inference?: Inference };

/** A qualifier's value: a text, a number, or the id of an entity, as the relation type declares. */
export type QualifierValue = string | number;

export interface Relation {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly from: EntityId;
  readonly to: EntityId;
  /** By the names that the relation type declares. */
  readonly qualifiers: ReadonlyMap<string, QualifierValue>;
  readonly time: RelationTime;
  readonly modality: Modality;
  readonly derivation: Derivation;
  readonly rank: Rank;
  /** One sentence in our own words. */
  readonly summary: string;
  /** Never empty. For an INFERRED relation: its premises, all of which it needs. */
  readonly evidence: readonly Evidence[];
  /** The ground of an INFERRED relation, in our own words. */
  readonly inferenceNote?: string;
}

/** The ids whose word a relation rests on, each once, in the order of its evidence. */
export function attributedTo(evidence: readonly Evidence[]): readonly EntityId[] {
  return [...new Set(evidence.flatMap((item) => item.attributedTo))];
}

/**
 * The day bounds of a relation's time: one of an interval, one for each observation. A relation holds when any of them does;
 * two observations are never joined.
 */
export function timeBounds(time: RelationTime): readonly DayBounds[] {
  if (time.kind === 'VALID') return [dayBounds(time.interval)];
  return time.dates.map((date) => dayBounds({ text: date.text, start: date, end: date }));
}

/** The time in EDTF: an interval, or the observed dates with commas between them. */
export function timeText(time: RelationTime): string {
  return time.kind === 'VALID' ? time.interval.text : time.dates.map((date) => date.text).join(', ');
}

/** The end of a relation that is not `id`; for a loop, `id` itself. */
export function otherEnd(relation: Relation, id: EntityId): EntityId {
  return relation.from === id ? relation.to : relation.from;
}
