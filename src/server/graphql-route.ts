import type { ApolloServer } from '@apollo/server';
import type { FastifyError, FastifyInstance } from 'fastify';
import type { GraphSource } from '../graph/graph.js';
import { formatError } from '../graphql/format-error.js';
import type { AnswerCache } from './answers/answer-cache.js';
import { answerHandler } from './answers/answer-handler.js';
import type { QueryContext } from './create-apollo.js';
import type { Logger } from './logger.js';

/** How many bytes the body of a request may have. */
export const BODY_LIMIT = 100_000;

/** What is wrong with a request that never becomes a query, by its HTTP status. */
const REFUSALS: Readonly<Record<number, { readonly code: string; readonly message: string }>> = {
  400: { code: 'BAD_REQUEST', message: 'The body is not JSON: send {"query": "…", "variables": {…}}.' },
  413: { code: 'BODY_TOO_LARGE', message: `The body has more than ${BODY_LIMIT} bytes: shorten the query, or ask in several requests.` },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body is not JSON: send it with "content-type: application/json".' },
};

interface GraphqlRoute {
  readonly apollo: ApolloServer<QueryContext>;
  /** The graphs that `apollo` asks. */
  readonly source: GraphSource;
  readonly answers: AnswerCache;
  readonly logger: Logger;
}

/**
 * Answers GraphQL at `/graphql` of `scope`: POST with a JSON body, GET for queries. Whatever is wrong comes back in the shape of GraphQL's
 * errors, with a stable `extensions.code`.
 */
export function graphqlRoute(scope: FastifyInstance, { apollo, source, answers, logger }: GraphqlRoute): void {
  // Fastify reads text by itself, which a page of another origin may send without asking.
  scope.removeContentTypeParser('text/plain');
  scope.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    const refusal = REFUSALS[status];
    if (refusal !== undefined) return reply.code(status).send({ errors: [{ message: refusal.message, extensions: { code: refusal.code } }] });
    logger.error(error);
    return reply.code(status).send({ errors: [formatError({ message: error.message }, error)] });
  });
  scope.route({
    // Apollo refuses all but the first two, in the shape of GraphQL's errors.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    handler: answerHandler(apollo, source, answers),
  });
}
