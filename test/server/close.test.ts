import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { createServer } from '../../src/server/create-server.js';
import { bundledGraph } from '../support/server.js';
import { beginRequest } from '../support/slow-request.js';

it('closing lets a running query finish and takes no new ones, and a client that keeps its connection does not hold it up', async () => {
  const graph = await bundledGraph();
  const server = await createServer({ graph, playground: false });
  const url = await server.listen({ port: 0 });
  const running = await beginRequest(url, '{ dataset { version } }');

  let isClosed = false;
  const closed = server.close().then(() => (isClosed = true));
  await expect(fetch(new URL('livez', url))).rejects.toThrow('fetch failed');
  expect(isClosed).toBe(false);

  running.finish();
  expect(await running.answer).toMatchObject({ status: 200, body: { data: { dataset: { version: graph.version } } } });
  await closed;
});

it('closing does not wait for connections on which nothing was sent, and still lets a running query finish', async () => {
  const graph = await bundledGraph();
  // Longer than the test may take.
  const server = await createServer({ graph, playground: false, limits: { idleTimeout: 600_000 } });
  const url = await server.listen({ port: 0 });
  const silent = connect(Number(new URL(url).port), '127.0.0.1');
  await once(silent, 'connect');
  const running = await beginRequest(url, '{ dataset { version } }');

  const closed = server.close();
  await once(silent, 'close');

  running.finish();
  expect(await running.answer).toMatchObject({ status: 200, body: { data: { dataset: { version: graph.version } } } });
  await closed;
});
