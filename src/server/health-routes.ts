import type { FastifyInstance } from 'fastify';
import type { GraphSource } from '../graph/graph.js';

/**
 * Answers those who watch the process: `/livez` is 200 while it lives; `/readyz` is 200 with the snapshot's version while it
 * takes queries, and 503 once it is closing, so that no new ones are sent here.
 */
export function healthRoutes(scope: FastifyInstance, source: GraphSource): void {
  let closing = false;
  scope.addHook('preClose', async () => {
    closing = true;
  });
  scope.get('/livez', async () => ({ status: 'live' }));
  scope.get('/readyz', async (_request, reply) => {
    void reply.code(closing ? 503 : 200);
    return { status: closing ? 'closing' : 'ready', version: source.current.version };
  });
}
