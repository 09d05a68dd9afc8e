import { describe, expect, it } from 'vitest';
import type { RelationTypeDefinition } from '../../src/model/relation-type-definition.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { entityTypes: ENTITY_TYPES, relationTypes: RELATION_TYPE_NAMES, isRelationType, relationType } = BUILT_IN_VOCABULARY;

const TYPES = RELATION_TYPE_NAMES.map((name): [string, RelationTypeDefinition] => [name, relationType(name)]);
const SYMMETRIC = TYPES.filter(([, type]) => type.symmetric === true);
const ONE_WAY = TYPES.filter(([, type]) => type.symmetric !== true);
const QUALIFIERS = TYPES.flatMap(([name, type]) =>
  Object.entries(type.qualifiers).map(([qualifier, { description, type: values }]) => ({ name: `${name}.${qualifier}`, qualifier, description, values })),
);
const ENUMS = QUALIFIERS.flatMap(({ name, values }) => (values.kind === 'ENUM' ? [{ name, values: values.values }] : []));
const REFERENCES = QUALIFIERS.flatMap(({ name, values }) => (values.kind === 'ENTITY' ? [{ name, types: values.of }] : []));

const UPPER_SNAKE = /^[A-Z]+(?:_[A-Z]+)*$/;

describe('a relation type', () => {
  it.each(TYPES)('%s has a name in UPPER_SNAKE, labels that read in a sentence, and a description', (name, type) => {
    expect(name).toMatch(UPPER_SNAKE);
    for (const label of [type.label, type.inverseLabel]) expect(label).toMatch(/^[a-z][^.]*[^. ]$/);
    expect(type.description).toMatch(/^[A-Z].+[^ ]\.$/s);
  });

  it.each(TYPES)('%s joins types of entity that exist, each named once', (_, { from, to }) => {
    for (const types of [from, to]) {
      expect(types.length).toBeGreaterThan(0);
      expect(ENTITY_TYPES).toEqual(expect.arrayContaining([...types]));
      expect(new Set(types).size).toBe(types.length);
    }
  });

  it.each(SYMMETRIC)('%s, which is symmetric, reads the same and joins the same in both directions', (_, type) => {
    expect(type.inverseLabel).toBe(type.label);
    expect(type.to).toEqual(type.from);
    expect(type.dates).toBeUndefined();
  });

  it.each(ONE_WAY)('%s, which is not symmetric, reads differently from its other end', (_, type) => {
    expect(type.inverseLabel).not.toBe(type.label);
  });

  it.each(TYPES.filter(([, type]) => type.dates !== undefined))('%s dates ends that are events or treaties', (_, type) => {
    for (const end of type.dates ?? []) expect(['event', 'treaty']).toEqual(expect.arrayContaining([...type[end]]));
  });

  it('has labels of its own, in both directions', () => {
    const labels = TYPES.flatMap(([, type]) => [...new Set([type.label, type.inverseLabel])]);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  it('has a Wikidata property of its own, if any', () => {
    const properties = TYPES.flatMap(([, type]) => (type.wikidata === undefined ? [] : [type.wikidata]));
    for (const property of properties) expect(property).toMatch(/^P[1-9]\d*$/);
    expect(properties.filter((property, i) => properties.indexOf(property) !== i)).toEqual([]);
  });
});

describe('a qualifier', () => {
  it.each(QUALIFIERS)('$name has a name in camelCase and a description', ({ qualifier, description }) => {
    expect(qualifier).toMatch(/^[a-z]+(?:[A-Z][a-z]*)*$/);
    expect(description).toMatch(/^[A-Z].+[^ ]\.$/s);
  });

  it.each(ENUMS)('$name chooses among several values in UPPER_SNAKE, each named once', ({ values }) => {
    expect(values.length).toBeGreaterThan(1);
    for (const value of values) expect(value).toMatch(UPPER_SNAKE);
    expect(new Set(values).size).toBe(values.length);
  });

  it.each(REFERENCES)('$name names entities of types that exist', ({ types }) => {
    expect(types.length).toBeGreaterThan(0);
    expect(ENTITY_TYPES).toEqual(expect.arrayContaining([...types]));
  });
});

describe('isRelationType', () => {
  it('knows the types of the vocabulary', () => {
    expect(RELATION_TYPE_NAMES.length).toBeGreaterThan(0);
    expect(RELATION_TYPE_NAMES.filter((name) => !isRelationType(name))).toEqual([]);
  });

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '', 'holds_office', 'MEMBER OF', 'MEMBER_OF '])('refuses %j', (text) => {
    expect(isRelationType(text)).toBe(false);
  });
});
