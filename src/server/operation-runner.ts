import type { ApolloServer } from '@apollo/server';
import type { RunGraphql } from '../mcp/define-tool.js';
import type { QueryContext } from './create-apollo.js';

/** Runs operations that come by another door than `/graphql`, under the same limits. */
export function operationRunner(apollo: ApolloServer<QueryContext>): RunGraphql {
  return async ({ query, variables }, signal) => {
    const { body } = await apollo.executeOperation({ query, ...(variables === undefined ? {} : { variables }) }, { contextValue: { signal } });
    if (body.kind === 'single') return body.singleResult;
    throw new TypeError('An answer in several parts was not asked for.');
  };
}
