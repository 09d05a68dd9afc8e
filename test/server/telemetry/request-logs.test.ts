import { request } from 'node:http';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { GraphSource } from '../../../src/graph/graph.js';
import type { EntenteOptions } from '../../../src/server/entente-plugin.js';
import type { LoggerOptions } from '../../../src/server/telemetry/create-logger.js';
import { alteredGraph } from '../../support/altered-graph.js';
import { LogLines } from '../../support/log-lines.js';
import { type TestServer, bundledGraph, startServer } from '../../support/server.js';
import { beginRequest } from '../../support/slow-request.js';

const servers: TestServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function start(options: Partial<EntenteOptions> = {}, log?: Omit<LoggerOptions, 'write'>): Promise<{ server: TestServer; log: LogLines }> {
  const lines = new LogLines();
  const server = await startServer({ playground: false, logger: lines.logger(log), ...options });
  servers.push(server);
  return { server, log: lines };
}

const PATHS = 'query Connect { paths(from: "country:LKA", to: "country:RUS") { relationsExpanded } }';

function post(url: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(new URL('graphql', url), { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
}

describe('a request is told of in one line of JSON', () => {
  it('with what it asked, what it took and what came of it', async () => {
    const { server, log } = await start();
    const answer = await (await post(server.url, { query: PATHS }, { 'x-request-id': 'from-the-proxy-1' })).json();
    expect(await log.record({ event: 'request' })).toEqual({
      level: 'info',
      cost: 121,
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
      event: 'request',
      requestId: 'from-the-proxy-1',
      method: 'POST',
      route: '/graphql',
      status: 200,
      durationMs: expect.any(Number),
      operationType: 'query',
      operation: 'Connect',
      documentHash: expect.stringMatching(/^[0-9a-f]{16}$/),
      relationsExpanded: answer.data.paths.relationsExpanded,
      message: expect.stringMatching(/^POST \/graphql 200 in [\d.]+ ms$/),
    });
  });

  it('in the same way where the answer was kept, which nobody searched for again', async () => {
    const { server, log } = await start();
    const ask = (requestId: string): Promise<Response> => post(server.url, { query: PATHS }, { 'x-request-id': requestId });
    await ask('first');
    await ask('again');
    const { durationMs: _first, relationsExpanded, ...anew } = await log.record({ requestId: 'first' });
    const { durationMs: _again, ...kept } = await log.record({ requestId: 'again' });
    expect(relationsExpanded).toBeGreaterThan(0);
    expect(kept).toEqual({ ...anew, time: expect.any(String), requestId: 'again', message: expect.any(String) });
  });

  it('adds up the relations of several searches, and tells of none where nothing was searched for', async () => {
    const { server, log } = await start();
    const one = '{ paths(from: "country:LKA", to: "country:RUS") { relationsExpanded } }';
    const { data } = await server.ask(`query Several { a: ${one.slice(2, -2)} b: reachable(from: "country:LKA") { relationsExpanded } }`);
    const sum = Object.values(data ?? {}).reduce((total: number, found) => total + (found as { relationsExpanded: number }).relationsExpanded, 0);
    expect(await log.record({ operation: 'Several' })).toMatchObject({ relationsExpanded: sum });
    await server.ask('query None { country(id: "CHN") { name } }');
    expect(await log.record({ operation: 'None' })).not.toHaveProperty('relationsExpanded');
  });

  it.each([
    ['a query that does not parse', { query: '{' }, 200, ['GRAPHQL_PARSE_FAILED']],
    ['two fields that are not there', { query: '{ nothing nowhere }' }, 200, ['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED']],
    ['a slip in an argument', { query: '{ leaders(first: 0) { totalCount } }' }, 200, ['BAD_USER_INPUT']],
    ['no query at all', {}, 400, ['BAD_REQUEST']],
  ])('with the codes of the errors: %s', async (_what, body, status, errors) => {
    const { server, log } = await start();
    await post(server.url, body);
    expect(await log.record({ event: 'request' })).toMatchObject({ level: 'info', status, errors });
  });

  it('with the path where there is no route, without what stands behind the question mark', async () => {
    const { server, log } = await start();
    await fetch(new URL('nowhere?token=secret', server.url));
    expect(await log.record({ event: 'request' })).toMatchObject({ route: 'unknown', path: '/nowhere', status: 404, errors: ['NOT_FOUND'] });
    await fetch(`${server.url}%zz`);
    expect(await log.record({ path: '/%zz' })).toMatchObject({ route: 'unknown', status: 400, errors: ['BAD_REQUEST'] });
    expect(log.lines.join('')).not.toContain('secret');
  });

  it('and neither the query nor its variables are', async () => {
    const { server, log } = await start();
    await post(server.url, { query: 'query Q($id: ID!) { country(id: $id) { name } }', variables: { id: 'country:CHN' } });
    await log.record({ operation: 'Q' });
    expect(log.lines.join('')).not.toMatch(/CHN|\$id/);
  });

  it('as aborted, and without an error of ours, when the client leaves while its search runs', async () => {
    let arrive = (): void => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const graph = alteredGraph(await bundledGraph(), {
      paths: (_query, _window, { signal } = {}) =>
        new Promise((_resolve, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
          arrive();
        }),
    });
    const { server, log } = await start({ graph });
    const controller = new AbortController();
    const answer = fetch(new URL('graphql', server.url), {
      method: 'POST',
      signal: controller.signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: PATHS }),
    });
    await arrived;
    controller.abort();
    await expect(answer).rejects.toThrow('aborted');
    const record = await log.record({ event: 'request' });
    expect(record).toMatchObject({ aborted: true, operation: 'Connect' });
    expect(record).not.toHaveProperty('status');
    await server.close();
    servers.length = 0;
    expect(log.records.filter(({ event }) => event === 'error')).toEqual([]);
  });

  it('only at debug where it asks for health or metrics', async () => {
    const { server, log } = await start({}, { format: 'json', level: 'debug' });
    await fetch(new URL('livez', server.url));
    expect(await log.record({ route: '/livez' })).toMatchObject({ level: 'debug', status: 200 });
    const quiet = await start();
    await fetch(new URL('livez', quiet.server.url));
    await quiet.server.ask('query After { __typename }');
    await quiet.log.record({ operation: 'After' });
    expect(quiet.log.records).toHaveLength(1);
  });
});

describe('nothing from outside breaks a line or makes one', () => {
  /** Sends bytes as they are: fetch would refuse them. */
  function getRaw(url: string, path: string, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
    const { port } = new URL(url);
    return new Promise((resolve, reject) => {
      const message = request({ port, host: '127.0.0.1', path, headers }, (response) => {
        response.resume();
        response.once('end', () => resolve(response.statusCode));
      });
      message.once('error', reject);
      message.end();
    });
  }

  /** Lone surrogates too. */
  const anyText = fc.string({ unit: fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), fc.nat(0xff_ff).map((unit) => String.fromCharCode(unit))) });
  const FAKE = '","event":"stopped","x":"';

  it.each([
    ['a path', '/%0a%0d%22x', {}],
    ['a path with quotes and escapes', `/${FAKE.replaceAll(' ', '')}`, {}],
    ['a path of 8,000 characters', `/${'x'.repeat(8_000)}`, {}],
    ['a request id with quotes', '/nowhere', { 'x-request-id': FAKE }],
    ['a request id with a control character of Latin 1', '/nowhere', { 'x-request-id': 'a\u0085{"event":"stopped"}' }],
    ['a user agent', '/nowhere', { 'user-agent': FAKE }],
    ['a trace parent', '/graphql?query={__typename}', { traceparent: FAKE, 'apollo-require-preflight': '1' }],
  ])('%s', async (_what, path, headers) => {
    const { server, log } = await start();
    await getRaw(server.url, path, headers);
    const { event, requestId, message } = await log.record({ event: 'request' });
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).toMatch(/^[ -~…]*\n$/);
    expect(log.lines[0]?.length).toBeLessThan(1_000);
    expect(event).toBe('request');
    expect(requestId).toMatch(/^[\w-]{36}$/);
    expect(message).not.toContain('\n');
  });

  it('an operation name of 50,000 letters is cut', async () => {
    const { server, log } = await start();
    await server.ask(`query ${'N'.repeat(50_000)} { __typename }`);
    expect(await log.record({ event: 'request' })).toMatchObject({ operation: 'N'.repeat(200) });
  });

  it('an operation name that is none is not told at all', async () => {
    const { server, log } = await start();
    await post(server.url, { query: 'query A { __typename } query B { __typename }', operationName: 'A\n{"event":"stopped"}' });
    expect(await log.record({ event: 'request' })).toMatchObject({ errors: ['OPERATION_RESOLUTION_FAILURE'] });
    expect(log.lines).toHaveLength(1);
    expect(log.lines[0]).not.toContain('stopped');
  });

  it('whatever is logged, JSON has one line a record and says what was said; text has one line that is not indented', () => {
    fc.assert(
      fc.property(anyText, anyText, (message, operation) => {
        const json = new LogLines();
        json.logger().info({ event: 'request', operation }, message);
        expect(json.lines).toHaveLength(1);
        expect(json.lines[0]).toMatch(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*\n$/u);
        expect(json.records[0]).toMatchObject({ event: 'request', operation, message });

        const text = new LogLines();
        text.logger({ format: 'text' }).error({ event: 'error', operation, err: new Error(message) }, message);
        const shown = text.lines.join('');
        expect(shown.slice(0, -1).split('\n').filter((line) => !line.startsWith('  '))).toHaveLength(1);
        expect(shown).toMatch(/^(?:[^\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]*\n)+$/u);
      }),
    );
  });
});

describe('an error of ours', () => {
  it('is logged with its stack and the id that the client is given, and the client is given nothing else', async () => {
    const graph = alteredGraph(await bundledGraph(), { entity: () => Promise.reject(new TypeError('the secret\nof line 7')) });
    const { server, log } = await start({ graph });
    const response = await post(server.url, { query: 'query Broken { country(id: "CHN") { name } }' });
    const text = await response.text();
    const [error] = JSON.parse(text).errors;
    expect(error.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: response.headers.get('x-request-id') });
    expect(text).not.toMatch(/secret|\.ts|TypeError/);
    expect(await log.record({ event: 'error' })).toMatchObject({
      level: 'error',
      requestId: error.extensions.requestId,
      operation: 'Broken',
      path: 'country',
      err: { type: 'TypeError', message: 'the secret\nof line 7', stack: expect.stringContaining('request-logs.test.ts') },
    });
    expect(await log.record({ event: 'request' })).toMatchObject({ errors: ['INTERNAL_SERVER_ERROR'] });
  });
});

describe('a route that fails', () => {
  it('tells the log why, and the client no more than that it happened', async () => {
    const bundled = await bundledGraph();
    let isBroken = false;
    const graph: GraphSource = {
      get current() {
        if (isBroken) throw new Error('the secret of the disk');
        return bundled;
      },
    };
    const { server, log } = await start({ graph, metrics: 'none' });
    isBroken = true;
    const response = await fetch(new URL('readyz', server.url));
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(JSON.parse(text).errors[0].extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: response.headers.get('x-request-id') });
    expect(text).not.toContain('secret');
    expect(await log.record({ event: 'error' })).toMatchObject({ err: { message: 'the secret of the disk', stack: expect.stringContaining('health-routes') } });
  });
});

describe('the text for people', () => {
  it('has a line for a request, and the request that runs while it closes is told of too', async () => {
    const { server, log } = await start({}, { format: 'text' });
    await post(server.url, { query: PATHS });
    expect(await log.line(/Connect/)).toMatch(/^POST \/graphql 200 in [\d.]+ ms · Connect · cost \d+ · \d+ relations expanded\n$/);
    const running = await beginRequest(server.url, 'query Last { nothing }');
    const closed = server.close();
    servers.length = 0;
    running.finish();
    await closed;
    expect(await log.line(/VALIDATION/)).toMatch(/^POST \/graphql 200 in [\d.]+ ms · GRAPHQL_VALIDATION_FAILED\n$/);
  });
});
