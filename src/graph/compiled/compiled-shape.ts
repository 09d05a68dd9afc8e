import * as z from 'zod/mini';
import { parseEdtfDate } from '../../model/edtf-date.js';
import { parseEdtfInterval } from '../../model/edtf-interval.js';
import { EVENT_KINDS, type EntityId, type EntityType, ORGANIZATION_KINDS, PLACE_KINDS, TREATY_KINDS, entityTypeOf, isEntityId } from '../../model/entity.js';
import { DERIVATIONS, MODALITIES, RANKS, type RelationId, type RelationTime } from '../../model/relation.js';
import { isRelationType, type RelationType } from '../../model/relation-types.js';
import type { Result } from '../../model/result.js';

/** What a compiled graph says that it is. */
export const FORMAT = 'entente-graph';
/** Goes up with every change that an older reader would misread. */
export const FORMAT_VERSION = 1;

/** What stands before the records. */
export const headShape = z.object({ format: z.literal(FORMAT), formatVersion: z.number() });

const relationId = z.custom<RelationId>((value) => typeof value === 'string' && /^r:\S+$/.test(value), 'no id of a relation');
const relationType = z.custom<RelationType>((value) => typeof value === 'string' && isRelationType(value), 'no relation type');
const anyId = z.custom<EntityId>((value) => typeof value === 'string' && isEntityId(value), 'no id of an entity');
const idOf = <Type extends EntityType>(type: Type) =>
  z.custom<`${Type}:${string}`>((value) => typeof value === 'string' && isEntityId(value) && entityTypeOf(value) === type, `no id of type ${type}`);

const date = parsed(parseEdtfDate);
const position = z.int().check(z.nonnegative());

const evidence = z.strictObject({ source: idOf('source'), start: position, end: position, sha256: z.string(), attributedTo: z.array(anyId) });
const inference = z.strictObject({ note: z.string(), evidence: z.array(evidence) });

const entityOf = <Type extends EntityType>(type: Type) => ({
  type: z.literal(type),
  id: idOf(type),
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string(),
  identifiers: z.array(z.strictObject({ scheme: z.string(), value: z.string() })),
});

const entity = z.discriminatedUnion('type', [
  z.strictObject(entityOf('leader')),
  z.strictObject(entityOf('country')),
  z.strictObject(entityOf('topic')),
  z.strictObject({ ...entityOf('organization'), organizationKind: z.enum(ORGANIZATION_KINDS) }),
  z.strictObject({ ...entityOf('treaty'), treatyKind: z.enum(TREATY_KINDS) }),
  z.strictObject({ ...entityOf('place'), placeKind: z.enum(PLACE_KINDS) }),
  z.strictObject({ ...entityOf('event'), eventKind: z.enum(EVENT_KINDS), series: z.boolean() }),
  z.strictObject({
    ...entityOf('source'),
    published: z.strictObject({ date, inference: z.exactOptional(inference) }),
    publisher: z.exactOptional(idOf('organization')),
    language: z.string(),
    text: z.strictObject({ file: z.string(), sha256: z.string(), length: position }),
  }),
]);

const time = z.pipe(
  z.union([
    z.strictObject({ valid: parsed(parseEdtfInterval), inference: z.exactOptional(inference) }),
    z.strictObject({ observed: z.array(date).check(z.minLength(1)), inference: z.exactOptional(inference) }),
  ]),
  z.transform((record): RelationTime => {
    const concluded = record.inference === undefined ? {} : { inference: record.inference };
    return 'valid' in record ? { kind: 'VALID', interval: record.valid, ...concluded } : { kind: 'OBSERVED', dates: record.observed, ...concluded };
  }),
);

const relation = z.strictObject({
  id: relationId,
  type: relationType,
  from: anyId,
  to: anyId,
  qualifiers: z.pipe(z.record(z.string(), z.union([z.string(), z.number()])), z.transform((record) => new Map(Object.entries(record)))),
  time,
  modality: z.enum(MODALITIES),
  derivation: z.enum(DERIVATIONS),
  rank: z.enum(RANKS),
  summary: z.string(),
  evidence: z.array(evidence).check(z.minLength(1)),
  inferenceNote: z.exactOptional(z.string()),
});

/** The whole of a compiled graph. */
export const compiledShape = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(FORMAT_VERSION),
  contentHash: z.string(),
  dataset: z.strictObject({ name: z.string(), license: z.string(), description: z.string() }),
  entities: z.array(entity),
  relations: z.array(relation),
});

/** A text that a parser of the model reads. */
function parsed<T>(parse: (text: string) => Result<T>) {
  return z.pipe(
    z.string(),
    z.transform((text, context) => {
      const result = parse(text);
      if (result.ok) return result.value;
      context.issues.push({ code: 'custom', message: result.message, input: text });
      return z.NEVER;
    }),
  );
}
