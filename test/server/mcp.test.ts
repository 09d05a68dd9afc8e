import { request } from 'node:http';
import { gzipSync } from 'node:zlib';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ERAS, connectAgent } from '../mcp/support/agent.js';
import { LogLines } from '../support/log-lines.js';
import { type TestServer, startServer } from '../support/server.js';
import { slowGraph } from '../support/slow-graph.js';

const QUESTION = { from: 'Sri Lanka', to: 'Russia', valid_at: '2012-06-03' };

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ playground: false, mcp: { hosts: ['Graph.example', 'fe80::1'] } });
});
afterAll(() => server.close());

const transport = (url: string): StreamableHTTPClientTransport => new StreamableHTTPClientTransport(new URL('mcp', url));

describe.each(ERAS)('an agent whose client connects with mode %s', (mode) => {
  it('is answered at /mcp', async () => {
    const agent = await connectAgent(transport(server.url), mode);
    expect(await agent.ask('find_paths', QUESTION)).toMatchObject({ complete: true, paths: [{ length: 2 }] });
    expect(await agent.askWrongly('get_entity', { entity: 'Rusia' })).toContain('Did you mean country:RUS');
    await agent.close();
  });

  it('gets as many answers at once as it asks for', async () => {
    const agent = await connectAgent(transport(server.url), mode);
    const answers = await Promise.all(Array.from({ length: 30 }, () => agent.ask('get_entity', { entity: 'SCO' })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    await agent.close();
  });

  it('stops its search by leaving', async () => {
    const slow = await slowGraph();
    const own = await startServer({ playground: false, mcp: true, graph: slow.graph });
    const agent = await connectAgent(transport(own.url), mode);
    const answer = agent.ask('find_paths', QUESTION).catch((error: unknown) => error);
    const [search] = await slow.searches(1);
    await agent.client.transport?.close();
    expect(await answer).toBeInstanceOf(Error);
    await search?.aborted;
    slow.go();
    await own.close();
  });

  it('has its answer before the server is closed', async () => {
    const slow = await slowGraph();
    const own = await startServer({ playground: false, mcp: true, graph: slow.graph });
    const agent = await connectAgent(transport(own.url), mode);
    const answer = agent.ask('find_paths', QUESTION);
    await slow.searches(1);
    const closed = own.close();
    slow.go();
    expect(await answer).toMatchObject({ complete: true });
    await agent.close();
    await closed;
  });

  it('writes GraphQL where it is allowed, under the rules of /graphql', async () => {
    const own = await startServer({ playground: false, introspection: false, mcp: { allowGraphql: true } });
    const agent = await connectAgent(transport(own.url), mode);
    expect(await agent.ask('run_graphql', { query: 'query ($id: ID!) { country(id: $id) { name } }', variables: { id: 'CHN' } })).toEqual({ data: { country: { name: 'China' } } });
    expect(await agent.askWrongly('run_graphql', { query: '{ __schema { queryType { name } } }' })).toMatch(/^INTROSPECTION_DISABLED: /);
    expect(await agent.askWrongly('run_graphql', { query: '{ countri { name } }' })).not.toContain('Did you mean');
    expect(await agent.askWrongly('run_graphql', { query: '{ leaders(first: 1000) { totalCount } }' })).toContain('BAD_USER_INPUT: first');
    await agent.close();
    await own.close();
  });
});

const CALL = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'get_entity', arguments: { entity: 'SCO' } } };
const HEADERS = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

interface Reply {
  readonly status: number | undefined;
  readonly body: string;
}

/** Sends what no proper client sends: `fetch` sets Host and Origin itself. */
function send(headers: Readonly<Record<string, string>>, body: string | Buffer = JSON.stringify(CALL), url = server.url): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const message = request(new URL('mcp', url), { method: 'POST', headers: { ...HEADERS, ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode, body: text }));
    });
    message.once('error', reject);
    message.end(body);
  });
}

describe('a request', () => {
  it('passes from this machine, from a page of this machine, and by a name that was allowed', async () => {
    for (const headers of [{}, { origin: 'http://localhost:1234' }, { host: 'graph.example' }, { host: '[fe80::1]:4000' }, { host: 'graph.example:8080', origin: 'https://graph.example' }]) {
      expect(await send(headers)).toMatchObject({ status: 200, body: expect.stringContaining('organization:sco') });
    }
  });

  it.each([
    ['by a name that was made to point here', { host: 'evil.example' }, 403],
    ['from a page of another origin', { origin: 'https://evil.example' }, 403],
    ['from a page without an origin of its own', { origin: 'null' }, 403],
    ['as plain text, which any page may send', { 'content-type': 'text/plain' }, 415],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['that takes only what we do not send', { accept: 'text/html' }, 406],
  ])('%s is refused', async (_what, headers, status) => {
    const reply = await send(headers);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body)).toMatchObject({ jsonrpc: '2.0', error: { code: expect.any(Number), message: expect.stringMatching(/\w{3}/) } });
  });

  it.each([
    ['of more than 100,000 bytes', JSON.stringify({ ...CALL, pad: 'x'.repeat(100_000) }), 413, {}],
    ['that is not JSON', '{', 400, {}],
    ['with nothing in it', '', 400, {}],
    ['that is no message', '{"hello": 1}', 400, {}],
    ['that sets a prototype', '{"jsonrpc":"2.0","id":1,"method":"tools/list","__proto__":{"x":1}}', 400, {}],
    ['of several messages', JSON.stringify([CALL, CALL]), 400, {}],
    ['that is compressed', gzipSync('x'.repeat(1_000_000)), 400, { 'content-encoding': 'gzip' }],
  ])('with a body %s is refused', async (_what, body, status, headers) => {
    const reply = await send(headers, body);
    expect(reply.status).toBe(status);
    expect(JSON.parse(reply.body)).toMatchObject({ jsonrpc: '2.0', error: { message: expect.stringMatching(/\w{3}/) } });
    expect(reply.body).not.toMatch(/\n\s+at |node_modules/);
  });

  it('of a session is refused, since there are none: nothing is kept between requests', async () => {
    for (const method of ['GET', 'DELETE']) {
      const { status } = await fetch(new URL('mcp', server.url), { method, headers: { accept: 'text/event-stream', 'mcp-session-id': 'mine' } });
      expect(status).toBe(405);
    }
  });

  it('leaves the server alive, whatever it was', async () => {
    expect(await send({})).toMatchObject({ status: 200 });
  });
});

describe('the limits of the server', () => {
  it('are those of /mcp: a client is told when it asks too often, and a body when it is too long', async () => {
    const own = await startServer({ playground: false, mcp: true, trustProxy: true, limits: { requestsPerMinute: 2, bodyBytes: 1_000 } });
    const client = { 'x-forwarded-for': '203.0.113.7' };
    for (let count = 0; count < 2; count += 1) expect(await send(client, JSON.stringify(CALL), own.url)).toMatchObject({ status: 200 });
    const often = await send(client, JSON.stringify(CALL), own.url);
    expect([often.status, JSON.parse(often.body)]).toEqual([429, { jsonrpc: '2.0', id: null, error: { code: -32_000, message: expect.stringContaining('More than 2 requests') } }]);
    const long = await send({}, JSON.stringify({ ...CALL, pad: 'x'.repeat(1_000) }), own.url);
    expect([long.status, JSON.parse(long.body).error.message]).toEqual([413, expect.stringContaining('more than 1000 bytes')]);
    await own.close();
  });

  it('hold for the searches of agents too', async () => {
    const own = await startServer({ playground: false, mcp: true, limits: { pathLength: 6, paths: 1 } });
    const agent = await connectAgent(transport(own.url));
    expect(await agent.askWrongly('find_paths', { ...QUESTION, max_length: 7 })).toContain('max_length: 7 is out of range. Use 1 to 6');
    expect(await agent.ask('find_paths', { ...QUESTION, select: 'ALL' })).toMatchObject({ complete: false, truncated_by: 'PATHS', paths: [{ length: 2 }] });
    await agent.close();
    await own.close();
  });

  it('hold for the GraphQL of agents, and the log tells what it asked and cost in the line of its request', async () => {
    const log = new LogLines();
    const own = await startServer({ playground: false, mcp: { allowGraphql: true }, limits: { depth: 3, cost: 200 }, logger: log.logger() });
    const agent = await connectAgent(transport(own.url));
    expect(await agent.askWrongly('run_graphql', { query: '{ countries { edges { node { name } } } }' })).toContain('QUERY_TOO_DEEP');
    expect(await agent.askWrongly('run_graphql', { query: '{ countries(first: 100) { edges { cursor } } }' })).toContain('QUERY_TOO_COSTLY');
    await agent.ask('run_graphql', { query: 'query Small { country(id: "CHN") { name } }' });
    expect(await log.record({ operation: 'Small' })).toMatchObject({ event: 'request', route: '/mcp', cost: expect.any(Number) });
    await agent.close();
    await own.close();
  });
});

it('agents are not answered unless the server is told to', async () => {
  const plain = await startServer({ playground: false });
  const response = await fetch(new URL('mcp', plain.url), { method: 'POST', headers: HEADERS, body: JSON.stringify(CALL) });
  expect(response.status).toBe(404);
  await plain.close();
});
