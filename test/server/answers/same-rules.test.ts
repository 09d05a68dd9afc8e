import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EntenteServer } from '../../../src/server/create-server.js';
import { bundledGraph } from '../../support/server.js';
import { type Request, got, inject, posted, serving } from './inject.js';

/*
 * Whether an answer is kept must change nothing but its speed: one server that keeps answers and has this one, and another that keeps none, are sent the same.
 */

const QUERY = 'query One($id: ID = "CHN") { country(id: $id) { name } }';
const JSON_BODY = { 'content-type': 'application/json' };

let keeps: EntenteServer;
let keepsNothing: EntenteServer;
beforeAll(async () => {
  const graph = await bundledGraph();
  [keeps, keepsNothing] = await Promise.all([serving(graph), serving(graph, 0)]);
  for (const request of [posted(QUERY), posted(QUERY, { operationName: 'One' }), posted(QUERY, { variables: {} }), got(QUERY)]) await inject(keeps, request);
});
afterAll(() => Promise.all([keeps.close(), keepsNothing.close()]));

it.each<[string, Request, number]>([
  ['another method', { ...posted(QUERY), method: 'PUT' }, 405],
  ['a GET that a page of another origin could send', { ...got(QUERY), headers: {} }, 400],
  ['a GET whose CSRF header is empty', { ...got(QUERY), headers: { 'apollo-require-preflight': '' } }, 400],
  ['a GET of plain text', { ...got(QUERY), headers: { 'content-type': 'text/plain' } }, 400],
  ['a GET with two queries', { ...got(QUERY), search: `${got(QUERY).search}&query=x` }, 400],
  ['a GET whose variables are null', got(QUERY, {}, { variables: 'null' }), 400],
  ['a GET whose variables are a list', got(QUERY, {}, { variables: '[]' }), 400],
  ['a GET whose variables are no JSON', got(QUERY, {}, { variables: '' }), 400],
  ['plain text', { ...posted(QUERY), headers: { 'content-type': 'text/plain' } }, 415],
  ['no media type', { ...posted(QUERY), headers: {} }, 415],
  ['a batch', { headers: JSON_BODY, body: JSON.stringify([{ query: QUERY }]) }, 400],
  ['variables that are text', posted(QUERY, { variables: '{}' }), 400],
  ['variables that are a list', posted(QUERY, { variables: [] }), 400],
  ['an operation name that is none', posted(QUERY, { operationName: 1 }), 400],
  ['extensions that are text', posted(QUERY, { extensions: '' }), 400],
  ['a persisted query', posted(QUERY, { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }), 200],
  ['a media type that nobody has', posted(QUERY, {}, { accept: 'image/png' }), 406],
  ['variables deeper than recursion goes', { headers: JSON_BODY, body: `{"query":${JSON.stringify(QUERY)},"variables":{"x":${'['.repeat(40_000)}${']'.repeat(40_000)}}}` }, 200],
])('%s is answered as if no answer were kept', async (_what, request, status) => {
  const expected = await inject(keepsNothing, request);
  expect(expected.status).toBe(status);
  expect(await inject(keeps, request)).toEqual(expected);
});

/** Mostly one of `usual`, so that most requests are good ones, and else anything. */
function mostly(...usual: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...usual) }, { weight: 1, arbitrary: fc.constantFrom<unknown>('', 'One', 1, true, [], null) }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) });
}

const asked = fc.record({
  query: mostly(QUERY, QUERY, QUERY, `${QUERY} query Two { __typename }`, '{', '{ leaders(first: 0) { totalCount } }', 'mutation { __typename }'),
  operationName: mostly(undefined, 'One', 'Two'),
  variables: mostly(undefined, {}, { id: 'CHN' }, { id: 'RUS' }, { id: ['CHN'] }),
  extensions: mostly(undefined, {}, { clientLibrary: { name: 'x' } }),
});
const contentTypes = fc.constantFrom('application/json', 'application/json', 'application/json; charset=utf-8', 'APPLICATION/JSON', 'application/graphql+json', 'text/plain', 'application/json, text/plain', undefined);
const accepts = fc.constantFrom(undefined, '*/*', '', 'application/json', 'application/graphql-response+json', 'application/graphql-response+json;q=0.5, application/json', 'text/html', 'nonsense');

const requests: fc.Arbitrary<Request> = fc
  .record({
    method: fc.constantFrom('GET', 'POST', 'POST', 'PUT'),
    contentType: contentTypes,
    accept: accepts,
    csrf: fc.constantFrom<Record<string, string>>({}, { 'apollo-require-preflight': 'true' }, { 'x-apollo-operation-name': 'One' }, { 'apollo-require-preflight': '' }),
    tag: fc.constantFrom(undefined, '*', '"x"'),
    json: asked,
    isTwice: fc.integer({ max: 9, min: 0 }).map((chance) => chance === 0),
  })
  .map(({ method, contentType, accept, csrf, tag, json, isTwice }) => {
    const headers = Object.entries({ 'content-type': contentType, accept, 'if-none-match': tag, ...csrf }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
    const parameters = Object.entries(json).flatMap(([name, value]) => (value === undefined ? [] : [[name, typeof value === 'string' ? value : JSON.stringify(value)]]));
    if (isTwice) parameters.push(...parameters.slice(-1));
    return {
      method,
      headers: Object.fromEntries(headers),
      ...(method === 'GET' ? { search: `?${new URLSearchParams(parameters)}` } : { body: JSON.stringify(json) }),
    };
  });

it('any request has the same answer the first time, the second time, and where no answer is kept', async () => {
  await fc.assert(
    fc.asyncProperty(requests, async (request) => {
      const expected = await inject(keepsNothing, request);
      expect(await inject(keeps, request)).toEqual(expected);
      expect(await inject(keeps, request)).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
