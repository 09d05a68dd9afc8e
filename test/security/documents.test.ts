import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AttackedServer } from './support/attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await AttackedServer.start();
});
afterAll(() => server.close());

const times = (count: number, write: (index: number) => string): string => Array.from({ length: count }, (_, index) => write(index)).join(' ');
const CHINA = 'country(id: "CHN")';

/** A chain of fragments in which each spreads the next twice: 2^20 when written out. */
const doubling = (type: string, last: string): string =>
  `${times(20, (index) => `fragment F${index} on ${type} { ...F${index + 1} ...F${index + 1} }`)} fragment F20 on ${type} { ${last} }`;

const deep = (levels: number): string => `{ ${CHINA} { ${times(levels, () => 'relations(first: 1) { nodes { from {')} id ${times(levels, () => '} } }')} } }`;

/** The document, and the code that it is refused with. */
const FLOODS: readonly (readonly [what: string, document: string, code: string])[] = [
  ['aliases of a root field', `{ ${times(31, (index) => `a${index}: ${CHINA} { id }`)} }`, 'TOO_MANY_ALIASES'],
  ['aliases of __typename', `{ ${times(31, (index) => `a${index}: __typename`)} }`, 'TOO_MANY_ALIASES'],
  ['aliases of searches', `{ ${times(31, (index) => `a${index}: paths(from: "country:CHN", to: "country:RUS") { complete }`)} }`, 'TOO_MANY_ALIASES'],
  ['aliases in a fragment that is spread again and again', `{ ${times(16, () => `${CHINA} { ...F }`)} } fragment F on Country { a: id b: name }`, 'TOO_MANY_ALIASES'],
  ['aliases in inline fragments', `{ ${times(31, (index) => `... on Query { a${index}: ${CHINA} { id } }`)} }`, 'TOO_MANY_ALIASES'],
  ['directives on many fields', `{ ${CHINA} { ${times(51, () => 'id @include(if: true)')} } }`, 'TOO_MANY_DIRECTIVES'],
  ['directives by a variable', `query ($v: Boolean = true) { ${CHINA} { ${times(51, () => 'id @skip(if: $v)')} } }`, 'TOO_MANY_DIRECTIVES'],
  ['directives in a fragment that is spread again and again', `{ ${times(26, () => `${CHINA} { ...F }`)} } fragment F on Country { id @skip(if: false) name @skip(if: false) }`, 'TOO_MANY_DIRECTIVES'],
  ['the same directive on one field', `{ ${CHINA} { id ${times(100, () => '@include(if: true)')} } }`, 'TOO_MANY_DIRECTIVES'],
  ['unknown directives', `{ ${CHINA} { id ${times(400, (index) => `@d${index}`)} } }`, 'TOO_MANY_DIRECTIVES'],
  ['the same field', `{ ${CHINA} { ${times(2_000, () => 'id')} } }`, 'QUERY_TOO_LONG'],
  ['fields of a page', `{ leaders(first: 100) { nodes { ${times(60, () => 'id')} } } }`, 'QUERY_TOO_COSTLY'],
  ['fragments', `{ ${CHINA} { ...F0 } } ${times(300, (index) => `fragment F${index} on Country { id }`)}`, 'QUERY_TOO_LONG'],
  ['fragments that nobody uses', `{ ${CHINA} { id } } ${times(120, (index) => `fragment F${index} on Country { id }`)}`, 'GRAPHQL_VALIDATION_FAILED'],
  ['operations', times(150, (index) => `query Q${index} { ${CHINA} { id } }`), 'QUERY_TOO_LONG'],
  ['fragments that double 20 times', `{ ${CHINA} { ...F0 } } ${doubling('Country', 'id')}`, 'QUERY_TOO_COSTLY'],
  ['fragments that double 20 times below __schema', `{ __schema { types { ...F0 } } } ${doubling('__Type', 'name')}`, 'QUERY_TOO_COSTLY'],
  ['fragments that double 20 times with aliases', `{ ${CHINA} { ...F0 } } ${doubling('Country', 'x: id')}`, 'TOO_MANY_ALIASES'],
  ['a fragment in itself', `{ ${CHINA} { ...F } } fragment F on Country { id ...F }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['fragments in a circle', `{ ${CHINA} { ...F } } fragment F on Country { ...G } fragment G on Country { ...H } fragment H on Country { ...F }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['a circle through fields', `{ ${CHINA} { ...F } } fragment F on Country { relations { nodes { from { ... on Country { ...F } } } } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['eleven levels', deep(4), 'QUERY_TOO_DEEP'],
  ['levels hidden in fragments', `{ ${CHINA} { ...A } } fragment A on Country { relations { nodes { from { ...B } } } } fragment B on Entity { relations { nodes { from { ...C } } } } fragment C on Entity { relations { nodes { from { id } } } }`, 'QUERY_TOO_DEEP'],
  ['hundreds of levels', deep(80), 'QUERY_TOO_LONG'],
  ['brackets without end', `{ ${'a{'.repeat(30_000)}`, 'QUERY_TOO_LONG'],
  ['lists within lists', `{ nodes(ids: ${'['.repeat(40_000)}) { id } }`, 'QUERY_TOO_LONG'],
  ['lists within lists, as deep as the tokens let them', `{ nodes(ids: ${'['.repeat(480)}${']'.repeat(480)}) { id } }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['pages within pages', '{ leaders(first: 100) { nodes { relations(first: 100) { nodes { from { id } } } } } }', 'QUERY_TOO_COSTLY'],
  ['pages of paths', '{ paths(from: "country:CHN", to: "country:RUS", first: 100, maxLength: 12) { nodes { steps { relation { evidence { citation } } } } } }', 'QUERY_TOO_COSTLY'],
  ['the schema ten times', `{ ${times(10, (index) => `a${index}: __schema { types { name } }`)} }`, 'QUERY_TOO_COSTLY'],
  ['the schema in a circle', '{ __schema { types { fields { type { fields { type { name } } } } } } }', 'INTROSPECTION_TOO_LARGE'],
  ['the schema in a circle of fragments', '{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { possibleTypes { name } }', 'INTROSPECTION_TOO_LARGE'],
  ['aliases below __schema', '{ __schema { a: types { name } b: types { name } } }', 'INTROSPECTION_TOO_LARGE'],
  ['unknown fields', `{ ${times(300, (index) => `x${index}`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
  ['fields that conflict', `{ ${times(20, (index) => `a: leaders(first: ${index + 1}) { totalCount }`)} }`, 'GRAPHQL_VALIDATION_FAILED'],
];

describe('is refused by its code, before it runs: a flood of', () => {
  it.each(FLOODS)('%s', async (what, document, code) => {
    const answer = await server.query(what, document);
    expect(answer.status).toBe(200);
    expect(answer.codes).toContain(code);
    expect(answer.data).toBeUndefined();
    expect(answer.errors.length).toBeLessThanOrEqual(5);
  });
});

describe('at most 5 errors are in an answer, and the rest are counted', () => {
  it('of validation', async () => {
    const answer = await server.query('many unknown fields', `{ ${times(50, (index) => `x${index}`)} }`);
    expect(answer.errors).toHaveLength(5);
    expect(answer.extensions['errorsLeftOut']).toBeGreaterThan(0);
  });

  it('of execution', async () => {
    const answer = await server.query('many errors of fields', `{ ${times(30, (index) => `a${index}: timeline(of: "country:CHN", first: 0) { totalCount }`)} }`);
    expect(answer.errors).toHaveLength(5);
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('of variables', async () => {
    const answer = await server.query('many wrong variables', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array.from({ length: 20_000 }, () => ({})) });
    expect(answer.errors).toHaveLength(5);
    expect(answer.extensions['errorsLeftOut']).toBe(46);
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('the usual reading of the schema passes', () => {
  it.each([
    ['with descriptions', getIntrospectionQuery()],
    ['as GraphiQL and code generators ask', getIntrospectionQuery({ schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true, inputValueDeprecation: true, oneOf: true })],
  ])('%s', async (what, query) => {
    const answer = await server.query(`introspection ${what}`, query);
    expect(answer.errors).toEqual([]);
    expect(answer.text).toContain('"name":"Country"');
  });
});
