import { z } from 'zod';
import { DERIVATIONS, MODALITIES, RANKS } from '../../model/relation.js';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';

/** What is asked of every relation that is shown. Each selection stands beside the shape of its answer, and neither allows more than the other. */
export const RELATION_FIELDS = `
  fragment NameFields on Entity { id name }
  fragment EvidenceFields on Evidence {
    source { ...NameFields published }
    locator { start end sha256 text }
    attributedTo { ...NameFields }
    excerpt
    excerptStatus
    citation
  }
  fragment RelationFields on Relation {
    id type label inverseLabel symmetric summary modality derivation rank
    from { ...NameFields }
    to { ...NameFields }
    qualifiers { name value entity { ...NameFields } }
    time { kind text derivation inference { note } }
    inference { note }
    attributedTo { ...NameFields }
    evidence { ...EvidenceFields }
  }`;

export const namedAnswer = z.strictObject({ id: z.string(), name: z.string() });

const inferenceAnswer = z.strictObject({ note: z.string() }).nullable();

const evidenceAnswer = z.strictObject({
  source: z.strictObject({ id: z.string(), name: z.string(), published: z.string() }),
  locator: z.strictObject({ start: z.number(), end: z.number(), sha256: z.string(), text: z.string() }),
  attributedTo: z.array(namedAnswer),
  excerpt: z.string().nullable(),
  excerptStatus: z.enum(['VERIFIED', 'MISMATCH', 'UNAVAILABLE']),
  citation: z.string(),
});

export const relationAnswer = z.strictObject({
  id: z.string(),
  type: z.enum(BUILT_IN_VOCABULARY.relationTypes),
  label: z.string(),
  inverseLabel: z.string(),
  symmetric: z.boolean(),
  summary: z.string(),
  modality: z.enum(MODALITIES),
  derivation: z.enum(DERIVATIONS),
  rank: z.enum(RANKS),
  from: namedAnswer,
  to: namedAnswer,
  qualifiers: z.array(z.strictObject({ name: z.string(), value: z.string(), entity: namedAnswer.nullable() })),
  time: z.strictObject({ kind: z.enum(['VALID', 'OBSERVED']), text: z.string(), derivation: z.enum(DERIVATIONS), inference: inferenceAnswer }),
  inference: inferenceAnswer,
  attributedTo: z.array(namedAnswer),
  evidence: z.array(evidenceAnswer),
});

export const pageInfoAnswer = z.strictObject({ hasNextPage: z.boolean(), endCursor: z.string().nullable() });

export type NamedAnswer = z.infer<typeof namedAnswer>;
export type EvidenceAnswer = z.infer<typeof evidenceAnswer>;
export type RelationAnswer = z.infer<typeof relationAnswer>;
