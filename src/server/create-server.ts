import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest, fastify as createFastify } from 'fastify';
import { type EntenteOptions, ententePlugin } from './entente-plugin.js';
import { listen } from './listen.js';

/** How long a client may take to send a request. */
const REQUEST_TIMEOUT_MS = 30_000;

export interface ListenOptions {
  /** 0 to 65535; 0 takes any that is free. Default 4000. */
  readonly port?: number;
  /** A name or an address of this machine. Default `localhost`: nobody else can connect. `0.0.0.0`: everybody can. */
  readonly host?: string;
}

export interface EntenteServer {
  /** The Fastify server beneath, for routes and plugins of your own before `listen`. */
  readonly fastify: FastifyInstance;
  /** Starts to listen, and answers with the URL of the playground. Throws `EntenteError` if it cannot have the port. */
  listen(options?: ListenOptions): Promise<string>;
  /** Takes no new connections, lets running queries finish and ends. May be called twice. */
  close(): Promise<void>;
}

/** A server of its own for a graph: GraphQL at `/graphql`, the playground at `/`, the explorer at `/explore`, health at `/livez` and `/readyz`. */
export async function createServer(options: EntenteOptions): Promise<EntenteServer> {
  const fastify = createFastify({
    requestTimeout: REQUEST_TIMEOUT_MS,
    // While it closes, `/livez` and `/readyz` must still tell the truth on connections that are open.
    return503OnClosing: false,
    // A URL that cannot be decoded passes by all other handlers.
    frameworkErrors: refuseUrl,
  });
  endConnectionsOnClose(fastify);
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

function refuseUrl(_error: FastifyError, { url }: FastifyRequest, reply: FastifyReply): void {
  void reply.code(400).send({ errors: [{ message: `${url} is not a URL: its escapes (%) cannot be read.`, extensions: { code: 'BAD_REQUEST' } }] });
}

/** Answers given while it closes end their connection: else a client that keeps it open would hold up the closing. */
function endConnectionsOnClose(fastify: FastifyInstance): void {
  let closing = false;
  fastify.addHook('preClose', async () => {
    closing = true;
  });
  fastify.addHook('onSend', async (_request, reply) => {
    if (closing) void reply.header('connection', 'close');
  });
}
