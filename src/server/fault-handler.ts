import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { INTERNAL, formatError } from '../graphql/format-error.js';
import type { Logger } from './logger.js';

type ErrorHandler = (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Answers a request whose route has failed. The log gets the error with its stack, and the client no more than that it happened, with the
 * request's id to ask about it. What Fastify finds wrong with a request is told as it is.
 */
export function faultHandler(logger: Logger): ErrorHandler {
  return (error, { id }, reply) => {
    const { statusCode: status = 500, message } = error;
    if (status < 500) return reply.code(status).send({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
    logger.error({ event: 'error', requestId: id, err: error }, message);
    const masked = formatError({ message }, error);
    return reply.code(status).send({ errors: [{ ...masked, extensions: { code: INTERNAL, requestId: id } }] });
  };
}
