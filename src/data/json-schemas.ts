import { z } from 'zod';
import { ENTITY_TYPES } from '../model/entity.js';
import { RELATION_TYPE_NAMES, type RelationType, relationType } from '../model/relation-types.js';
import { ENTITY_FILES, HEADER_FILE, RELATIONS_FOLDER } from './dataset-files.js';
import { ENTITY_SHAPES } from './shapes/entity-shapes.js';
import { idPattern } from './shapes/field-shapes.js';
import { headerShape } from './shapes/header-shape.js';
import { qualifiersShape, relationFileShape, relationShape } from './shapes/relation-shapes.js';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The draft that YAML editors know best. */
const DRAFT = { target: 'draft-7', io: 'input' } as const;

/**
 * The JSON Schemas by which an editor completes and checks a dataset's files while they are written, by their own file names
 * (`countries.schema.json`). They describe what a reader of YAML 1.2 makes of a file, and are more lenient than the rules.
 */
export function jsonSchemas(): ReadonlyMap<string, JsonSchema> {
  return new Map([
    schemaOf(HEADER_FILE, z.toJSONSchema(headerShape, DRAFT)),
    ...ENTITY_TYPES.map((type) => schemaOf(ENTITY_FILES[type], z.toJSONSchema(z.array(ENTITY_SHAPES[type]), DRAFT))),
    schemaOf(`${RELATIONS_FOLDER}.yaml`, relationFileSchema()),
  ]);
}

function schemaOf(file: string, schema: JsonSchema): readonly [string, JsonSchema] {
  return [file.replace(/\.yaml$/, '.schema.json'), { ...schema, title: `Entente: ${file.replace(/\.yaml$/, '')}` }];
}

function relationFileSchema(): JsonSchema {
  const file = z.toJSONSchema(relationFileShape, DRAFT);
  return { ...file, properties: { ...file.properties, relations: { type: 'array', items: relationSchema() } } };
}

/** The shape that all relations share; and for each type, what it may join and which qualifiers it takes. */
function relationSchema(): JsonSchema {
  const shared = embedded(relationShape);
  return {
    ...shared,
    properties: { ...shared.properties, type: typeSchema() },
    allOf: RELATION_TYPE_NAMES.map((type) => implication({ properties: { type: { const: type } }, required: ['type'] }, schemaOfType(type))),
  };
}

/** By way of a map, because lint takes every object that is written with a `then` for a promise. */
function implication(condition: JsonSchema, consequence: JsonSchema): JsonSchema {
  return Object.fromEntries(new Map([['if', condition], ['then', consequence]]));
}

function typeSchema(): JsonSchema {
  return {
    description: 'The relation type, from the vocabulary.',
    enum: [...RELATION_TYPE_NAMES],
    // Not of the standard: editors show these beside the values.
    enumDescriptions: RELATION_TYPE_NAMES.map((type) => relationType(type).description),
  };
}

function schemaOfType(type: RelationType): JsonSchema {
  const { description, from, to, qualifiers } = relationType(type);
  const needsQualifiers = Object.values(qualifiers).some(({ required }) => required === true);
  return {
    properties: {
      from: { pattern: idPattern(from) },
      to: { pattern: idPattern(to) },
      qualifiers: { ...embedded(qualifiersShape(type)), description },
    },
    ...(needsQualifiers ? { required: ['qualifiers'] } : {}),
  };
}

function embedded(shape: z.ZodType): JsonSchema {
  const { $schema: _, ...schema } = z.toJSONSchema(shape, DRAFT);
  return schema;
}
