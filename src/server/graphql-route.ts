import type { ApolloServer } from '@apollo/server';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphSource } from '../graph/graph.js';
import type { AnswerCache } from './answers/answer-cache.js';
import { answerHandler } from './answers/answer-handler.js';
import type { QueryContext } from './create-apollo.js';
import { faultHandler } from './fault-handler.js';
import { limitRequests } from './limit-requests.js';
import type { SocketLimits } from './limits.js';
import type { Logger } from './logger.js';

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a request that never becomes a query, by its HTTP status. */
const refusals = ({ bodyBytes, requestsPerMinute }: GraphqlRoute['limits']): Readonly<Record<number, Refusal>> => ({
  400: { code: 'BAD_REQUEST', message: 'The body is not JSON: send {"query": "…", "variables": {…}}.' },
  413: { code: 'BODY_TOO_LARGE', message: `The body has more than ${bodyBytes} bytes: shorten the query, or ask in several requests.` },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body is not JSON: send it with "content-type: application/json".' },
  429: { code: 'RATE_LIMITED', message: `More than ${requestsPerMinute} requests came from this address within a minute: ask again when the time in Retry-After has passed.` },
});

interface GraphqlRoute {
  readonly apollo: ApolloServer<QueryContext>;
  /** The graphs that `apollo` asks. */
  readonly source: GraphSource;
  readonly answers: AnswerCache;
  readonly logger: Logger;
  readonly limits: Pick<SocketLimits, 'bodyBytes' | 'requestsPerMinute'>;
}

/**
 * Answers GraphQL at `/graphql` of `scope`: POST with a JSON body, GET for queries. Whatever is wrong comes back in the shape of GraphQL's
 * errors, with a stable `extensions.code`.
 */
export async function graphqlRoute(scope: FastifyInstance, { apollo, source, answers, logger, limits }: GraphqlRoute): Promise<void> {
  const known = refusals(limits);
  // Fastify reads text by itself, which a page of another origin may send without asking.
  scope.removeContentTypeParser('text/plain');
  const answerFault = faultHandler(logger);
  scope.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const refusal = known[status];
    if (refusal !== undefined) return refuse(reply, status, refusal);
    return answerFault(error, request, reply);
  });
  scope.addHook('onRequest', refuseCompressed);
  await limitRequests(scope, limits.requestsPerMinute);
  scope.route({
    // Apollo refuses all but the first two, in the shape of GraphQL's errors.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: limits.bodyBytes,
    handler: answerHandler(apollo, source, answers),
  });
}

/** A body is read as it comes: so no small one can unpack into a large one. */
async function refuseCompressed({ headers }: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> {
  const encoding = headers['content-encoding'];
  if (encoding === undefined || encoding === 'identity') return undefined;
  void reply.header('accept-encoding', 'identity');
  return refuse(reply, 415, { code: 'UNSUPPORTED_ENCODING', message: 'The body is compressed: send it as it is, without "content-encoding".' });
}

function refuse(reply: FastifyReply, status: number, { code, message }: Refusal): FastifyReply {
  return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
}
