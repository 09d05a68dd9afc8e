import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { type Span, SpanStatusCode } from '@opentelemetry/api';
import { INTERNAL, isInternal, originalError } from '../../graphql/format-error.js';
import type { QueryContext } from '../create-apollo.js';
import type { Logger } from '../logger.js';
import { errorCodes } from './error-codes.js';

/**
 * Follows operations: what they ask and what comes of it goes into the record of their request, each stage has its span, and the log is told
 * of errors that are ours to mend. The client gets the request's id with such an error, to ask about it.
 */
export function observeOperations(logger: Logger): ApolloServerPlugin<QueryContext> {
  return {
    async requestDidStart({ contextValue: { record, report } }) {
      return {
        parsingDidStart: async () => endOf(record.trace?.start('graphql.parse').span),
        validationDidStart: async () => endOf(record.trace?.start('graphql.validate').span),
        async didResolveOperation({ operation, operationName, queryHash }) {
          if (operation === undefined) return;
          record.operation = { type: operation.operation, name: operationName ?? undefined, documentHash: queryHash.slice(0, 16) };
        },
        async executionDidStart() {
          const stage = record.trace?.start('graphql.execute');
          report.traceContext = stage?.context;
          return { executionDidEnd: endOf(stage?.span) };
        },
        didEncounterErrors: async (context) => tellOfFaults(logger, context),
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { errors = [] } = body.singleResult;
          record.errors = errorCodes(body.singleResult);
          if (!record.errors.includes(INTERNAL)) return;
          body.singleResult.errors = errors.map((error) =>
            error.extensions?.['code'] === INTERNAL ? { ...error, extensions: { ...error.extensions, requestId: record.id } } : error,
          );
        },
      };
    },
    async unexpectedErrorProcessingRequest({ requestContext: { contextValue }, error }) {
      logger.error({ event: 'error', requestId: contextValue.record.id, err: error }, error.message);
    },
  };
}

function endOf(span: Span | undefined): (fault?: unknown) => Promise<void> {
  return async (fault) => {
    if (fault !== undefined) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  };
}

function tellOfFaults(logger: Logger, { errors = [], contextValue: { record, signal } }: GraphQLRequestContext<QueryContext>): void {
  for (const error of errors) {
    const err = originalError(error);
    // A client that leaves breaks off what it asked for.
    const isLeft = signal.aborted && err === signal.reason;
    if (!isInternal(error) || isLeft) continue;
    const { id, operation } = record;
    const facts = { event: 'error', requestId: id, ...(operation?.name !== undefined && { operation: operation.name }), path: error.path?.join('.'), err };
    logger.error(facts, error.message);
  }
}
