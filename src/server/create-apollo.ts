import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { AnswerNotes } from '../graphql/answer-notes.js';
import { knownDocumentsRule } from '../graphql/limits/known-documents-rule.js';
import type { OperationLimits } from '../graphql/limits/limits.js';
import { noIntrospectionRule } from '../graphql/limits/no-introspection-rule.js';
import { operationRules } from '../graphql/limits/operation-rules.js';
import type { OperationReport } from '../graphql/operation-report.js';
import { noteWhole } from './answers/note-whole.js';
import { PREFLIGHT_HEADERS } from './answers/question.js';
import { errorFormatter } from './error-formatter.js';
import { type ReadOperation, tellRead } from './known/tell-read.js';
import { legacyStatus } from './legacy-status.js';
import type { Logger } from './logger.js';
import { OperationGate } from './operation-gate.js';
import { operationLimits } from './operation-limits.js';
import { refuseSubscriptions } from './stream/refuse-subscriptions.js';
import { observeOperations } from './telemetry/observe-operations.js';
import type { RequestRecord } from './telemetry/request-record.js';

export interface ApolloOptions {
  readonly logger: Logger;
  /** Whether clients may read the schema. */
  readonly introspection: boolean;
  readonly limits: OperationLimits;
  /** The only documents that are answered. Default: any. */
  readonly documents?: readonly string[];
  /** What lets operations in; the same for all that share its limits. Default: one of its own. */
  readonly gate?: OperationGate;
}

/** What every operation is given. */
export interface QueryContext {
  /** Aborted when the client leaves. */
  readonly signal: AbortSignal;
  /** What its resolvers tell of their work; that of the record. */
  readonly report: OperationReport;
  readonly record: RequestRecord;
  /** Where it is noted whether the answer may be given again, if anybody wants to know. */
  readonly notes?: AnswerNotes;
  /** Told of a query that has been read and run, if nothing in it chose the media type of the answer. */
  readonly tellRead?: (operation: ReadOperation) => void;
}

/** Apollo Server over a schema: queries alone, one a request, within limits, and no word to a client of what went wrong inside. */
export function createApollo(schema: GraphQLSchema, { logger, introspection, limits, documents, gate = new OperationGate(limits) }: ApolloOptions): ApolloServer<QueryContext> {
  return new ApolloServer<QueryContext>({
    schema,
    logger,
    // Ours says it with a code, and without advice to those who run Apollo Server.
    introspection: true,
    // "Did you mean" would tell the schema to those who may not read it.
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError: errorFormatter({ introspection, limits }),
    includeStacktraceInErrorResponses: false,
    csrfPrevention: { requestHeaders: [...PREFLIGHT_HEADERS] },
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...operationRules(limits), ...(introspection ? [] : [noIntrospectionRule]), ...(documents === undefined ? [] : [knownDocumentsRule(documents)])],
    validationOptions: { maxErrors: limits.errors },
    // Those who start the process decide about its signals.
    stopOnTerminationSignals: false,
    plugins: [
      // It would wrap every resolver, and the default page loads scripts from elsewhere.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      refuseSubscriptions,
      operationLimits(gate),
      legacyStatus,
      observeOperations(logger),
      noteWhole,
      tellRead,
    ],
  });
}
