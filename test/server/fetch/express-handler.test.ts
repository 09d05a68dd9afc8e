import { once } from 'node:events';
import { Agent, type IncomingMessage, type RequestListener, type Server, createServer, request as sendRequest } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import express, { type ErrorRequestHandler } from 'express';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createFetchHandler } from '../../../src/server/fetch/create-fetch-handler.js';
import { expressHandler } from '../../../src/server/fetch/express-handler.js';
import { bundledGraph } from '../../support/server.js';
import { waitingGraph } from '../../support/waiting-graph.js';

let server: Server;
beforeEach(() => {
  server = createServer();
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function listen(handler: RequestListener): Promise<number> {
  server.on('request', handler);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}

it('a search ends when its client leaves', async () => {
  const { graph, searching, stopped } = waitingGraph(await bundledGraph());
  const port = await listen(express().use(expressHandler(createFetchHandler({ graph, logger: { ...console, error: () => {} } }))));
  const client = new AbortController();
  const answer = fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ paths(from: ["country:LKA"], to: ["country:RUS"]) { complete } }' }),
    signal: client.signal,
  });
  await searching;
  client.abort();
  await expect(answer).rejects.toThrow('aborted');
  await stopped;
});

it('passes on the whole URL, all headers and several cookies, and the body of the response as it comes', async () => {
  const handle = async (request: Request): Promise<Response> => {
    const pieces = (async function* () {
      yield `${request.method} ${new URL(request.url).pathname} ${request.headers.get('x-own')} `;
      yield await request.text();
    })();
    const readable = new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(new TextEncoder().encode(value));
      },
    });
    return new Response(readable, { status: 418, headers: [['set-cookie', 'a=1'], ['set-cookie', 'b=2'], ['x-reply', 'yes']] });
  };
  const port = await listen(express().use('/cut', expressHandler(handle)));
  const response = await fetch(`http://127.0.0.1:${port}/cut/off?x=1`, { method: 'PUT', headers: { 'x-own': 'mine' }, body: 'whole' });
  expect([response.status, response.headers.getSetCookie(), response.headers.get('x-reply')]).toEqual([418, ['a=1', 'b=2'], 'yes']);
  expect(await response.text()).toBe('PUT /cut/off mine whole');
});

it('answers a client that sends far too much, and goes on with the next request of its connection', async () => {
  const port = await listen(express().use(expressHandler(createFetchHandler({ graph: await bundledGraph() }))));
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const send = async (body: Buffer): Promise<readonly [number | undefined, string]> => {
    const message = sendRequest({ port, host: '127.0.0.1', method: 'POST', agent, headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' } });
    message.end(body);
    const [response]: IncomingMessage[] = await once(message, 'response');
    if (response === undefined) throw new Error('No response.');
    return [response.statusCode, await text(response)];
  };
  expect(await send(Buffer.alloc(20_000_000, ' '))).toEqual([413, expect.stringContaining('BODY_TOO_LARGE')]);
  expect(await send(Buffer.from('{ "query": "{ country(id: \\"CHN\\") { name } }" }'))).toEqual([200, expect.stringContaining('China')]);
  agent.destroy();
});

const failing = expressHandler(() => Promise.reject(new Error('the secret of line 7')));

it('gives what the handler throws to the host', async () => {
  const own: ErrorRequestHandler = (error: Error, _req, res, _next) => void res.status(599).send(`seen: ${error.message}`);
  const port = await listen(express().use(failing, own));
  const seen = await fetch(`http://127.0.0.1:${port}/`);
  expect([seen.status, await seen.text()]).toEqual([599, 'seen: the secret of line 7']);
});

it('answers 500 without a word where the handler throws and there is no host', async () => {
  const port = await listen((req, res) => failing(req, res));
  const bare = await fetch(`http://127.0.0.1:${port}/`);
  expect([bare.status, await bare.text()]).toEqual([500, '']);
});

it.each(['TRACE / HTTP/1.1\r\nHost: x', 'GET / HTTP/1.1\r\nHost: a b', 'GET http://[ HTTP/1.1\r\nHost: :'])('refuses %j, for which fetch has no words', async (head) => {
  const port = await listen(expressHandler(createFetchHandler({ graph: await bundledGraph() })));
  const socket = connect(port, '127.0.0.1');
  socket.end(`${head}\r\nConnection: close\r\n\r\n`);
  const answer = await text(socket);
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('"code":"BAD_REQUEST"');
});
