import { AsyncLocalStorage } from 'node:async_hooks';
import type { ApolloServer } from '@apollo/server';
import type { RunGraphql } from '../mcp/define-tool.js';
import type { QueryContext } from './create-apollo.js';
import { type RequestRecord, unfollowedRequest } from './telemetry/request-record.js';

const current = new AsyncLocalStorage<RequestRecord>();

/** Does `work` on behalf of a request: what its operations ask and cost goes into the record of it. */
export function onBehalfOf<Result>(record: RequestRecord, work: () => Result): Result {
  return current.run(record, work);
}

/** Runs operations that come by another door than `/graphql`, under the same limits. */
export function operationRunner(apollo: ApolloServer<QueryContext>): RunGraphql {
  return async ({ query, variables }, signal) => {
    const record = current.getStore() ?? unfollowedRequest();
    const { body } = await apollo.executeOperation({ query, ...(variables === undefined ? {} : { variables }) }, { contextValue: { signal, record, report: record.report } });
    if (body.kind === 'single') return body.singleResult;
    throw new TypeError('An answer in several parts was not asked for.');
  };
}
