import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyError, FastifyInstance } from 'fastify';
import { formatError } from '../graphql/format-error.js';
import type { QueryContext } from './create-apollo.js';
import type { Logger } from './logger.js';
import { BODY_LIMIT, refusalBody, refusalWith } from './refusals.js';
import { requestSignal } from './request-signal.js';

/**
 * Answers GraphQL at `/graphql` of `scope`: POST with a JSON body, GET for queries. Whatever is wrong comes back in the shape of GraphQL's
 * errors, with a stable `extensions.code`.
 */
export function graphqlRoute(scope: FastifyInstance, apollo: ApolloServer<QueryContext>, logger: Logger): void {
  // Fastify reads text by itself, which a page of another origin may send without asking.
  scope.removeContentTypeParser('text/plain');
  scope.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    const refusal = refusalWith(status);
    if (refusal !== undefined) return reply.code(status).send(refusalBody(refusal));
    logger.error(error);
    return reply.code(status).send({ errors: [formatError({ message: error.message }, error)] });
  });
  scope.route({
    // Apollo refuses all but the first two, in the shape of GraphQL's errors.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    handler: fastifyApolloHandler(apollo, { context: async (_request, reply): Promise<QueryContext> => ({ signal: requestSignal(reply) }) }),
  });
}
