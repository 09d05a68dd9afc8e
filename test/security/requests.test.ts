import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AttackedServer, post, read } from './support/attacked-server.js';

let server: AttackedServer;
beforeAll(async () => {
  server = await AttackedServer.start();
});
afterAll(() => server.close());

const QUERY = JSON.stringify({ query: '{ country(id: "CHN") { name } }' });

describe('a request of another kind is refused by its status and code', () => {
  it.each([
    ['a batch', 400, 'BAD_REQUEST', (endpoint: URL) => post(endpoint, `[${Array.from({ length: 500 }, () => QUERY).join(',')}]`)],
    ['a form', 415, 'UNSUPPORTED_MEDIA_TYPE', (endpoint: URL) => post(endpoint, 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' })],
    ['plain text', 415, 'UNSUPPORTED_MEDIA_TYPE', (endpoint: URL) => post(endpoint, QUERY, { 'content-type': 'text/plain' })],
    ['a file upload', 415, 'UNSUPPORTED_MEDIA_TYPE', (endpoint: URL) => post(endpoint, QUERY, { 'content-type': 'multipart/form-data; boundary=x' })],
    ['a content type with tricks in it', 415, 'UNSUPPORTED_MEDIA_TYPE', (endpoint: URL) => post(endpoint, QUERY, { 'content-type': 'text/plain; x=application/json' })],
    ['no content type', 415, 'UNSUPPORTED_MEDIA_TYPE', (endpoint: URL) => post(endpoint, new TextEncoder().encode(QUERY), { 'content-type': '' })],
    ['a gzip bomb', 415, 'UNSUPPORTED_ENCODING', (endpoint: URL) => post(endpoint, new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' '))), { 'content-encoding': 'gzip' })],
    ['another compression', 415, 'UNSUPPORTED_ENCODING', (endpoint: URL) => post(endpoint, QUERY, { 'content-encoding': 'br' })],
    ['a body of 100,001 bytes', 413, 'BODY_TOO_LARGE', (endpoint: URL) => post(endpoint, QUERY.padEnd(100_001))],
    ['a body in chunks that never says how long it is', 413, 'BODY_TOO_LARGE', (endpoint: URL) => post(endpoint, endless(), { 'content-type': 'application/json' })],
    ['JSON nested without end', 400, 'BAD_REQUEST', (endpoint: URL) => post(endpoint, '['.repeat(99_000))],
    ['a GET that a page of another origin could send', 400, 'BAD_REQUEST', (endpoint: URL) => fetch(`${endpoint.href}?query=%7B__typename%7D`)],
    ['a mutation by GET', 405, 'BAD_REQUEST', (endpoint: URL) => fetch(`${endpoint.href}?query=mutation%7B__typename%7D`, { headers: { 'apollo-require-preflight': '1' } })],
    ['a persisted query', 200, 'PERSISTED_QUERY_NOT_SUPPORTED', (endpoint: URL) => post(endpoint, JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }))],
  ] as const)('%s', async (what, status, code, send) => {
    const answer = await server.attack(what, send);
    expect([answer.status, answer.codes]).toEqual([status, [code]]);
    expect(answer.errors[0]?.message).not.toBe('');
  });

  it('variables nested without end count for nothing', async () => {
    const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    const answer = await server.attack('deep variables', (endpoint) => post(endpoint, `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${deep}}}`));
    expect(answer.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('a mutation is no operation of this schema, and a subscription none of this route', async () => {
    expect((await server.query('a mutation', 'mutation { __typename }')).codes).toEqual(['OPERATION_NOT_SUPPORTED']);
    expect((await server.query('a subscription', 'subscription { snapshotChanged { version } }')).codes).toEqual(['OPERATION_NOT_SUPPORTED']);
  });
});

function endless(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(1_000_000).fill(32);
}

describe('a slow socket', () => {
  /** Sends something and answers with all that comes back until the connection is closed. */
  const talk = (url: string, text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { port } = new URL(url);
      const socket = connect(Number(port), '127.0.0.1', () => void socket.write(text));
      let heard = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => (heard += chunk));
      socket.once('error', reject).once('close', () => resolve(heard));
    });

  it.each([
    ['that never ends its head', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
    ['that never ends its body', `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${QUERY.length}\r\n\r\n${QUERY.slice(0, 10)}`],
    ['that says nothing at all', ''],
    ['that is kept open after its answer', 'GET /livez HTTP/1.1\r\nhost: x\r\n\r\n'],
  ])('%s is closed', async (_what, text) => {
    const hasty = await AttackedServer.start({ limits: { headersTimeout: 200, requestTimeout: 300, idleTimeout: 500 } });
    try {
      const [heard] = await Promise.all([talk(hasty.url, text), hasty.canary('a slow socket')]);
      expect(heard === '' || /^HTTP\/1\.1 (?:408|200) /.test(heard), heard).toBe(true);
    } finally {
      await hasty.close();
    }
  });

  it.each([
    ['that is no HTTP', 'hello\r\n\r\n', 400],
    ['with a head of 100 kB', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ['with two lengths', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', 400],
  ])('and one %s is refused', async (_what, text, status) => {
    expect(await talk(server.url, text)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });
});

describe('requests of one client', () => {
  const ask = (url: string, client?: string): Promise<Response> => post(new URL('graphql', url), QUERY, client === undefined ? {} : { 'x-forwarded-for': client });

  it('are counted by the minute, others are not held up, and the answer says when to come again', async () => {
    const guarded = await AttackedServer.start({ trustProxy: true, limits: { requestsPerMinute: 3 } });
    try {
      for (let count = 0; count < 3; count += 1) expect((await ask(guarded.url, '203.0.113.7')).status).toBe(200);
      const refused = await read(await ask(guarded.url, '203.0.113.7'));
      expect([refused.status, refused.codes]).toEqual([429, ['RATE_LIMITED']]);
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await ask(guarded.url, '203.0.113.8')).status).toBe(200);
      expect((await fetch(new URL('livez', guarded.url), { headers: { 'x-forwarded-for': '203.0.113.7' } })).status).toBe(200);
    } finally {
      await guarded.close();
    }
  });

  it('from this machine are not counted, and nobody is believed to be another without a proxy', async () => {
    const guarded = await AttackedServer.start({ limits: { requestsPerMinute: 2 } });
    try {
      for (let count = 0; count < 5; count += 1) expect((await ask(guarded.url, '203.0.113.7')).status).toBe(200);
    } finally {
      await guarded.close();
    }
  });
});

describe('a list of documents', () => {
  it('is all that is answered, whatever the white space, the variables and the comments', async () => {
    const listed = await AttackedServer.start({ documents: ['query Name($id: ID!) { country(id: $id) { name } }', '{ country(id: "CHN") { name } }'] });
    try {
      const allowed = await listed.query('a listed document', '# who?\nquery Name($id: ID!) {\n  country(id: $id) { name }\n}', { id: 'RUS' });
      expect(allowed.data).toEqual({ country: { name: 'Russia' } });
      const refused = await listed.query('another document', 'query Name($id: ID!) { country(id: $id) { id } }', { id: 'RUS' });
      expect([refused.codes, refused.data]).toEqual([['DOCUMENT_NOT_ALLOWED'], undefined]);
    } finally {
      await listed.close();
    }
  });
});
