import { createClient } from 'graphql-sse';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphStore } from '../../../src/graph/graph-store.js';
import type { GraphSource } from '../../../src/graph/graph.js';
import type { ServerOptions } from '../../../src/server/create-server.js';
import { smallFiles } from '../../graph/small-files.js';
import { type TestServer, bundledGraph, startServer } from '../../support/server.js';
import { blocksOf, eventsOf } from './event-stream.js';

const EVENTS = { accept: 'text/event-stream' };
const JSON_TYPE = { 'content-type': 'application/json' };
const LISTEN = 'subscription { snapshotChanged { version previousVersion } }';
const VERSION = /^[0-9a-f]{64}$/;

let stop: (() => Promise<void>)[] = [];
beforeEach(() => {
  stop = [];
});
afterEach(async () => {
  for (const end of stop.toReversed()) await end();
});

/** A server over a dataset that can be changed behind its back. */
async function serving(options: Partial<ServerOptions> = {}) {
  const files = new Map(smallFiles());
  const store = await GraphStore.open({ data: files });
  let listeners = 0;
  const source: GraphSource = {
    get current() {
      return store.current;
    },
    onSwap(listener) {
      listeners += 1;
      const end = store.onSwap(listener);
      return () => {
        listeners -= 1;
        end();
      };
    },
  };
  const server = await startServer({ playground: false, graph: source, ...options });
  stop.push(() => server.close());
  const change = async (newFiles: ReadonlyMap<string, string>): Promise<void> => {
    for (const [name, text] of newFiles) files.set(name, text);
    await store.reload();
  };
  return { server, store, change, listeners: () => listeners };
}

function listen({ url }: TestServer, body: unknown = { query: LISTEN }, init: RequestInit = {}): Promise<Response> {
  return fetch(new URL('graphql/stream', url), { method: 'POST', headers: { ...EVENTS, ...JSON_TYPE }, body: JSON.stringify(body), ...init });
}

async function refusal(answer: Promise<Response>): Promise<readonly [number, unknown]> {
  const response = await answer;
  const { errors } = await response.json();
  expect(errors[0].message).not.toBe('');
  return [response.status, errors[0].extensions.code];
}

const twoMore = `${smallFiles('Neo-Borduria').get('countries.yaml')}- id: country:RUR\n  name: Ruritania\n  description: A country.\n- id: country:POL\n  name: Poldevia\n  description: A country.\n`;

describe('a subscription to snapshotChanged', () => {
  it('tells each new snapshot with what came, went and changed', async () => {
    const { server, store, change } = await serving();
    const fields = 'version previousVersion entityCount relationCount evidenceCount entities { added removed changed } relations { added removed changed }';
    const response = await listen(server, { query: `subscription { snapshotChanged { ${fields} } }` });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream; charset=utf-8']);
    const events = eventsOf(response);

    const first = store.current.version;
    await change(new Map([['countries.yaml', twoMore]]));
    const second = store.current.version;
    expect((await events.next()).value).toEqual({
      event: 'next',
      data: { data: { snapshotChanged: {
        version: second, previousVersion: first, entityCount: 5, relationCount: 1, evidenceCount: 1,
        entities: { added: 2, removed: 0, changed: 1 }, relations: { added: 0, removed: 0, changed: 0 },
      } } },
    });

    // The same content in another file is no change; the next one is.
    await change(new Map([['countries.yaml', `# A comment.\n${twoMore}`]]));
    const border = smallFiles().get('relations/paper.yaml') ?? '';
    await change(new Map([...smallFiles(), ['relations/paper.yaml', `${border}${border.slice(border.indexOf('  - type')).replace('BORDERS', 'COOPERATES_WITH')}`.replace('They share', 'The two share')]]));
    expect((await events.next()).value).toMatchObject({
      data: { data: { snapshotChanged: { previousVersion: second, entities: { added: 0, removed: 2, changed: 1 }, relations: { added: 1, removed: 0, changed: 1 } } } },
    });
  });

  it('is understood by the client of graphql-sse, and told to each who listens', async () => {
    const { server, store, change, listeners } = await serving();
    const clients = [1, 2].map(() => createClient({ url: new URL('graphql/stream', server.url).href, fetchFn: fetch, retryAttempts: 0 }));
    const streams = clients.map((client) => client.iterate<{ snapshotChanged: { version: string } }>({ query: LISTEN }));
    const events = Promise.all(streams.map((stream) => stream.next()));
    await vi.waitFor(() => expect(listeners()).toBe(2));
    await change(smallFiles('Neo-Borduria'));
    expect((await events).map(({ value }) => value?.data?.snapshotChanged.version)).toEqual([store.current.version, store.current.version]);
    for (const client of clients) client.dispose();
    await vi.waitFor(() => expect(listeners()).toBe(0));
  });

  it('is answered by GET, as browsers ask, with its variables', async () => {
    const { server, store } = await serving();
    const query = 'subscription ($since: String) { snapshotChanged(since: $since) { version previousVersion entities { added } } }';
    const search = new URLSearchParams({ query, variables: JSON.stringify({ since: 'a'.repeat(64) }) });
    const response = await fetch(new URL(`graphql/stream?${search}`, server.url), { headers: { ...EVENTS, 'sec-fetch-site': 'same-origin' } });
    expect((await eventsOf(response).next()).value).toEqual({
      event: 'next',
      data: { data: { snapshotChanged: { version: store.current.version, previousVersion: 'a'.repeat(64), entities: null } } },
    });
  });

  it('tells at once what a client missed, and nothing where it missed nothing', async () => {
    const { server, store, change } = await serving();
    const first = store.current.version;
    const body = { query: 'subscription ($since: String!) { snapshotChanged(since: $since) { version previousVersion } }', variables: { since: first } };
    const upToDate = eventsOf(await listen(server, body)).next();
    await change(smallFiles('Neo-Borduria'));
    const event = { value: { data: { data: { snapshotChanged: { version: expect.stringMatching(VERSION), previousVersion: first } } } } };
    expect(await upToDate).toMatchObject(event);
    expect(await eventsOf(await listen(server, body)).next()).toMatchObject(event);
  });

  it('ends with an error that has its code where its argument makes no sense', async () => {
    const { server } = await serving();
    const events = eventsOf(await listen(server, { query: 'subscription { snapshotChanged(since: "yesterday") { version } }' }));
    expect((await events.next()).value).toMatchObject({ event: 'next', data: { errors: [{ path: ['snapshotChanged'], extensions: { code: 'BAD_USER_INPUT' } }] } });
    expect((await events.next()).value).toMatchObject({ event: 'complete' });
    expect((await events.next()).done).toBe(true);
  });

  it('does not tell what is wrong on our side', async () => {
    const graph = await bundledGraph();
    const logged: { readonly requestId?: string }[] = [];
    const fault = new Error('the secret of line 7');
    const server = await startServer({
      playground: false,
      graph: { current: graph, onSwap: () => { throw fault; } },
      logger: { ...console, error: (facts: object) => logged.push(facts) },
    });
    stop.push(() => server.close());
    const text = await (await listen(server)).text();
    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toContain('secret');
    expect(logged).toEqual([{ event: 'error', requestId: expect.any(String), err: fault }]);
    expect(text).toContain(logged[0]?.requestId);
  });
});

describe('the stream', () => {
  it.each([
    ['a query', { query: '{ dataset { version } }' }, 'OPERATION_NOT_SUPPORTED'],
    ['a mutation', { query: 'mutation { x }' }, 'OPERATION_NOT_SUPPORTED'],
    ['a field that is not there', { query: 'subscription { nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['two root fields', { query: 'subscription { a: snapshotChanged { version } b: snapshotChanged { version } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['what does not parse', { query: 'subscription {' }, 'GRAPHQL_PARSE_FAILED'],
    ['more than 1,000 tokens', { query: `subscription { snapshotChanged { ${'version '.repeat(1_000)} } }` }, 'QUERY_TOO_LONG'],
    ['an operation of another name', { query: LISTEN, operationName: 'Other' }, 'OPERATION_RESOLUTION_FAILED'],
    ['no query', { variables: {} }, 'BAD_REQUEST'],
    ['a list', [{ query: LISTEN }], 'BAD_REQUEST'],
    ['variables that are none', { query: LISTEN, variables: 'x' }, 'BAD_REQUEST'],
    ['a name that is none', { query: LISTEN, operationName: 7 }, 'BAD_REQUEST'],
  ])('refuses %s', async (_what, body, code) => {
    const { server } = await serving();
    expect(await refusal(listen(server, body))).toEqual([400, code]);
  });

  it('keeps what is asked of each event within the limits of queries', async () => {
    const { server } = await serving({ limits: { cost: 10, depth: 2 } });
    const code = async (query: string): Promise<unknown> => (await refusal(listen(server, { query })))[1];
    expect(await code(`subscription { snapshotChanged { ${Array.from({ length: 31 }, (_, i) => `a${i}: version`).join(' ')} } }`)).toBe('TOO_MANY_ALIASES');
    expect(await code('subscription { snapshotChanged { entities { added } } }')).toBe('QUERY_TOO_DEEP');
    const all = 'version previousVersion entityCount relationCount evidenceCount entities { added removed changed } relations { added removed changed }';
    const { server: frugal } = await serving({ limits: { cost: 10 }, documents: [LISTEN, `subscription { snapshotChanged { ${all} } }`] });
    expect(await refusal(listen(frugal, { query: `subscription { snapshotChanged { ${all} } }` }))).toEqual([400, 'QUERY_TOO_COSTLY']);
    expect(await refusal(listen(frugal, { query: 'subscription { snapshotChanged { entityCount } }' }))).toEqual([400, 'DOCUMENT_NOT_ALLOWED']);
    expect((await listen(frugal)).status).toBe(200);
  });

  it('refuses those who do not ask for events, other sites, other media types and long bodies', async () => {
    const { server } = await serving();
    const url = new URL(`graphql/stream?${new URLSearchParams({ query: LISTEN })}`, server.url);
    expect(await refusal(listen(server, { query: LISTEN }, { headers: JSON_TYPE }))).toEqual([406, 'NOT_ACCEPTABLE']);
    expect(await refusal(fetch(url, { headers: { ...EVENTS, 'sec-fetch-site': 'cross-site' } }))).toEqual([403, 'FORBIDDEN']);
    expect(await refusal(listen(server, {}, { headers: { ...EVENTS, 'content-type': 'text/plain' } }))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE']);
    expect(await refusal(listen(server, { query: `#${'x'.repeat(100_000)}` }))).toEqual([413, 'BODY_TOO_LARGE']);
    expect(await refusal(fetch(`${url}&variables={`, { headers: EVENTS }))).toEqual([400, 'BAD_REQUEST']);
  });

  it('hides the schema where introspection is off', async () => {
    const server = await startServer({ playground: false, introspection: false });
    stop.push(() => server.close());
    expect(await refusal(listen(server, { query: 'subscription { __schema { types { name } } }' }))).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(await (await listen(server, { query: 'subscription { snapshotChange { version } }' })).text()).not.toContain('snapshotChanged');
  });

  it('has places for so many at once, and a place that is left is free again', async () => {
    const { server, listeners } = await serving({ limits: { subscriptions: 2 } });
    const leaving = new AbortController();
    await listen(server, { query: LISTEN }, { signal: leaving.signal });
    await listen(server);
    const turnedAway = await listen(server);
    expect(turnedAway.headers.get('retry-after')).toBe('30');
    expect(await refusal(Promise.resolve(turnedAway))).toEqual([503, 'TOO_MANY_SUBSCRIPTIONS']);
    leaving.abort();
    await vi.waitFor(() => expect(listeners()).toBe(1));
    await vi.waitFor(async () => expect((await listen(server)).status).toBe(200));
  });

  it('says something every 12 seconds', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const { server } = await serving();
      const blocks = blocksOf(await listen(server));
      expect((await blocks.next()).value).toBe(':');
      const next = blocks.next();
      await vi.advanceTimersByTimeAsync(12_000);
      expect((await next).value).toBe(':');
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends when the server closes, which does not wait for it', async () => {
    const { server, listeners } = await serving();
    const rest = (await listen(server)).text();
    await server.close();
    expect(await rest).not.toContain('event: complete');
    expect(listeners()).toBe(0);
  });
});

it('a subscription that is sent as a query is refused with the way out', async () => {
  const { server } = await serving();
  const response = await fetch(new URL('graphql', server.url), { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query: LISTEN }) });
  expect([response.status, await response.json()]).toMatchObject([200, { errors: [{ message: expect.stringContaining('graphql/stream'), extensions: { code: 'OPERATION_NOT_SUPPORTED' } }] }]);
});
