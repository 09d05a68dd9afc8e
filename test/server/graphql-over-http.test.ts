import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestServer, startServer } from '../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ playground: false });
});
afterAll(() => server.close());

const JSON_BODY = { 'content-type': 'application/json' };
const ASK_NAME = '{ country(id: "CHN") { name } }';
const NAME = { data: { country: { name: 'China' } } };

function post(body: string, headers: Record<string, string> = JSON_BODY): Promise<Response> {
  return fetch(new URL('graphql', server.url), { method: 'POST', headers, body });
}

function get(query: string, headers: Record<string, string> = { 'apollo-require-preflight': '1' }): Promise<Response> {
  return fetch(new URL(`graphql?${new URLSearchParams({ query })}`, server.url), { headers });
}

async function firstError(response: Response): Promise<{ message: string; code: unknown; keys: readonly string[] }> {
  const { errors } = (await response.json()) as { errors: readonly { message: string; extensions: Record<string, unknown> }[] };
  const [error] = errors;
  if (error === undefined) throw new Error('An error was expected.');
  return { message: error.message, code: error.extensions['code'], keys: Object.keys(error.extensions) };
}

describe('a query', () => {
  it('is answered by POST with its variables', async () => {
    const response = await post(JSON.stringify({ query: 'query ($id: ID!) { country(id: $id) { name } }', variables: { id: 'country:CHN' } }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject(NAME);
  });

  it('is answered by GET', async () => {
    const response = await get(ASK_NAME);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject(NAME);
  });

  it('is answered in the media type of GraphQL where the client asks for it', async () => {
    const response = await post(JSON.stringify({ query: ASK_NAME }), { ...JSON_BODY, accept: 'application/graphql-response+json' });
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });
});

describe('a request is refused', () => {
  it.each([
    ['a mutation by GET', () => get('mutation { __typename }'), 405],
    ['a GET that a page of another origin could send', () => get(ASK_NAME, {}), 400],
    ['a form', () => post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }), 415],
    ['plain text', () => post(JSON.stringify({ query: ASK_NAME }), { 'content-type': 'text/plain' }), 415],
    ['a body that is not JSON', () => post('{'), 400],
    ['an empty body', () => post(''), 400],
    ['a body of more than 100,000 bytes', () => post(JSON.stringify({ query: ASK_NAME, variables: { x: 'x'.repeat(100_000) } })), 413],
    ['several queries at once', () => post(JSON.stringify([{ query: ASK_NAME }])), 400],
    ['a method that GraphQL does not know', () => fetch(new URL('graphql', server.url), { method: 'PUT', headers: JSON_BODY, body: '{}' }), 405],
    ['a URL that cannot be decoded', () => fetch(`${server.url}%zz`), 400],
    ['a query that does not parse', () => post(JSON.stringify({ query: '{' })), 200],
    ['a field that is not there', () => post(JSON.stringify({ query: '{ nothing }' })), 200],
    ['a variable of the wrong type', () => post(JSON.stringify({ query: 'query ($n: Int) { leaders(first: $n) { totalCount } }', variables: { n: 'x' } })), 200],
    ['a persisted query', () => post(JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } })), 200],
  ] as const)('%s', async (_what, send, status) => {
    const response = await send();
    expect(response.status).toBe(status);
    const error = await firstError(response);
    expect(error.message).not.toBe('');
    expect(error.keys).toEqual(['code']);
    expect(error.code).toMatch(/^[A-Z_]+$/);
    expect(error.code).not.toBe('INTERNAL_SERVER_ERROR');
  });

  it('with the bytes that are allowed and a way out, where it is too large', async () => {
    const { code, message } = await firstError(await post(JSON.stringify({ query: `#${'x'.repeat(100_000)}` })));
    expect(code).toBe('BODY_TOO_LARGE');
    expect(message).toContain('100000 bytes');
  });

  it.each([
    ['does not parse', '{'],
    ['asks for a field that is not there', '{ nothing }'],
  ])('with 400, and not 200, where the client knows the media type of GraphQL and the query %s', async (_what, query) => {
    const response = await post(JSON.stringify({ query }), { ...JSON_BODY, accept: 'application/graphql-response+json' });
    expect(response.status).toBe(400);
  });

  it('and an unknown route answers 404 in the same shape', async () => {
    const response = await fetch(new URL('nowhere?x=1', server.url));
    expect(response.status).toBe(404);
    const { code, message } = await firstError(response);
    expect(code).toBe('NOT_FOUND');
    expect(message).toContain('/nowhere.');
  });
});

describe('the body limit', () => {
  it('lets a body of 100,000 bytes pass', async () => {
    const body = JSON.stringify({ query: ASK_NAME });
    expect(await (await post(body.padEnd(100_000))).json()).toMatchObject(NAME);
  });
});

describe('the schema', () => {
  it('can be read, unless introspection is off; then errors do not tell it either', async () => {
    const question = '{ __schema { queryType { name } } }';
    expect(await server.ask(question)).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });

    const closed = await startServer({ playground: false, introspection: false });
    try {
      const refused = await closed.ask(question);
      expect(refused.data).toBeUndefined();
      const misspelt = await closed.ask('{ countri(id: "CHN") { name } }');
      expect(misspelt.errors?.[0]?.message).not.toContain('country');
    } finally {
      await closed.close();
    }
  });
});
