import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  buildSchema,
  findBreakingChanges,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/model/relation-types.js';
import { typeDefs } from '../../src/graphql/type-defs.generated.js';
import { askSchema, bundledSchema } from '../support/ask.js';

const schema = buildSchema(typeDefs);
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name));

describe('the contract', () => {
  it('describes every type, field, argument, input field and enum value', () => {
    const missing = types.flatMap((type) => [
      ...(hasText(type.description) ? [] : [type.name]),
      ...members(type).flatMap(([name, description]) => (hasText(description) ? [] : [`${type.name}.${name}`])),
    ]);
    expect(missing).toEqual([]);
  });

  it('breaks nothing that the last released schema promised', () => {
    const released = buildSchema(readFileSync(new URL('released-schema.graphql', import.meta.url), 'utf8'));
    expect(findBreakingChanges(released, schema)).toEqual([]);
  });

  it('has an object type for each relation type, with its qualifiers as fields', () => {
    for (const [name, { qualifiers }] of Object.entries(RELATION_TYPES)) {
      const type = schema.getType(name.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_match, letter: string) => letter.toUpperCase()));
      expect(type, name).toBeDefined();
      expect(isObjectType(type) ? Object.keys(type.getFields()) : [], name).toEqual(expect.arrayContaining(Object.keys(qualifiers)));
    }
  });

  it('resolves every field of every type', async () => {
    const seen = new Set<string>();
    const result = await askSchema(await bundledSchema(), everything(seen));
    expect(result.errors).toBeUndefined();
    const all = types.filter(isObjectType).flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect(all.filter((field) => !seen.has(field))).toEqual([]);
  });
});

function hasText(description: string | null | undefined): boolean {
  return description !== undefined && description !== null && description.trim() !== '';
}

function members(type: GraphQLNamedType): readonly (readonly [string, string | null | undefined])[] {
  if (isEnumType(type)) return type.getValues().map((value) => [value.name, value.description]);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [field.name, field.description]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [field.name, field.description],
    ...field.args.map((argument) => [`${field.name}(${argument.name})`, argument.description] as const),
  ]);
}

/** Values for the arguments that a root field cannot do without. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  node: 'id: "country:CHN"',
  nodes: 'ids: ["country:CHN", "country:RUS"]',
  leader: 'id: "vladimir-putin"',
  country: 'id: "CHN"',
  organization: 'id: "sco"',
  treaty: 'id: "beijing-declaration-2000"',
  event: 'id: "china-russia-signing-2000"',
  place: 'id: "beijing"',
  topic: 'id: "taiwan-question"',
  source: 'id: "xinhua-2012-06-03"',
  search: 'text: "China"',
  paths: 'from: ["country:LKA"], to: ["country:RUS"]',
  reachable: 'from: ["country:LKA"]',
  neighborhood: 'of: "country:LKA"',
  timeline: 'of: "country:LKA"',
  changes: 'from: "2000-01-01", to: "2012-12-31"',
};

/** A query that selects every field of the schema: each object type's own fields are spelled out in the first place that reaches it. */
function everything(seen: Set<string>): string {
  const query = schema.getQueryType();
  if (query === null || query === undefined) throw new Error('No query type.');
  const fields = Object.values(query.getFields()).map((field) => {
    seen.add(`Query.${field.name}`);
    for (const argument of field.args.filter(isRequiredArgument)) expect(ARGUMENTS[field.name], field.name).toContain(argument.name);
    return `${field.name}${ARGUMENTS[field.name] === undefined ? '' : `(${ARGUMENTS[field.name]})`} ${selection(field.type, seen)}`;
  });
  return `{ ${fields.join('\n')} }`;
}

function selection(output: GraphQLOutputType, seen: Set<string>): string {
  const type = getNamedType(output);
  if (isScalarType(type) || isEnumType(type)) return '';
  if (isAbstractType(type)) return `{ __typename ${schema.getPossibleTypes(type).map((possible) => `... on ${possible.name} ${objectSelection(possible, seen)}`).join(' ')} }`;
  return objectSelection(type, seen);
}

function objectSelection(type: GraphQLObjectType, seen: Set<string>): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const key = `${type.name}.${field.name}`;
    if (seen.has(key)) return [];
    seen.add(key);
    // Fields of one name on sibling fragments must agree, and a list's page is small because the lists nest.
    const paged = field.args.some((argument) => argument.name === 'first') ? '(first: 2)' : '';
    return [`${type.name}_${field.name}: ${field.name}${paged} ${selection(field.type, seen)}`];
  });
  return `{ __typename ${fields.join(' ')} }`;
}
