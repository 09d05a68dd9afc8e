import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fastify as createFastify } from 'fastify';
import { ententePlugin } from '../../../src/server/entente-plugin.js';
import { requestId } from '../../../src/server/telemetry/request-id.js';
import { type TestServer, bundledGraph, startServer } from '../../support/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ playground: false });
});
afterAll(() => server.close());

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

async function idOf(path: string, headers: Readonly<Record<string, string>> = {}): Promise<string | null> {
  return (await fetch(`${server.url}${path}`, { headers })).headers.get('x-request-id');
}

describe('every answer has an x-request-id', () => {
  it.each(['livez', 'readyz', 'metrics', 'graphql?query={__typename}', 'nowhere', '%zz'])('/%s', async (path) => {
    expect(await idOf(path)).toMatch(UUID);
    expect(await idOf(path, { 'x-request-id': 'mine-1' })).toBe('mine-1');
  });

  it('and no two have the same', async () => {
    expect(await idOf('livez')).not.toBe(await idOf('livez'));
  });
});

describe('an id that a client gives is kept', () => {
  it.each(['0af7651916cd43dd8448eb211c80319c', '01ARZ3NDEKTSV4RRFFQ69G5FAV', 'Root=1-67891233-abcdef012345678912345678', 'a', 'x'.repeat(128)])('%s', (id) => {
    expect(requestId({ headers: { 'x-request-id': id } })).toBe(id);
  });

  it('if it is made of a few safe characters, and else another takes its place', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant('x'.repeat(129)), fc.constant<string[]>(['a', 'b'])), (given) => {
        const id = requestId({ headers: { 'x-request-id': given } });
        expect(id).toMatch(/^[A-Za-z0-9][\w.:+/=@~-]{0,127}$/);
        expect(id === given || UUID.test(id)).toBe(true);
      }),
    );
  });
});

it('inside another Fastify server the id is the one that it has given', async () => {
  const host = createFastify({ genReqId: () => 'of-the-host' });
  await host.register(ententePlugin, { prefix: '/graph', graph: await bundledGraph(), playground: false });
  const { headers } = await host.inject('/graph/livez');
  expect(headers['x-request-id']).toBe('of-the-host');
  await host.close();
});
