import type { FastifyReply } from 'fastify';

/** A signal that is aborted when the client leaves before it has its answer. */
export function requestSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort(new Error('The client has left.'));
  });
  return controller.signal;
}
