import type { FastifyReply } from 'fastify';

/** A signal that is aborted when the client leaves before it has its answer, or at once if it has left. */
export function requestSignal({ raw }: FastifyReply): AbortSignal {
  const controller = new AbortController();
  const abortIfLeft = (): void => {
    if (!raw.writableFinished) controller.abort(new Error('The client has left.'));
  };
  if (raw.closed) abortIfLeft();
  else raw.once('close', abortIfLeft);
  return controller.signal;
}
