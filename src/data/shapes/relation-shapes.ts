import { z } from 'zod';
import { DERIVATIONS, MODALITIES, RANKS } from '../../model/relation.js';
import type { RelationType } from '../../model/relation-types.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { evidenceShape, inferenceShape, speakers } from './evidence-shape.js';
import { anyEntityId, date, entityId, interval, readText, text } from './field-shapes.js';
import { valueShapes } from './value-shape.js';

/** The head of a file of relations. Its relations are read one by one. */
export const relationFileShape = (vocabulary: Vocabulary) => z.strictObject({
  source: entityId(vocabulary, ['source'], 'The source of all evidence in this file that names no other.'),
  dateInference: inferenceShape(vocabulary).describe('What the dates of all relations of this file were concluded from.').optional(),
  relations: z.array(z.unknown()),
});

/** One relation, without its qualifiers: what these may be depends on its type. */
export const relationShape = (vocabulary: Vocabulary) => z.strictObject({
  type: readText(
    (value) =>
      vocabulary.isRelationType(value)
        ? { ok: true, value }
        : { ok: false, reason: 'RELATION_TYPE', message: `"${value}" is not a relation type.` },
    { enum: vocabulary.relationTypes, description: 'The relation type, from the vocabulary.' },
  ),
  from: anyEntityId(vocabulary, 'The entity it goes out from.'),
  to: anyEntityId(vocabulary, 'The entity it goes to.'),
  qualifiers: z.record(z.string(), z.unknown()).describe('What the relation type lets be said of it.').default({}),
  observed: z
    .union([date('The day of the report.').transform((value) => [value]), z.array(date('The day of one report.')).min(1)])
    .describe('The dates on which a source reports it; nothing is said of the days between. Either this or valid.')
    .optional(),
  valid: interval('The EDTF interval in which it holds: 2001-06-15/.. Either this or observed.').optional(),
  dateInference: z
    .union([z.literal('none'), inferenceShape(vocabulary)])
    .describe("What its date was concluded from. Default: the file's; `none` if the source prints the date in full.")
    .optional(),
  modality: z.enum(MODALITIES).describe('Whether it is so, or only planned, expected or proposed. Default: ACTUAL.').default('ACTUAL'),
  derivation: z.enum(DERIVATIONS).describe('Whether a source says it, or we conclude it. Default: STATED.').default('STATED'),
  inference: text('Why an INFERRED relation can be concluded, in our own words.').optional(),
  rank: z.enum(RANKS).describe('Which of several relations to read first. Default: NORMAL.').default('NORMAL'),
  attributedTo: speakers(vocabulary).optional(),
  summary: text('One sentence in our own words.'),
  evidence: z.array(evidenceShape(vocabulary)).min(1).describe('Where sources say it; for an INFERRED relation, all of its premises.'),
});

/** A relation as its file writes it. */
export type RelationRecord = z.output<ReturnType<typeof relationShape>>;

/** What the head of a file says for all of its relations. */
export type RelationFileHead = Pick<z.output<ReturnType<typeof relationFileShape>>, 'source' | 'dateInference'>;

export type QualifiersShape = ReturnType<typeof qualifiersShape>;

/** The qualifiers that a relation type may carry, as the vocabulary declares them. */
export function qualifiersShape(type: RelationType, vocabulary: Vocabulary) {
  return z.strictObject(valueShapes(vocabulary.relationType(type).qualifiers, vocabulary));
}
