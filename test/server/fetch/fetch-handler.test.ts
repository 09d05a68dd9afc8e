import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { GraphStore } from '../../../src/graph/graph-store.js';
import { type FetchHandler, createFetchHandler } from '../../../src/server/fetch/create-fetch-handler.js';
import { smallFiles, writeFiles, inFolder } from '../../graph/small-files.js';
import { bundledGraph } from '../../support/server.js';
import { waitingGraph } from '../../support/waiting-graph.js';

const ENDPOINT = 'http://host.example/graphql';
const HEADERS = { 'content-type': 'application/json' };
const ASK = { query: '{ country(id: "CHN") { name } }' };

/** A request whose body comes in pieces, with no word on its length. */
function streamed(body: ReadableStream<Uint8Array>, headers: Record<string, string> = {}): Request {
  const init = { method: 'POST', headers: { ...HEADERS, ...headers }, body, duplex: 'half' };
  return new Request(ENDPOINT, init);
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the body', () => {
  it('is read in whatever pieces it comes, also where they cut a character in two', async () => {
    const handle = createFetchHandler({ graph: await bundledGraph() });
    const body = bytes(JSON.stringify({ query: '{ search(text: "Wladímir Putin") { nodes { id } } }' }));
    const pieces = new ReadableStream<Uint8Array>({
      start: (controller) => {
        for (const byte of body) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const whole = await handle(new Request(ENDPOINT, { method: 'POST', headers: HEADERS, body: Uint8Array.from(body) }));
    expect(await (await handle(streamed(pieces))).json()).toEqual(await whole.json());
  });

  it('is left unread behind the limit, however long it goes on', async () => {
    const handle = createFetchHandler({ graph: await bundledGraph() });
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 10_000;
        controller.enqueue(new Uint8Array(10_000).fill(0x20));
      },
    });
    const response = await handle(streamed(endless));
    expect([response.status, await response.json()]).toMatchObject([413, { errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] }]);
    expect(sent).toBeLessThan(150_000);
  });

  it.each(['gzip', 'br', 'gzip, identity'])('is refused where it is compressed with %s, however small it is', async (encoding) => {
    const handle = createFetchHandler({ graph: await bundledGraph() });
    const headers = { ...HEADERS, 'content-encoding': encoding };
    const response = await handle(new Request(ENDPOINT, { method: 'POST', headers, body: gzipSync(JSON.stringify(ASK)) }));
    expect([response.status, await response.json()]).toMatchObject([415, { errors: [{ extensions: { code: 'UNSUPPORTED_ENCODING' } }] }]);
  });

  it('that breaks off is refused', async () => {
    const handle = createFetchHandler({ graph: await bundledGraph() });
    const broken = new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(new Error('gone')) });
    expect((await handle(streamed(broken))).status).toBe(400);
  });
});

it('a search ends when the signal of its request is aborted', async () => {
  const { graph, searching, stopped } = waitingGraph(await bundledGraph());
  const handle = createFetchHandler({ graph, logger: { ...console, error: () => {} } });
  const controller = new AbortController();
  const query = '{ paths(from: ["country:LKA"], to: ["country:RUS"]) { complete } }';
  const answer = handle(new Request(ENDPOINT, { method: 'POST', headers: HEADERS, body: JSON.stringify({ query }), signal: controller.signal }));
  await searching;
  controller.abort();
  await stopped;
  expect(await (await answer).json()).toMatchObject({ errors: [{ path: ['paths'] }] });
});

it('asks the graph that a store has when the request comes', () =>
  inFolder(async (data) => {
    await writeFiles(data, smallFiles());
    const store = await GraphStore.open({ data });
    const handle = createFetchHandler({ graph: store });
    const name = async (): Promise<unknown> =>
      (await handle(new Request(ENDPOINT, { method: 'POST', headers: HEADERS, body: '{"query":"{ country(id: \\"BOR\\") { name } }"}' }))).json();
    expect(await name()).toMatchObject({ data: { country: { name: 'Borduria' } } });
    await writeFiles(data, smallFiles('Neo-Borduria'));
    await store.reload();
    expect(await name()).toMatchObject({ data: { country: { name: 'Neo-Borduria' } } });
  }));

it('keeps strangers within limits, which the host may set, and answers known documents alone where there is a list', async () => {
  const graph = await bundledGraph();
  const ask = async (handle: FetchHandler, query: string): Promise<unknown> => {
    const response = await handle(new Request(ENDPOINT, { method: 'POST', headers: HEADERS, body: JSON.stringify({ query }) }));
    const { errors } = await response.json();
    return [response.status, errors?.[0].extensions.code];
  };
  const paths = '{ paths(from: ["country:LKA"], to: ["country:RUS"], maxLength: 12) { nodes { length } } }';
  const preset = createFetchHandler({ graph });
  expect(await ask(preset, paths)).toEqual([200, undefined]);
  expect(await ask(preset, `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`)).toEqual([200, 'TOO_MANY_ALIASES']);
  const narrow = createFetchHandler({ graph, limits: { pathLength: 6, cost: 400, bodyBytes: 1_000 } });
  expect(await ask(narrow, paths)).toEqual([200, 'BAD_USER_INPUT']);
  expect(await ask(narrow, '{ countries(first: 100) { nodes { name description aliases } } }')).toEqual([200, 'QUERY_TOO_COSTLY']);
  expect(await ask(narrow, `{ __typename } #${'x'.repeat(1_000)}`)).toEqual([413, 'BODY_TOO_LARGE']);
  const listed = createFetchHandler({ graph, documents: [paths] });
  expect(await ask(listed, paths)).toEqual([200, undefined]);
  expect(await ask(listed, '{ dataset { version } }')).toEqual([200, 'DOCUMENT_NOT_ALLOWED']);
  expect(() => createFetchHandler({ graph, limits: { depth: 0 } })).toThrow('limits.depth');
});

it('hides the schema where introspection is off, also in what errors say', async () => {
  const handle = createFetchHandler({ graph: await bundledGraph(), introspection: false });
  const ask = async (query: string): Promise<string> => (await handle(new Request(ENDPOINT, { method: 'POST', headers: HEADERS, body: JSON.stringify({ query }) }))).text();
  expect(await ask('{ __schema { queryType { name } } }')).not.toContain('"data"');
  expect(await ask('{ countri(id: "CHN") { name } }')).not.toContain('country');
});
