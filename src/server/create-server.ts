import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify as createFastify } from 'fastify';
import { endSilentConnections } from './end-silent-connections.js';
import { type EntenteOptions, ententePlugin } from './entente-plugin.js';
import { serverLimits } from './limits.js';
import { listen } from './listen.js';
import { observeRefusal } from './telemetry/observe-requests.js';
import { requestId } from './telemetry/request-id.js';

export interface ListenOptions {
  /** 0 to 65535; 0 takes any that is free. Default 4000. */
  readonly port?: number;
  /** A name or an address of this machine. Default `localhost`: nobody else can connect. `0.0.0.0`: everybody can. */
  readonly host?: string;
}

export interface ServerOptions extends EntenteOptions {
  /** Whether a proxy in front of it says truly, in `x-forwarded-for`, who the client is. Default false. */
  readonly trustProxy?: boolean;
}

export interface EntenteServer {
  /** The Fastify server beneath, for routes and plugins of your own before `listen`. */
  readonly fastify: FastifyInstance;
  /** Starts to listen, and answers with the URL of the playground. Throws `EntenteError` if it cannot have the port. */
  listen(options?: ListenOptions): Promise<string>;
  /** Takes no new connections, lets running queries finish and ends. May be called twice. */
  close(): Promise<void>;
}

/** A server of its own for a graph: GraphQL at `/graphql`, the playground at `/`, the explorer at `/explore`, health at `/livez` and `/readyz`, metrics at `/metrics`. */
export async function createServer({ trustProxy = false, ...options }: ServerOptions): Promise<EntenteServer> {
  const { headersTimeout, requestTimeout, idleTimeout } = serverLimits(options.limits);
  const fastify = createFastify({
    trustProxy,
    genReqId: requestId,
    requestTimeout,
    // Of a connection that waits for its next request, and of one on which nothing moves.
    keepAliveTimeout: idleTimeout,
    connectionTimeout: idleTimeout,
    // Node compares the two before Fastify sets the first.
    http: { requestTimeout, headersTimeout: Math.min(headersTimeout, requestTimeout), connectionsCheckingInterval: Math.min(headersTimeout, requestTimeout, 5_000) },
    // While it closes, `/livez` and `/readyz` must still tell the truth on connections that are open.
    return503OnClosing: false,
    // A URL that cannot be decoded passes by all other handlers.
    frameworkErrors: refuseUrl,
  });
  endConnectionsOnClose(fastify);
  endSilentConnections(fastify);
  // Not registered but called, so that its headers stand on unknown routes too.
  await ententePlugin(fastify, options);
  fastify.setNotFoundHandler((request, reply) => {
    const [path = ''] = request.url.split('?');
    return reply.code(404).send({ errors: [{ message: `There is nothing at ${path}. GraphQL is at /graphql.`, extensions: { code: 'NOT_FOUND' } }] });
  });
  return {
    fastify,
    listen: ({ port = 4000, host = 'localhost' } = {}) => listen(fastify, port, host),
    close: () => fastify.close(),
  };
}

function refuseUrl(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  observeRefusal(request, reply, 'BAD_REQUEST');
  void reply.code(400).send({ errors: [{ message: `${request.url} is not a URL: its escapes (%) cannot be read.`, extensions: { code: 'BAD_REQUEST' } }] });
}

/** Answers given while it closes end their connection: else a client that keeps it open would hold up the closing. */
function endConnectionsOnClose(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', async () => {
    closing = true;
  });
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    if (closing) void reply.header('connection', 'close');
    done(null, payload);
  });
}
