import { type Fetcher, createGraphiQLFetcher } from '@graphiql/toolkit';

/**
 * Asks the endpoint. For a moment after a change of tabs, GraphiQL still names the operation of the tab before: a name that
 * the query does not have is left out.
 */
export function playgroundFetcher(url: string): Fetcher {
  const ask = createGraphiQLFetcher({ url });
  return ({ operationName, ...params }, options) => {
    const isNamed = typeof operationName === 'string' && new RegExp(`\\b${operationName}\\b`).test(params.query);
    return ask(isNamed ? { ...params, operationName } : params, options);
  };
}
