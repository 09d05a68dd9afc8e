import { z } from 'zod';
import type { EntityId } from '../../model/entity.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import type { Evidence, Inference } from '../../model/evidence.js';
import { entityId, sha256, text, wholeNumber } from './field-shapes.js';

/** Who may stand behind a word. */
export const speakers = (vocabulary: Vocabulary) =>
  z
    .array(entityId(vocabulary, ['leader', 'country', 'organization'], 'A leader, a country or an organization.'))
    .describe('Whose word it is, as the source gives it. Empty: the source speaks itself.');

export const evidenceShape = (vocabulary: Vocabulary) =>
  z.strictObject({
    source: entityId(vocabulary, ['source'], "The source. Default: the file's.").optional(),
    start: wholeNumber(0, 'Where it begins in the text of the source, in Unicode code points from 0.'),
    end: wholeNumber(0, 'Where it ends: the position behind its last code point.'),
    sha256: sha256('SHA-256 of exactly these code points in UTF-8.'),
    attributedTo: speakers(vocabulary).optional(),
  })
  .describe('Where a source says it. `entente cite SOURCE "words"` writes this.');

export const inferenceShape = (vocabulary: Vocabulary) =>
  z.strictObject({
    note: text('Why it can be concluded, in our own words.'),
    evidence: z.array(evidenceShape(vocabulary)).describe('The passages it was concluded from.').default([]),
  })
  .describe('What a date was concluded from, where the source does not print it in full.');

/** What an evidence says when it does not say it itself. */
export interface EvidenceDefaults {
  readonly source: Evidence['source'];
  readonly attributedTo: readonly EntityId[];
}

export function toEvidence(record: z.output<ReturnType<typeof evidenceShape>>, defaults: EvidenceDefaults): Evidence {
  return { ...record, source: record.source ?? defaults.source, attributedTo: record.attributedTo ?? defaults.attributedTo };
}

export function toInference(record: z.output<ReturnType<typeof inferenceShape>>, source: Evidence['source']): Inference {
  return { note: record.note, evidence: record.evidence.map((item) => toEvidence(item, { source, attributedTo: [] })) };
}
