import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { type Answering, answerHandler } from './answers/answer-handler.js';
import { faultHandler } from './fault-handler.js';
import { limitRequests } from './limit-requests.js';
import type { SocketLimits } from './limits.js';
import type { Logger } from './logger.js';
import { type Refusal, refusalBody, refusals } from './refusals.js';

interface GraphqlRoute extends Answering {
  readonly logger: Logger;
  readonly limits: Pick<SocketLimits, 'bodyBytes' | 'requestsPerMinute'>;
}

/**
 * Answers GraphQL at `/graphql` of `scope`: POST with a JSON body, GET for queries. Whatever is wrong comes back in the shape of GraphQL's
 * errors, with a stable `extensions.code`.
 */
export async function graphqlRoute(scope: FastifyInstance, { logger, limits, ...answering }: GraphqlRoute): Promise<void> {
  const { notJson, tooLarge, otherType, compressed, tooOften } = refusals(limits);
  const byStatus = new Map([notJson, tooLarge, otherType, tooOften].map((refusal) => [refusal.status, refusal]));
  // Fastify reads text by itself, which a page of another origin may send without asking.
  scope.removeContentTypeParser('text/plain');
  const answerFault = faultHandler(logger);
  scope.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const refusal = byStatus.get(status);
    if (refusal !== undefined) return refuse(reply, refusal);
    return answerFault(error, request, reply);
  });
  scope.addHook('onRequest', ({ headers }, reply, done) => {
    const encoding = headers['content-encoding'];
    if (encoding === undefined || encoding === 'identity') done();
    // A body is read as it comes: so no small one can unpack into a large one.
    else refuse(reply.header('accept-encoding', 'identity'), compressed);
  });
  await limitRequests(scope, limits.requestsPerMinute);
  scope.route({
    // Apollo refuses all but the first two, in the shape of GraphQL's errors.
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: limits.bodyBytes,
    handler: answerHandler(answering),
  });
}

function refuse(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(refusal.status).send(refusalBody(refusal));
}
