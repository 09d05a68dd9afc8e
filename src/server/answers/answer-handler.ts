import { Readable } from 'node:stream';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphSource } from '../../graph/graph.js';
import { AnswerNotes } from '../../graphql/answer-notes.js';
import type { QueryContext } from '../create-apollo.js';
import { requestSignal } from '../request-signal.js';
import { requireRecord } from '../telemetry/observe-requests.js';
import { Answer } from './answer.js';
import type { AnswerCache } from './answer-cache.js';
import { answerKey, searchOf } from './answer-key.js';
import { sendAnswer } from './send-answer.js';

/**
 * Answers a GraphQL request: at once if the same was asked before of this snapshot, else by Apollo Server, whose answer is kept if it will be the same
 * the next time.
 */
export function answerHandler(apollo: ApolloServer<QueryContext>, source: GraphSource, cache: AnswerCache) {
  // It returns nothing and sends by itself, since Fastify's waiting for a promise costs more than to send an answer that is kept.
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const key = answerKey(request);
    const kept = key === undefined ? undefined : cache.get(source.current, key);
    if (kept === undefined) {
      askApollo(request, reply, key).catch((error: unknown) => reply.send(error));
      return;
    }
    const record = requireRecord(request);
    record.operation = kept.facts.operation;
    record.report.cost = kept.facts.cost;
    sendAnswer(request, reply, kept);
  };

  async function askApollo(request: FastifyRequest, reply: FastifyReply, key: string | undefined): Promise<void> {
    const notes = new AnswerNotes();
    const record = requireRecord(request);
    const { status = 200, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: toApollo(request),
      context: async () => ({ signal: requestSignal(reply), notes, record, report: record.report }),
    });
    const contentType = headers.get('content-type');
    // Another header may be about this one request.
    const isRepeatable = notes.isWhole && !notes.gaveUp && status === 200 && headers.size === 1;
    if (isRepeatable && key !== undefined && contentType !== undefined && body.kind === 'complete') {
      const graph = notes.graph ?? source.current;
      const answer = new Answer({ version: graph.version, contentType, operation: record.operation, cost: record.report.cost }, body.string);
      cache.set(graph, key, answer);
      sendAnswer(request, reply, answer);
      return;
    }
    if (request.method === 'GET') void reply.header('cache-control', 'no-store');
    for (const [name, value] of headers) void reply.header(name, value);
    void reply.code(status).send(body.kind === 'complete' ? body.string : Readable.from(body.asyncIterator));
  }
}

function toApollo({ method, headers, url, body }: FastifyRequest): Parameters<ApolloServer['executeHTTPGraphQLRequest']>[0]['httpGraphQLRequest'] {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value !== '') map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method, headers: map, search: method === 'GET' ? searchOf(url) : '', body };
}
