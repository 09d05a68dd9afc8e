import { type Fetcher, createGraphiQLFetcher } from '@graphiql/toolkit';
import { OperationTypeNode, getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';

/**
 * Asks the endpoint, and the stream below it for what a subscription tells. For a moment after a change of tabs, GraphiQL still names the
 * operation of the tab before: a name that the query does not have is left out.
 */
export function playgroundFetcher(url: string): Fetcher {
  const ask = createGraphiQLFetcher({ url });
  const stream = createClient({ url: `${url}/stream`, retryAttempts: 0 });
  return ({ operationName, ...params }, options) => {
    const isNamed = typeof operationName === 'string' && new RegExp(`\\b${operationName}\\b`).test(params.query);
    const named = isNamed ? { ...params, operationName } : params;
    return isSubscription(named) ? stream.iterate(named) : ask(named, options);
  };
}

function isSubscription({ query, operationName }: { readonly query: string; readonly operationName?: string | null }): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === OperationTypeNode.SUBSCRIPTION;
  } catch {
    // The server says better what is wrong with it.
    return false;
  }
}
