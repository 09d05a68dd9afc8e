import type { ApolloServerPlugin } from '@apollo/server';
import { type Span, SpanStatusCode } from '@opentelemetry/api';
import type { QueryContext } from '../create-apollo.js';
import type { Logger } from '../logger.js';
import { logFaults, recordErrors } from './operation-errors.js';

/**
 * Follows operations: what they ask and what comes of it goes into the record of their request, each stage has its span, and the log is told
 * of errors that are ours to mend. The client gets the request's id with such an error, to ask about it.
 */
export function observeOperations(logger: Logger): ApolloServerPlugin<QueryContext> {
  return {
    async requestDidStart({ contextValue: { record, report } }) {
      return {
        parsingDidStart: async () => endOf(record.trace?.start('graphql.parse')?.span),
        validationDidStart: async () => endOf(record.trace?.start('graphql.validate')?.span),
        async didResolveOperation({ operation, operationName, queryHash }) {
          if (operation === undefined) return;
          record.operation = { type: operation.operation, name: operationName ?? undefined, documentHash: queryHash.slice(0, 16) };
        },
        async executionDidStart() {
          const stage = record.trace?.start('graphql.execute');
          report.traceContext = stage?.context;
          return { executionDidEnd: endOf(stage?.span) };
        },
        didEncounterErrors: async ({ errors = [], contextValue }) => logFaults(logger, errors, contextValue),
        async willSendResponse({ response: { body } }) {
          if (body.kind !== 'single') return;
          const { errors } = body.singleResult;
          if (errors === undefined) record.errors = [];
          else body.singleResult.errors = recordErrors(record, errors);
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
