import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DOORS, type Door } from './doors.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHT = { 'apollo-require-preflight': '1' };
const ASK_NAME = '{ country(id: "CHN") { name } }';
const NAME = { data: { country: { name: 'China' } }, extensions: { cost: expect.any(Number) } };
const ASK_BY_ID = 'query ($id: ID!) { country(id: $id) { name } }';

const post = (body: unknown, headers: Record<string, string> = JSON_TYPE): [string, RequestInit] => [
  '',
  { method: 'POST', headers, body: typeof body === 'string' ? body : JSON.stringify(body) },
];
const get = (query: string, headers: Record<string, string> = PREFLIGHT): [string, RequestInit] => [`?${new URLSearchParams({ query })}`, { headers }];

const ANSWERED: Readonly<Record<string, [string, RequestInit]>> = {
  'POST with variables': post({ query: ASK_BY_ID, variables: { id: 'country:CHN' } }),
  'GET': get(ASK_NAME),
  'a body with a character set': post({ query: ASK_NAME }, { 'content-type': 'application/json; charset=utf-8' }),
  'a body of 100,000 bytes': post(JSON.stringify({ query: ASK_NAME }).padEnd(100_000)),
};

const REFUSED: Readonly<Record<string, readonly [[string, RequestInit], number, string]>> = {
  'a mutation by GET': [get('mutation { __typename }'), 405, 'BAD_REQUEST'],
  'a GET that a page of another origin could send': [get(ASK_NAME, {}), 400, 'BAD_REQUEST'],
  'plain text': [post(JSON.stringify({ query: ASK_NAME }), { 'content-type': 'text/plain' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  'a form': [post('query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  'a body of more than 100,000 bytes': [post({ query: `#${'x'.repeat(100_000)}` }), 413, 'BODY_TOO_LARGE'],
  'several queries at once': [post([{ query: ASK_NAME }, { query: ASK_NAME }]), 400, 'BAD_REQUEST'],
  'a JSON object without a query': [post({ nothing: 1 }), 400, 'BAD_REQUEST'],
  'a method that GraphQL does not know': [['', { method: 'PUT', headers: JSON_TYPE, body: '{}' }], 405, 'BAD_REQUEST'],
};

/** GraphQL's own answers, which come with 200 to clients that read any JSON. */
const NOT_RUN: typeof REFUSED = {
  'a subscription': [post({ query: 'subscription { snapshotChanged { version } }' }), 200, 'OPERATION_NOT_SUPPORTED'],
  'a query that does not parse': [post({ query: '{' }), 200, 'GRAPHQL_PARSE_FAILED'],
  'a field that is not there': [post({ query: '{ nothing }' }), 200, 'GRAPHQL_VALIDATION_FAILED'],
};

describe.each(Object.entries(DOORS))('%s', (_name, open) => {
  let door: Door;
  beforeAll(async () => {
    door = await open();
  });
  afterAll(() => door.close());

  it.each(Object.entries(ANSWERED))('answers %s', async (_what, [search, init]) => {
    const response = await door.send(search, init);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect([response.status, await response.json()]).toEqual([200, NAME]);
  });

  it('answers in the media type of GraphQL where the client asks for it', async () => {
    const response = await door.send(...post({ query: ASK_NAME }, { ...JSON_TYPE, accept: 'application/graphql-response+json' }));
    expect(response.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it.each(Object.entries({ ...REFUSED, ...NOT_RUN }))('refuses %s', async (_what, [[search, init], status, code]) => {
    const response = await door.send(search, init);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const { errors } = await response.json();
    expect([response.status, errors[0].extensions]).toEqual([status, { code }]);
    expect(errors[0].message).not.toBe('');
  });

  it.each(Object.entries(NOT_RUN))('refuses %s with 400 where the client reads the media type of GraphQL', async (_what, [[search, init]]) => {
    const response = await door.send(search, { ...init, headers: { ...JSON_TYPE, accept: 'application/graphql-response+json' } });
    expect([response.status, (await response.json()).errors.length]).toEqual([400, 1]);
  });

  it('tells the mistakes of a question with their code', async () => {
    const response = await door.send(...post({ query: '{ neighborhood(of: "country:CHN", depth: 9) { complete } }' }));
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' }, path: ['neighborhood'] }] });
  });
});

// Where a host parses bodies by itself, what is no JSON is its own business.
describe.each(Object.entries(DOORS).filter(([name]) => !name.includes('body parsers')))('%s', (_name, open) => {
  it.each(['{', '', '"'])('refuses the body %j', async (body) => {
    const door = await open();
    const response = await door.send(...post(body));
    expect([response.status, await response.json()]).toMatchObject([400, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
    await door.close();
  });
});
