import { z } from 'zod';
import {
  EVENT_KINDS,
  type Entity,
  type EntityOf,
  type EntityType,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
  TREATY_KINDS,
} from '../../model/entity.js';
import type { BuiltInEntityType } from '../../model/entity-types.js';
import type { OwnEntityType } from '../../model/own-types.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { inferenceShape, toInference } from './evidence-shape.js';
import { date, entityId, language, sha256, text, wholeNumber } from './field-shapes.js';
import { valueShapes } from './value-shape.js';

/** The scheme of an identifier: `wikidata`, `iso2`. */
export const IDENTIFIER_SCHEME = /^[a-z][a-z0-9-]*$/;

/** What every entity has. */
const commonFields = <Type extends string>(vocabulary: Vocabulary, type: Type) => ({
  id: entityId(vocabulary, [type], type === 'country' ? 'country: and the ISO 3166-1 alpha-3 code.' : `${type}: and a slug.`),
  name: text('The name that it is shown by.'),
  aliases: z.array(text('Another name.')).describe('Other names that it is found by.').default([]),
  description: text('One sentence in our own words.'),
  identifiers: z
    .record(z.string().regex(IDENTIFIER_SCHEME), text('Its id there.'))
    .describe('Its ids in other registers, by scheme: wikidata, iso2, cow.')
    .default({}),
});

interface Common<Type extends string> {
  readonly id: `${Type}:${string}`;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly identifiers: Readonly<Record<string, string>>;
}

const toCommon = <Type extends string>(type: Type, { id, name, aliases, description, identifiers }: Common<Type>) => ({
  type,
  id,
  name,
  aliases,
  description,
  identifiers: Object.entries(identifiers).map(([scheme, value]) => ({ scheme, value })),
});

/** The shape of one record in the file of each type of entity, and how it becomes an entity. */
export function entityShapes(vocabulary: Vocabulary): (type: EntityType) => z.ZodType<Entity> {
  const shapes = new Map<string, z.ZodType<Entity>>(Object.entries<z.ZodType<Entity>>(builtInShapes(vocabulary)));
  const isOwn = (type: EntityType): type is OwnEntityType => !shapes.has(type);
  for (const type of vocabulary.entityTypes) if (isOwn(type)) shapes.set(type, ownShape(type, vocabulary));
  return (type) => {
    const shape = shapes.get(type);
    if (shape === undefined) throw new TypeError(`"${type}" is no type of this vocabulary.`);
    return shape;
  };
}

/** An entity of a type that has nothing but what the vocabulary declares. */
function ownShape(type: OwnEntityType, vocabulary: Vocabulary): z.ZodType<Entity> {
  const { fields } = vocabulary.entityType(type);
  return z.strictObject({ ...commonFields(vocabulary, type), ...valueShapes(fields, vocabulary) }).transform((record) => ({
    ...toCommon(type, record),
    fields: Object.fromEntries(
      Object.keys(fields).flatMap((name) => {
        const value = new Map(Object.entries(record)).get(name);
        return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [];
      }),
    ),
  }));
}

function builtInShapes(vocabulary: Vocabulary): { readonly [Type in BuiltInEntityType]: z.ZodType<EntityOf<Type>> } {
  const common = <Type extends BuiltInEntityType>(type: Type) => commonFields(vocabulary, type);
  return {
    leader: z.strictObject(common('leader')).transform((record) => toCommon('leader', record)),
    country: z.strictObject(common('country')).transform((record) => toCommon('country', record)),
    topic: z.strictObject(common('topic')).transform((record) => toCommon('topic', record)),
    organization: z
      .strictObject({ ...common('organization'), kind: z.enum(ORGANIZATION_KINDS).describe('What kind of organization it is.') })
      .transform((record) => ({ ...toCommon('organization', record), organizationKind: record.kind })),
    treaty: z
      .strictObject({ ...common('treaty'), kind: z.enum(TREATY_KINDS).describe('What kind of instrument it is.') })
      .transform((record) => ({ ...toCommon('treaty', record), treatyKind: record.kind })),
    place: z
      .strictObject({ ...common('place'), kind: z.enum(PLACE_KINDS).describe('What kind of place it is.') })
      .transform((record) => ({ ...toCommon('place', record), placeKind: record.kind })),
    event: z
      .strictObject({
        ...common('event'),
        kind: z.enum(EVENT_KINDS).describe('What kind of event it is.'),
        series: z
          .enum(['true', 'false'])
          .meta({
            enum: [true, false, 'true', 'false'],
            type: ['boolean', 'string'],
            description: 'A standing series of events, and not a single one.',
          })
          .optional(),
      })
      .transform((record) => ({ ...toCommon('event', record), eventKind: record.kind, series: record.series === 'true' })),
    source: z
      .strictObject({
        ...common('source'),
        published: date('When it was published: an EDTF date.'),
        publishedInference: inferenceShape(vocabulary).optional(),
        publisher: entityId(vocabulary, ['organization'], 'The organization that published it, where the source names it.').optional(),
        language: language('Its language, as a BCP 47 tag: en.'),
        text: z
          .strictObject({
            file: text("The usual name of the text's file."),
            sha256: sha256('SHA-256 of the text in NFC with LF line ends, in UTF-8.'),
            length: wholeNumber(1, 'How many Unicode code points that text has.'),
          })
          .describe('How a reader who has the text finds it.'),
      })
      .transform(({ published, publishedInference, publisher, language: tag, text: body, ...record }) => ({
        ...toCommon('source', record),
        published: {
          date: published,
          ...(publishedInference === undefined ? {} : { inference: toInference(publishedInference, record.id) }),
        },
        ...(publisher === undefined ? {} : { publisher }),
        language: tag,
        text: body,
      })),
  };
}
