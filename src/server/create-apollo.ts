import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { formatError } from '../graphql/format-error.js';
import type { OperationReport } from '../graphql/operation-report.js';
import type { Logger } from './logger.js';
import { observeOperations } from './telemetry/observe-operations.js';
import type { RequestRecord } from './telemetry/request-record.js';

export interface ApolloOptions {
  readonly logger: Logger;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
}

/** What every operation is given. */
export interface QueryContext {
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** What its resolvers tell of their work; that of the record. */
  readonly report: OperationReport;
  readonly record: RequestRecord;
}

/** Apollo Server over a schema: queries alone, one a request, and no word to a client of what went wrong inside. */
export function createApollo(schema: GraphQLSchema, { logger, introspection }: ApolloOptions): ApolloServer<QueryContext> {
  return new ApolloServer<QueryContext>({
    schema,
    logger,
    introspection,
    // "Did you mean" would tell the schema to those who may not read it.
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Those who start the process decide about its signals.
    stopOnTerminationSignals: false,
    plugins: [
      // It would wrap every resolver, and the default page loads scripts from elsewhere.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      observeOperations(logger),
    ],
  });
}
