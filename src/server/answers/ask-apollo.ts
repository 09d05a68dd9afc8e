import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { QueryContext } from '../create-apollo.js';
import type { ReadOperation } from '../known/tell-read.js';
import type { OperationContext } from '../operation-context.js';
import { searchOf } from './question.js';
import type { WrittenAnswer } from './written-answer.js';

interface ApolloAnswer {
  readonly written: WrittenAnswer;
  /** The operation, if it has run and its answer has the media type of any. */
  readonly read: ReadOperation | undefined;
}

/** Has Apollo Server answer a request, whatever it is. */
export async function askApollo(apollo: ApolloServer<QueryContext>, request: FastifyRequest, { signal, record, report, notes }: OperationContext): Promise<ApolloAnswer> {
  let read: ReadOperation | undefined;
  const { status = 200, headers, body } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: toApollo(request),
    context: async () => ({ signal, record, report, notes, tellRead: (operation) => (read = operation) }),
  });
  // graphql-js 16 answers in one piece; only later ones can go on.
  if (body.kind !== 'complete') throw new TypeError('An answer in several pieces was not expected.');
  return { written: { status, headers, text: body.string }, read };
}

function toApollo({ method, headers, url, body }: FastifyRequest): Parameters<ApolloServer['executeHTTPGraphQLRequest']>[0]['httpGraphQLRequest'] {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && value !== '') map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return { method, headers: map, search: method === 'GET' ? searchOf(url) : '', body };
}
