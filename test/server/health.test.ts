import { expect, it } from 'vitest';
import { createServer } from '../../src/server/create-server.js';
import { bundledGraph } from '../support/server.js';

it('/livez and /readyz tell the truth while it serves and while it closes', async () => {
  const graph = await bundledGraph();
  const { fastify, listen, close } = await createServer({ graph, playground: false });
  // A host may hold the closing until nobody sends requests here any more.
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const closing = new Promise<void>((resolve) => {
    fastify.addHook('preClose', () => {
      resolve();
      return held;
    });
  });
  const url = await listen({ port: 0 });
  expect(await look(url, 'livez')).toEqual({ status: 200, body: { status: 'live' } });
  expect(await look(url, 'readyz')).toEqual({ status: 200, body: { status: 'ready', version: graph.version } });

  const closed = close();
  await closing;
  expect(await look(url, 'livez')).toEqual({ status: 200, body: { status: 'live' } });
  expect(await look(url, 'readyz')).toEqual({ status: 503, body: { status: 'closing', version: graph.version } });
  expect(await look(url, 'graphql?query={__typename}')).toMatchObject({ status: 200, body: { data: { __typename: 'Query' } } });

  goOn();
  await closed;
  await expect(look(url, 'livez')).rejects.toThrow('fetch failed');
});

async function look(url: string, path: string): Promise<{ readonly status: number; readonly body: unknown }> {
  const response = await fetch(new URL(path, url), { headers: { 'apollo-require-preflight': '1' } });
  return { status: response.status, body: await response.json() };
}
