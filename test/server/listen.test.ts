import { createServer as createTcpServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';
import { type EntenteServer, createServer } from '../../src/server/create-server.js';
import { SOCKET_LIMITS } from '../../src/server/limits.js';
import { bundledGraph } from '../support/server.js';

const servers: EntenteServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function create(): Promise<EntenteServer> {
  const server = await createServer({ graph: await bundledGraph(), playground: false });
  servers.push(server);
  return server;
}

it('a port in use is named, with the way out', async () => {
  const other = createTcpServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  const { port } = address;
  try {
    await expect((await create()).listen({ port })).rejects.toMatchObject({
      code: 'LISTEN_FAILED',
      message: expect.stringMatching(new RegExp(`^Port ${port} of localhost is in use: .*another port`)),
    });
  } finally {
    other.close();
  }
});

it.each([-1, 65_536, 4000.5, Number.NaN])('port %d is refused', async (port) => {
  await expect((await create()).listen({ port })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('0 to 65535') });
});

it('a host that is no address of this machine is named', async () => {
  await expect((await create()).listen({ port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
    code: 'LISTEN_FAILED',
    message: expect.stringContaining('192.0.2.1'),
  });
});

it.each([
  ['localhost', /^http:\/\/localhost:\d+\/$/],
  ['127.0.0.1', /^http:\/\/127\.0\.0\.1:\d+\/$/],
  ['0.0.0.0', /^http:\/\/localhost:\d+\/$/],
])('on %s it says a URL that answers', async (host, pattern) => {
  const url = await (await create()).listen({ port: 0, host });
  expect(url).toMatch(pattern);
  expect((await fetch(new URL('livez', url))).status).toBe(200);
});

it.each(['min', 'max'] as const)('the times of a connection at the %s of their ranges make a server', async (end) => {
  const { headersTimeout, requestTimeout, idleTimeout } = SOCKET_LIMITS;
  const limits = { headersTimeout: headersTimeout[end], requestTimeout: requestTimeout[end], idleTimeout: idleTimeout[end] };
  const server = await createServer({ graph: await bundledGraph(), playground: false, limits });
  servers.push(server);
  const url = await server.listen({ port: 0 });
  expect((await fetch(new URL('livez', url))).status).toBe(200);
});
