import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { AnswerNotes } from '../graphql/answer-notes.js';
import { formatError, originalError } from '../graphql/format-error.js';
import { PREFLIGHT_HEADERS } from './answers/answer-key.js';
import { noteWhole } from './answers/note-whole.js';
import type { Logger } from './logger.js';

export interface ApolloOptions {
  readonly logger: Logger;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
}

/** What every operation is given. */
export interface QueryContext {
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** Where it is noted whether the answer may be given again, if anybody wants to know. */
  readonly notes?: AnswerNotes;
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
    csrfPrevention: { requestHeaders: [...PREFLIGHT_HEADERS] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Those who start the process decide about its signals.
    stopOnTerminationSignals: false,
    plugins: [
      // It would wrap every resolver, and the default page loads scripts from elsewhere.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      noteWhole,
    ],
  });
}
