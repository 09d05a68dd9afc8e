import { z } from 'zod';
import { DERIVATIONS, MODALITIES, RANKS } from '../model/relation.js';
import { clip } from './clip.js';

const MOST_TEXT = 400;

/** What is asked of every relation. Each selection stands beside the shape of its answer. */
export const RELATION_FIELDS = `
  fragment RelationFields on Relation {
    id type summary modality derivation rank
    from { id }
    to { id }
    qualifiers { name value }
    time { kind text }
  }`;

export const relationAnswer = z.object({
  id: z.string(),
  type: z.string(),
  summary: z.string(),
  modality: z.enum(MODALITIES),
  derivation: z.enum(DERIVATIONS),
  rank: z.enum(RANKS),
  from: z.object({ id: z.string() }),
  to: z.object({ id: z.string() }),
  qualifiers: z.array(z.object({ name: z.string(), value: z.string() })),
  time: z.object({ kind: z.enum(['VALID', 'OBSERVED']), text: z.string() }),
});
type RelationAnswer = z.infer<typeof relationAnswer>;

/** When a relation holds: `valid 2001-06-15/..`, `observed 2000-07-18, 2012-06-03`. */
export function timeText({ kind, text }: { readonly kind: string; readonly text: string }): string {
  return `${kind.toLowerCase()} ${text}`;
}

/** A relation as tools show it. */
export const relationItem = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  summary: z.string(),
  time: z.string().describe('"valid" throughout, or only "observed" on dates; EDTF'),
  modality: z.string(),
  derivation: z.string(),
  rank: z.string().optional(),
  qualifiers: z.record(z.string(), z.string()).optional(),
});
type RelationItem = z.infer<typeof relationItem>;

export function toRelationItem({ id, type, from, to, summary, time, modality, derivation, rank, qualifiers }: RelationAnswer): RelationItem {
  return {
    id,
    type,
    from: from.id,
    to: to.id,
    summary: clip(summary, MOST_TEXT),
    time: timeText(time),
    modality,
    derivation,
    ...(rank === 'NORMAL' ? {} : { rank }),
    ...(qualifiers.length === 0 ? {} : { qualifiers: Object.fromEntries(qualifiers.map(({ name, value }) => [name, clip(value, MOST_TEXT)])) }),
  };
}
