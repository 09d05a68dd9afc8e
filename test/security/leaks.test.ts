import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledGraph, startServer } from '../support/server.js';
import { AttackedServer, post, read } from './support/attacked-server.js';

describe('with introspection off, nobody can find out the schema', () => {
  let server: AttackedServer;
  beforeAll(async () => {
    server = await AttackedServer.start({ introspection: false });
  });
  afterAll(() => server.close());

  const guesses: readonly [what: string, query: string, variables?: unknown][] = [
    ['__schema', getIntrospectionQuery()],
    ['__type', '{ __type(name: "Country") { fields { name } } }'],
    ['__schema in a fragment', '{ ...F } fragment F on Query { __schema { types { name } } }'],
    ['a field that is nearly right', '{ countri(id: "CHN") { name } }'],
    ['a field below', '{ country(id: "CHN") { nam } }'],
    ['an argument that is nearly right', '{ country(idd: "CHN") { name } }'],
    ['a type that is nearly right', '{ node(id: "country:CHN") { ... on Countri { name } } }'],
    ['a value of an enum', '{ leaders(orderBy: { field: NAM }) { totalCount } }'],
    ['a value of an enum in a variable', 'query ($order: EntityOrder) { leaders(orderBy: $order) { totalCount } }', { order: { field: 'NAM' } }],
    ['a field of an input', '{ leaders(at: { validA: "2012-06-03" }) { totalCount } }'],
    ['a field of an input in a variable', 'query ($at: Scope) { leaders(at: $at) { totalCount } }', { at: { validA: '2012-06-03' } }],
    ['a directive that is nearly right', '{ country(id: "CHN") { name @skp(if: true) } }'],
  ];

  it.each(guesses)('by %s', async (...guess) => {
    const answer = await server.query(...guess);
    expect(answer.data).toBeUndefined();
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.text).not.toMatch(/[Dd]id you mean|countries|NAME\b|validAt|@skip|[Aa]pollo/);
  });

  it('and the playground is off with it', async () => {
    const closed = await startServer({ introspection: false });
    const page = await fetch(closed.url);
    expect([page.status, await page.json()]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
    await closed.close();
  });
});

describe('what goes wrong inside', () => {
  it.each([
    ['a fault with a path and a secret in it', new Error('cannot open /srv/secret/key.pem')],
    ['a stack that is full', new RangeError('Maximum call stack size exceeded')],
    ['something that is no error', 'thrown text with /srv/secret'],
  ])('is no client\'s to know: %s', async (_what, fault) => {
    const graph = await bundledGraph();
    const logged: unknown[] = [];
    const server = await startServer({
      playground: false,
      logger: { ...console, error: (message) => logged.push(message) },
      graph: { version: graph.version, view: () => { throw fault; } },
    });
    try {
      const answer = await read(await post(new URL('graphql', server.url), '{"query":"{ country(id: \\"CHN\\") { name } }"}'));
      expect(answer.codes).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(answer.text).not.toMatch(/secret|call stack|\bat \w+ \(|\.ts|\.js/);
      expect(logged).toHaveLength(1);
    } finally {
      await server.close();
    }
  });
});

it('nothing that a client sends makes a line of its own in the log', async () => {
  const lines: string[] = [];
  const note = (message: unknown): void => void lines.push(String(message));
  const server = await AttackedServer.start({ logger: { debug: note, info: note, warn: note, error: note } });
  const forged = '\r\n\u2028{"level":"error","msg":"forged"}\u001b[2J';
  try {
    await server.query('a forged id', 'query ($id: ID!) { country(id: $id) { name } paths(from: [$id], to: [$id]) { complete } }', { id: `country:X${forged}` });
    await server.query('a forged query', `{ country(id: "CHN") { name } } # ${JSON.stringify(forged)}`);
    await server.attack('a forged operation', (endpoint) => post(endpoint, JSON.stringify({ query: 'query A { __typename }', operationName: forged })));
    await server.attack('a forged body', (endpoint) => post(endpoint, forged));
    await fetch(new URL(encodeURIComponent(forged), server.url));
    expect(lines.filter((line) => line.includes('forged'))).toEqual([]);
  } finally {
    await server.close();
  }
});
