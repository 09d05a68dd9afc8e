import type { FastifyRequest } from 'fastify';
import type { Refusal } from '../refusals.js';

/** When a client that was turned away may try again, in seconds. */
export const RETRY_AFTER_S = 30;

/** Why a request cannot have a stream, if so; `open` of `most` places to listen are taken. */
export function streamRefusal({ method, headers }: FastifyRequest, open: number, most: number): Refusal | undefined {
  if (!/\btext\/event-stream\b/.test(headers.accept ?? '')) {
    return { status: 406, code: 'NOT_ACCEPTABLE', message: 'The answer is a stream of events: ask with "accept: text/event-stream". Queries are answered at /graphql.' };
  }
  // A page of another site can open an EventSource, and so take places here, without asking anybody.
  if (method === 'GET' && /^(cross|same)-site$/.test(String(headers['sec-fetch-site']))) {
    return { status: 403, code: 'FORBIDDEN', message: 'A page of another site may not listen by GET: use POST with "content-type: application/json".' };
  }
  if (open >= most) {
    const wayOut = `try again in ${RETRY_AFTER_S} seconds, or ask { dataset { version } } from time to time.`;
    return { status: 503, code: 'TOO_MANY_SUBSCRIPTIONS', message: `All ${most} places to listen are taken: ${wayOut}` };
  }
  return undefined;
}
