import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql';
import { EntenteError } from '../../model/entente-error.js';
import type { EntityType } from '../../model/entity.js';
import type { FieldDefinition } from '../../model/entity-type-definition.js';
import type { QualifierDefinition } from '../../model/relation-type-definition.js';
import type { RelationType } from '../../model/relation-types.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { capitalized, entityTypeName, relationTypeName } from '../type-names.js';

/**
 * The GraphQL types of what a vocabulary adds to the built-in one, for a schema over `contract`: an object type for each type with its own fields,
 * the values of the enums, and an entity type's connection, filter and root fields. These are copied from the contract, so that they are as
 * all others are. Throws `EntenteError` INVALID_VOCABULARY where a type of that name is there already.
 */
export function ownTypeDefs(vocabulary: Vocabulary, contract: DocumentNode): string {
  const definitions = new Map(contract.definitions.flatMap((item) => ('name' in item && item.name !== undefined ? [[item.name.value, item] as const] : [])));
  const entityTypes = vocabulary.entityTypes.filter(vocabulary.isOwn);
  const relationTypes = vocabulary.relationTypes.filter(vocabulary.isOwn);
  const named = (name: string): DefinitionNode => present(definitions.get(name), name);
  const parts = [
    ...entityTypes.map((type) => entityTypeDefs(type, vocabulary, named)),
    ...relationTypes.map((type) => relationTypeDefs(type, vocabulary, named)),
    ...enumValues('EntityType', entityTypes.map((type) => [type.toUpperCase(), vocabulary.entityType(type).description])),
    ...enumValues('RelationType', relationTypes.map((type) => [type, vocabulary.relationType(type).description])),
  ];
  const sdl = parts.join('\n\n');
  requireNewNames(sdl, new Set(definitions.keys()));
  return sdl;
}

type Named = (name: string) => DefinitionNode;

function entityTypeDefs(type: EntityType, vocabulary: Vocabulary, named: Named): string {
  const { plural, description, fields } = vocabulary.entityType(type);
  const name = entityTypeName(type);
  // A topic is the plainest of the built-in types: what surrounds it in the contract has nothing but its name for its own.
  const renamed = (text: string): string =>
    text.replaceAll('topics', plural).replaceAll('Topics', capitalized(plural)).replaceAll('topic', type).replaceAll('Topic', name);
  return [
    objectType(name, 'Entity', description, [...fieldsOf(named('Entity')), ...ownFields(name, fields, vocabulary)]),
    ...enumTypes(name, fields),
    ...['TopicConnection', 'TopicEdge', 'TopicFilter'].map((copied) => renamed(print(named(copied)))),
    `extend type Query {\n${['topic', 'topics'].map((field) => renamed(fieldOf(named('Query'), field))).join('\n')}\n}`,
  ].join('\n\n');
}

function relationTypeDefs(type: RelationType, vocabulary: Vocabulary, named: Named): string {
  const { from, to, description, qualifiers } = vocabulary.relationType(type);
  const name = relationTypeName(type);
  const ends = new Map([['from', from], ['to', to]]);
  const shared = fieldsOf(named('Relation'), (field) => {
    const types = ends.get(field);
    return types === undefined ? undefined : `${objectTypeOf(types, vocabulary)}!`;
  });
  return [objectType(name, 'Relation', description, [...shared, ...ownFields(name, qualifiers, vocabulary)]), ...enumTypes(name, qualifiers)].join('\n\n');
}

/** The one object type of some entity types, or what they have in common. */
function objectTypeOf(types: readonly string[], vocabulary: Vocabulary): string {
  const [only, ...others] = types;
  return only !== undefined && others.length === 0 && vocabulary.isEntityType(only) ? entityTypeName(only) : 'Entity';
}

type Definitions = Readonly<Record<string, FieldDefinition | QualifierDefinition>>;

function ownFields(typeName: string, definitions: Definitions, vocabulary: Vocabulary): readonly string[] {
  return Object.entries(definitions).map(([name, { type, required, description }]) => {
    const scalar = { TEXT: 'String', INTEGER: 'Int', NUMBER: 'Float', ENUM: `${typeName}${capitalized(name)}`, ENTITY: 'Entity' }[type.kind];
    const output = type.kind === 'ENTITY' ? objectTypeOf(type.of, vocabulary) : scalar;
    return `${quoted(description)}\n${name}: ${output}${required === true ? '!' : ''}`;
  });
}

function enumTypes(typeName: string, definitions: Definitions): readonly string[] {
  return Object.entries(definitions).flatMap(([name, { type, description }]) =>
    type.kind === 'ENUM' ? [`${quoted(description)}\nenum ${typeName}${capitalized(name)} {\n${type.values.join('\n')}\n}`] : [],
  );
}

function enumValues(name: string, values: readonly (readonly [value: string, description: string])[]): readonly string[] {
  if (values.length === 0) return [];
  return [`extend enum ${name} {\n${values.map(([value, description]) => `${quoted(description)}\n${value}`).join('\n')}\n}`];
}

function objectType(name: string, implemented: string, description: string, fields: readonly string[]): string {
  return `${quoted(description)}\ntype ${name} implements Node & ${implemented} {\n${fields.join('\n')}\n}`;
}

/** The fields of an interface, each with another type where `typeOf` gives one. */
function fieldsOf(definition: DefinitionNode, typeOf: (field: string) => string | undefined = () => undefined): readonly string[] {
  if (definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) throw new TypeError('The contract has no such interface.');
  return (definition.fields ?? []).map((field) => {
    const type = typeOf(field.name.value);
    return type === undefined ? print(field) : print({ ...field, type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } } });
  });
}

function fieldOf(definition: DefinitionNode, name: string): string {
  const fields = definition.kind === Kind.OBJECT_TYPE_DEFINITION ? (definition.fields ?? []) : [];
  return print(present(fields.find((field) => field.name.value === name), name));
}

function present<Node>(node: Node | undefined, name: string): Node {
  if (node === undefined) throw new TypeError(`The contract has no "${name}".`);
  return node;
}

/** A description. JSON's texts are GraphQL's. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function requireNewNames(sdl: string, taken: Set<string>): void {
  for (const [, name = ''] of sdl.matchAll(/^(?:type|enum|input) (\w+)/gm)) {
    if (taken.has(name)) throw new EntenteError('INVALID_VOCABULARY', `The GraphQL type ${name} is there already. Give the entity type, relation type or field behind it another name.`);
    taken.add(name);
  }
}
