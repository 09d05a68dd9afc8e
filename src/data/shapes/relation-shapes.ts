import { z } from 'zod';
import { DERIVATIONS, MODALITIES, RANKS } from '../../model/relation.js';
import type { QualifierDefinition, QualifierType } from '../../model/relation-type-definition.js';
import {
  RELATION_TYPE_NAMES,
  type RelationType,
  isRelationType,
  relationType,
} from '../../model/relation-types.js';
import { evidenceShape, inferenceShape, speakers } from './evidence-shape.js';
import { anyEntityId, date, decimalNumber, entityId, interval, readText, text, wholeNumber } from './field-shapes.js';

/** The head of a file of relations. Its relations are read one by one. */
export const relationFileShape = z.strictObject({
  source: entityId(['source'], 'The source of all evidence in this file that names no other.'),
  dateInference: inferenceShape.describe('What the dates of all relations of this file were concluded from.').optional(),
  relations: z.array(z.unknown()),
});

/** One relation, without its qualifiers: what these may be depends on its type. */
export const relationShape = z.strictObject({
  type: readText(
    (value) =>
      isRelationType(value)
        ? { ok: true, value }
        : { ok: false, reason: 'RELATION_TYPE', message: `"${value}" is not a relation type.` },
    { enum: RELATION_TYPE_NAMES, description: 'The relation type, from the vocabulary.' },
  ),
  from: anyEntityId('The entity it goes out from.'),
  to: anyEntityId('The entity it goes to.'),
  qualifiers: z.record(z.string(), z.unknown()).describe('What the relation type lets be said of it.').default({}),
  observed: z
    .union([date('The day of the report.').transform((value) => [value]), z.array(date('The day of one report.')).min(1)])
    .describe('The dates on which a source reports it; nothing is said of the days between. Either this or valid.')
    .optional(),
  valid: interval('The EDTF interval in which it holds: 2001-06-15/.. Either this or observed.').optional(),
  dateInference: z
    .union([z.literal('none'), inferenceShape])
    .describe("What its date was concluded from. Default: the file's; `none` if the source prints the date in full.")
    .optional(),
  modality: z.enum(MODALITIES).describe('Whether it is so, or only planned, expected or proposed. Default: ACTUAL.').default('ACTUAL'),
  derivation: z.enum(DERIVATIONS).describe('Whether a source says it, or we conclude it. Default: STATED.').default('STATED'),
  inference: text('Why an INFERRED relation can be concluded, in our own words.').optional(),
  rank: z.enum(RANKS).describe('Which of several relations to read first. Default: NORMAL.').default('NORMAL'),
  attributedTo: speakers().optional(),
  summary: text('One sentence in our own words.'),
  evidence: z.array(evidenceShape).min(1).describe('Where sources say it; for an INFERRED relation, all of its premises.'),
});

/** A relation as its file writes it. */
export type RelationRecord = z.output<typeof relationShape>;

/** What the head of a file says for all of its relations. */
export type RelationFileHead = Pick<z.output<typeof relationFileShape>, 'source' | 'dateInference'>;

type QualifiersShape = ReturnType<typeof makeQualifiersShape>;
const QUALIFIERS_SHAPES: ReadonlyMap<RelationType, QualifiersShape> = new Map(
  RELATION_TYPE_NAMES.map((type) => [type, makeQualifiersShape(type)]),
);

/** The qualifiers that a relation type may carry, as the vocabulary declares them. */
export function qualifiersShape(type: RelationType): QualifiersShape {
  return QUALIFIERS_SHAPES.get(type) ?? makeQualifiersShape(type);
}

function makeQualifiersShape(type: RelationType) {
  const definitions = Object.entries(relationType(type).qualifiers);
  return z.strictObject(Object.fromEntries(definitions.map(([name, definition]) => [name, qualifierShape(definition)])));
}

function qualifierShape({ type, required, description }: QualifierDefinition) {
  const shape = qualifierValueShape(type, description);
  return required === true ? shape : shape.optional();
}

function qualifierValueShape(type: QualifierType, description: string): z.ZodType<string | number> {
  switch (type.kind) {
    case 'TEXT':
      return text(description);
    case 'INTEGER':
      return wholeNumber(type.min ?? 1, description);
    case 'NUMBER':
      return decimalNumber(description);
    case 'ENUM':
      return z.enum(type.values).describe(description);
    case 'ENTITY':
      return entityId(type.of, description);
  }
}
