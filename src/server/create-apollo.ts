import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import { formatError, originalError } from '../graphql/format-error.js';
import type { Logger } from './logger.js';
import { refuseSubscriptions } from './stream/refuse-subscriptions.js';

export interface ApolloOptions {
  readonly logger: Logger;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
}

/** What every operation is given. */
export interface QueryContext {
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
}

/** Apollo Server over a schema: queries alone, one a request, and no word to a client of what went wrong inside. */
export function createApollo(schema: GraphQLSchema, { logger, introspection }: ApolloOptions): ApolloServer<QueryContext> {
  return new ApolloServer<QueryContext>({
    schema,
    logger,
    introspection,
    // "Did you mean" would tell the schema to those who may not read it.
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError: (formatted, error) => {
      const shown = formatError(formatted, error);
      if (shown.extensions?.['code'] === 'INTERNAL_SERVER_ERROR') logger.error(originalError(error));
      return shown;
    },
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
      refuseSubscriptions,
    ],
  });
}
