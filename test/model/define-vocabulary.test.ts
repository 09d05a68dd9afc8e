import { describe, expect, it } from 'vitest';
import { EntenteError } from '../../src/model/entente-error.js';
import { defineVocabulary } from '../../src/model/define-vocabulary.js';
import type { RelationTypeDefinition } from '../../src/model/relation-type-definition.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const company = { plural: 'companies', description: 'A business.', fields: {} };
const OWNS: RelationTypeDefinition<'country' | 'organization'> = { label: 'owns', inverseLabel: 'is owned by', description: 'Whose it is.', from: ['country'], to: ['organization'], qualifiers: {} };
const text = { type: { kind: 'TEXT' }, description: 'A text.' } as const;

/** As JavaScript calls it, which checks no types. */
function refusal(definition: { readonly entityTypes?: object; readonly relationTypes?: object }): string {
  try {
    Reflect.apply(defineVocabulary, undefined, [definition]);
  } catch (error) {
    if (error instanceof EntenteError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('It was expected to be refused.');
}

describe('a vocabulary', () => {
  it('has its own types behind the built-in ones, whose codes stay the same', () => {
    const { entityTypes, relationTypes, ownEntityTypes, ownRelationTypes, codeOf } = defineVocabulary({ entityTypes: { company }, relationTypes: { OWNS: { ...OWNS, from: ['company'], to: ['company'] } } });
    expect(entityTypes).toEqual([...BUILT_IN_VOCABULARY.entityTypes, 'company']);
    expect(relationTypes).toEqual([...BUILT_IN_VOCABULARY.relationTypes, 'OWNS']);
    expect([ownEntityTypes, ownRelationTypes]).toEqual([['company'], ['OWNS']]);
    expect(BUILT_IN_VOCABULARY.relationTypes.map(codeOf)).toEqual([...BUILT_IN_VOCABULARY.relationTypes.keys()]);
  });

  it('without types of its own is the built-in one', () => {
    const { entityTypes, relationTypes } = defineVocabulary({});
    expect([entityTypes, relationTypes]).toEqual([BUILT_IN_VOCABULARY.entityTypes, BUILT_IN_VOCABULARY.relationTypes]);
  });

  it('has its own ids, which the built-in one does not know', () => {
    const { isEntityId } = defineVocabulary({ entityTypes: { company } });
    expect([isEntityId('company:acme'), isEntityId('country:CHN'), isEntityId('constructor:acme'), BUILT_IN_VOCABULARY.isEntityId('company:acme')]).toEqual([true, true, false, false]);
  });

  it('takes 64 relation types and not one more', () => {
    const left = 64 - BUILT_IN_VOCABULARY.relationTypes.length;
    const types = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`OWNS_${i}`, OWNS]));
    expect(Reflect.apply(defineVocabulary, undefined, [{ relationTypes: types(left) }])).toHaveProperty('relationTypes.length', 64);
    expect(refusal({ relationTypes: types(left + 1) })).toMatch(/^INVALID_VOCABULARY: 65 relation types are too many/);
  });

  it.each([
    ['a name with a capital letter', { entityTypes: { Company: company } }, /"Company": write its name in the letters a to z/],
    ['a built-in entity type', { entityTypes: { leader: company } }, /"leader" is built in/],
    ['a plural of another type', { entityTypes: { company: { ...company, plural: 'countries' } } }, /plural "countries" is taken/],
    ['a plural that is another root field', { entityTypes: { company: { ...company, plural: 'paths' } } }, /plural "paths" is taken/],
    ['a plural that is no word', { entityTypes: { company: { ...company, plural: '../etc' } } }, /its plural is "\.\.\/etc"/],
    ['a field that all entities have', { entityTypes: { company: { ...company, fields: { name: text } } } }, /field "name": the name is taken/],
    ['a field that every object has', { entityTypes: { company: { ...company, fields: { constructor: text } } } }, /field "constructor": the name is taken/],
    ['a type whose name every object has', { entityTypes: { constructor: company } }, /"constructor"/],
    ['a field that is no name in GraphQL', { entityTypes: { company: { ...company, fields: { 'sector of': text } } } }, /field "sector of": write its name/],
    ['a built-in relation type', { relationTypes: { MEMBER_OF: OWNS } }, /"MEMBER_OF" is built in/],
    ['a relation type in small letters', { relationTypes: { owns: OWNS } }, /"owns": write its name in capital letters/],
    ['an end that is no type', { relationTypes: { OWNS: { ...OWNS, to: ['company'] } } }, /"to" names "company", which is no entity type/],
    ['no end', { relationTypes: { OWNS: { ...OWNS, from: [] } } }, /"from" is empty/],
    ['a symmetric type with two labels', { relationTypes: { OWNS: { ...OWNS, symmetric: true } } }, /is symmetric: its labels must be the same/],
    ['a qualifier that all relations have', { relationTypes: { OWNS: { ...OWNS, qualifiers: { rank: text } } } }, /qualifier "rank": the name is taken/],
    ['an enum without values', { relationTypes: { OWNS: { ...OWNS, qualifiers: { how: { ...text, type: { kind: 'ENUM', values: [] } } } } } }, /give it at least one value/],
    ['a value in small letters', { relationTypes: { OWNS: { ...OWNS, qualifiers: { how: { ...text, type: { kind: 'ENUM', values: ['bought'] } } } } } }, /write the value "bought"/],
    ['a qualifier that names no type', { relationTypes: { OWNS: { ...OWNS, qualifiers: { how: { ...text, type: { kind: 'ENTITY', of: ['ship'] } } } } } }, /names "ship", which is no entity type/],
  ])('is refused with %s', (_what, definition, message) => {
    expect(refusal(definition)).toMatch(/^INVALID_VOCABULARY: /);
    expect(refusal(definition)).toMatch(message);
  });
});
