import * as z from 'zod/mini';
import { parseEdtfDate } from '../../model/edtf-date.js';
import { parseEdtfInterval } from '../../model/edtf-interval.js';
import { EVENT_KINDS, type Entity, type EntityId, ORGANIZATION_KINDS, PLACE_KINDS, TREATY_KINDS } from '../../model/entity.js';
import type { BuiltInEntityType } from '../../model/entity-types.js';
import type { OwnEntityType } from '../../model/own-types.js';
import { DERIVATIONS, MODALITIES, RANKS, type Relation, type RelationId, type RelationTime } from '../../model/relation.js';
import type { RelationType } from '../../model/relation-types.js';
import type { Result } from '../../model/result.js';
import type { Vocabulary } from '../../model/vocabulary.js';

/** What a compiled graph says that it is. */
export const FORMAT = 'entente-graph';
/** Goes up with every change that an older reader would misread. */
export const FORMAT_VERSION = 1;

/** What stands before the records. */
export const headShape = z.object({ format: z.literal(FORMAT), formatVersion: z.number() });

interface Compiled {
  readonly contentHash: string;
  readonly dataset: { readonly name: string; readonly license: string; readonly description: string };
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

const position = z.int().check(z.nonnegative());
const date = parsed(parseEdtfDate);
const idOf = <Type extends string>(type: Type) =>
  z.custom<`${Type}:${string}`>((value) => typeof value === 'string' && value.startsWith(`${type}:`), `no id of type ${type}`);

/** The whole of a compiled graph whose records have the types of a vocabulary. */
export function compiledShape(vocabulary: Vocabulary): z.ZodMiniType<Compiled> {
  const anyId = z.custom<EntityId>((value) => typeof value === 'string' && vocabulary.isEntityId(value), 'no id of an entity');
  const evidence = z.strictObject({ source: idOf('source'), start: position, end: position, sha256: z.string(), attributedTo: z.array(anyId) });
  const inference = z.strictObject({ note: z.string(), evidence: z.array(evidence) });
  return z.object({
    contentHash: z.string(),
    dataset: z.strictObject({ name: z.string(), license: z.string(), description: z.string() }),
    entities: z.array(entityShape(vocabulary, inference)),
    relations: z.array(
      z.strictObject({
        id: z.custom<RelationId>((value) => typeof value === 'string' && value.startsWith('r:'), 'no id of a relation'),
        type: z.custom<RelationType>((value) => typeof value === 'string' && vocabulary.isRelationType(value), 'no relation type of the vocabulary'),
        from: anyId,
        to: anyId,
        qualifiers: z.pipe(fields, z.transform((record) => new Map(Object.entries(record)))),
        time: timeShape(inference),
        modality: z.enum(MODALITIES),
        derivation: z.enum(DERIVATIONS),
        rank: z.enum(RANKS),
        summary: z.string(),
        evidence: z.array(evidence).check(z.minLength(1)),
        inferenceNote: z.exactOptional(z.string()),
      }),
    ),
  });
}

type InferenceShape = z.ZodMiniType<NonNullable<RelationTime['inference']>>;

const fields = z.record(z.string(), z.union([z.string(), z.number()]));

function entityShape(vocabulary: Vocabulary, inference: InferenceShape): z.ZodMiniType<Entity> {
  const common = { name: z.string(), aliases: z.array(z.string()), description: z.string(), identifiers: z.array(z.strictObject({ scheme: z.string(), value: z.string() })) };
  const builtIn = <Type extends BuiltInEntityType>(type: Type) => ({ ...common, type: z.literal(type), id: idOf(type) });
  const ownTypes: readonly string[] = vocabulary.ownEntityTypes;
  return z.union([
    z.discriminatedUnion('type', [
      z.strictObject(builtIn('leader')),
      z.strictObject(builtIn('country')),
      z.strictObject(builtIn('topic')),
      z.strictObject({ ...builtIn('organization'), organizationKind: z.enum(ORGANIZATION_KINDS) }),
      z.strictObject({ ...builtIn('treaty'), treatyKind: z.enum(TREATY_KINDS) }),
      z.strictObject({ ...builtIn('place'), placeKind: z.enum(PLACE_KINDS) }),
      z.strictObject({ ...builtIn('event'), eventKind: z.enum(EVENT_KINDS), series: z.boolean() }),
      z.strictObject({
        ...builtIn('source'),
        published: z.strictObject({ date, inference: z.exactOptional(inference) }),
        publisher: z.exactOptional(idOf('organization')),
        language: z.string(),
        text: z.strictObject({ file: z.string(), sha256: z.string(), length: position }),
      }),
    ]),
    z.strictObject({
      ...common,
      type: z.custom<OwnEntityType>((value: unknown) => typeof value === 'string' && ownTypes.includes(value), 'no entity type of the vocabulary'),
      id: z.custom<`${OwnEntityType}:${string}`>((value: unknown) => typeof value === 'string' && ownTypes.some((type) => value.startsWith(`${type}:`)), 'no id of its type'),
      fields,
    }),
  ]);
}

function timeShape(inference: InferenceShape): z.ZodMiniType<RelationTime> {
  return z.pipe(
    z.union([
      z.strictObject({ valid: parsed(parseEdtfInterval), inference: z.exactOptional(inference) }),
      z.strictObject({ observed: z.array(date).check(z.minLength(1)), inference: z.exactOptional(inference) }),
    ]),
    z.transform((record): RelationTime => {
      const concluded = record.inference === undefined ? {} : { inference: record.inference };
      return 'valid' in record ? { kind: 'VALID', interval: record.valid, ...concluded } : { kind: 'OBSERVED', dates: record.observed, ...concluded };
    }),
  );
}

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
