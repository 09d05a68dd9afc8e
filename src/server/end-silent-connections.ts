import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Ends the connections on which nothing was ever sent when a server closes: Node takes them for busy, and would wait for them until they are idle for too long.
 * One on which a request has begun to arrive is left to finish it.
 */
export function endSilentConnections(fastify: FastifyInstance): void {
  const open = new Set<Socket>();
  fastify.server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  fastify.addHook('preClose', async () => {
    // By then the server takes no more connections, and has read what had arrived.
    setImmediate(() => {
      for (const socket of open) if (socket.bytesRead === 0) socket.destroy();
    });
  });
}
