import { once } from 'node:events';

/**
 * Has a server listen on a free port of this machine. Its URL.
 * @param {import('node:http').Server} server
 */
export async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${server.address().port}/`;
}
