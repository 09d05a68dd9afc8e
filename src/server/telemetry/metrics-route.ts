import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.js';

/** `local`: to clients on this machine. `all`: to whoever can connect. `none`: there is no such route, and nothing is counted. */
export type MetricsAccess = 'local' | 'all' | 'none';

/** Serves the metrics at `/metrics` of `scope`, in the text format of Prometheus. */
export function metricsRoute(scope: FastifyInstance, metrics: Metrics, access: Exclude<MetricsAccess, 'none'>): void {
  scope.get('/metrics', async (request, reply) => {
    if (access === 'local' && !isLocal(request)) {
      return reply.code(403).send({
        errors: [{ message: 'Metrics are shown to clients on this machine alone. Whoever runs the server can open them (metrics: all).', extensions: { code: 'FORBIDDEN' } }],
      });
    }
    return reply.header('cache-control', 'no-store').type(metrics.contentType).send(await metrics.text());
  });
}

/** Proxies add one of these when they speak for somebody else. */
const FORWARDING_HEADERS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'] as const;
const LOCAL_ADDRESS = /^(?:127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOCAL_NAME = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d+)?$/i;

/** Not only connected from this machine, where a proxy may stand, or a page in a browser: asked for by a name of this machine too. */
function isLocal({ raw: { headers, socket } }: FastifyRequest): boolean {
  return (
    LOCAL_ADDRESS.test(socket.remoteAddress ?? '') &&
    LOCAL_NAME.test(headers.host ?? '') &&
    FORWARDING_HEADERS.every((name) => headers[name] === undefined)
  );
}
