import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answer.js';

/**
 * Sends an answer that will be the same as long as the snapshot is. To a GET it says so: with an entity tag, a word to caches to ask each time
 * whether it still stands, and, where the client has it already, with 304 and no body (RFC 9110, 13.1.2).
 */
export function sendAnswer({ method, headers }: FastifyRequest, reply: FastifyReply, answer: Answer): void {
  if (method === 'GET') {
    const { tag } = answer;
    const vary = reply.getHeader('vary');
    // A host may have said already what else its answers depend on.
    void reply.header('etag', tag).header('cache-control', 'no-cache').header('vary', vary === undefined ? 'accept' : `${String(vary)}, accept`);
    if (isAmong(tag, headers['if-none-match'])) {
      void reply.code(304).send();
      return;
    }
  }
  void reply.header('content-type', answer.facts.contentType).send(answer.body);
}

/** Whether a list of entity tags has this one, or is `*`, which any answer matches. */
function isAmong(tag: string, list: string | undefined): boolean {
  return list !== undefined && (list.trim() === '*' || (list.match(/"[^"]*"/g)?.includes(tag) ?? false));
}
