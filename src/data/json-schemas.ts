import { z } from 'zod';
import type { RelationType } from '../model/relation-types.js';
import { BUILT_IN_VOCABULARY, type Vocabulary } from '../model/vocabulary.js';
import { HEADER_FILE, RELATIONS_FOLDER, entityFile } from './dataset-files.js';
import { idPattern } from './shapes/field-shapes.js';
import { headerShape } from './shapes/header-shape.js';
import { shapesOf } from './shapes/shapes.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The draft that YAML editors know best. */
const DRAFT = { target: 'draft-7', io: 'input' } as const;

/**
 * The JSON Schemas by which an editor completes and checks a dataset's files while they are written, by their own file names
 * (`countries.schema.json`). They describe what a reader of YAML 1.2 makes of a file, and are more lenient than the rules.
 */
export function jsonSchemas(vocabulary: Vocabulary = BUILT_IN_VOCABULARY): ReadonlyMap<string, JsonSchema> {
  return new Map([
    schemaOf(HEADER_FILE, z.toJSONSchema(headerShape, DRAFT)),
    ...vocabulary.entityTypes.map((type) => schemaOf(entityFile(vocabulary, type), z.toJSONSchema(z.array(shapesOf(vocabulary).entity(type)), DRAFT))),
    schemaOf(`${RELATIONS_FOLDER}.yaml`, relationFileSchema(vocabulary)),
  ]);
}

function schemaOf(file: string, schema: JsonSchema): readonly [string, JsonSchema] {
  return [file.replace(/\.yaml$/, '.schema.json'), { ...schema, title: `Entente: ${file.replace(/\.yaml$/, '')}` }];
}

function relationFileSchema(vocabulary: Vocabulary): JsonSchema {
  const file = z.toJSONSchema(shapesOf(vocabulary).relationFile, DRAFT);
  return { ...file, properties: { ...file.properties, relations: { type: 'array', items: relationSchema(vocabulary) } } };
}

/** The shape that all relations share; and for each type, what it may join and which qualifiers it takes. */
function relationSchema(vocabulary: Vocabulary): JsonSchema {
  const shared = embedded(shapesOf(vocabulary).relation);
  return {
    ...shared,
    properties: { ...shared.properties, type: typeSchema(vocabulary) },
    allOf: vocabulary.relationTypes.map((type) => implication({ properties: { type: { const: type } }, required: ['type'] }, schemaOfType(type, vocabulary))),
  };
}

/** By way of a map, because lint takes every object that is written with a `then` for a promise. */
function implication(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  return Object.fromEntries(new Map([['if', condition], ['then', consequence]]));
}

function typeSchema({ relationTypes, relationType }: Vocabulary): JsonSchema {
  return {
    description: 'The relation type, from the vocabulary.',
    enum: [...relationTypes],
    // Not of the standard: editors show these beside the values.
    enumDescriptions: relationTypes.map((type) => relationType(type).description),
  };
}

function schemaOfType(type: RelationType, vocabulary: Vocabulary): JsonSchema {
  const { description, from, to, qualifiers } = vocabulary.relationType(type);
  const needsQualifiers = Object.values(qualifiers).some(({ required }) => required === true);
  return {
    properties: {
      from: { pattern: idPattern(from) },
      to: { pattern: idPattern(to) },
      qualifiers: { ...embedded(shapesOf(vocabulary).qualifiers(type)), description },
    },
    ...(needsQualifiers ? { required: ['qualifiers'] } : {}),
  };
}

function embedded(shape: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, DRAFT);
  return schema;
}
