import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionArgs, GraphQLSchema } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Limits } from '../limits.js';
import type { Logger } from '../logger.js';
import { refusalBody } from '../refusals.js';
import { subscriptionReader } from './read-subscription.js';
import { shownError } from './shown-error.js';
import { RETRY_AFTER_S, streamRefusal } from './stream-refusal.js';

export interface StreamOptions {
  readonly schema: GraphQLSchema;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  readonly logger: Logger;
  readonly limits: Limits;
  /** The only documents that are answered. Default: any. */
  readonly documents?: readonly string[];
}

/**
 * Answers subscriptions at `/graphql/stream` of `scope` as server-sent events, one a connection: by POST with JSON, or by GET as browsers' `EventSource` asks. A
 * comment every 12 seconds keeps the connection alive. Closing the server ends all streams; clients that come again find the next one.
 */
export function streamRoute(scope: FastifyInstance, { logger, limits, ...rules }: StreamOptions): void {
  const readSubscription = subscriptionReader({ ...rules, limits });
  const open = new Set<FastifyReply>();
  scope.addHook('preClose', async () => {
    for (const { raw } of open) raw.end(() => raw.socket?.destroySoon());
  });

  const operations = new WeakMap<FastifyRequest, ExecutionArgs & { readonly contextValue: undefined }>();
  const stream = createHandler({
    // Without a token every operation has a connection of its own, and nothing of it stays behind.
    authenticate: () => null,
    onSubscribe: ({ raw }) => operations.get(raw),
    // It was checked before, so that what is wrong with it is answered with a code.
    validate: () => [],
    onNext: (_context, { raw }, result) =>
      result.errors === undefined ? result : { ...result, errors: result.errors.map((error) => shownError(error, logger, raw.id)) },
  });

  scope.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    bodyLimit: limits.bodyBytes,
    handler: async (request, reply) => {
      const refusal = streamRefusal(request, open.size, limits.subscriptions);
      if (refusal !== undefined) {
        if (refusal.status === 503) void reply.header('retry-after', RETRY_AFTER_S);
        return reply.code(refusal.status).send(refusalBody(refusal));
      }
      const operation = readSubscription(request.method === 'GET' ? fromUrl(request.query) : request.body);
      if ('errors' in operation) return reply.code(400).send({ errors: operation.errors.map((error) => shownError(error, logger, request.id)) });

      open.add(reply);
      reply.raw.once('close', () => open.delete(reply));
      operations.set(request, { ...operation.args, contextValue: undefined });
      // The handler knows the media type only where it stands alone.
      request.headers.accept = 'text/event-stream';
      reply.hijack();
      await stream(request, reply).catch((error: unknown) => {
        logger.error({ event: 'error', requestId: request.id, err: error }, 'A stream of events failed.');
        reply.raw.destroy();
      });
      return reply;
    },
  });
}

/** The parameters of a GET; what cannot be read stays as it is, and is refused as any other. */
function fromUrl(query: unknown): unknown {
  if (typeof query !== 'object' || query === null || !('variables' in query) || typeof query.variables !== 'string') return query;
  try {
    const variables: unknown = JSON.parse(query.variables);
    return { ...query, variables };
  } catch {
    return query;
  }
}
