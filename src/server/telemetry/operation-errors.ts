import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { INTERNAL, isInternal, originalError } from '../../graphql/format-error.js';
import type { Logger } from '../logger.js';
import { errorCodes } from './error-codes.js';
import type { RequestRecord } from './request-record.js';

/** The operation that had errors. */
interface Asked {
  readonly record: RequestRecord;
  readonly signal: AbortSignal;
}

/** Tells the log of the errors that are ours to mend. */
export function logFaults(logger: Logger, errors: readonly GraphQLError[], asked: Asked): void {
  for (const error of errors) {
    if (!isInternal(error)) continue;
    const { record, signal } = asked;
    const err = originalError(error);
    // A client that leaves breaks off what it asked for.
    if (signal.aborted && err === signal.reason) continue;
    const { id, operation } = record;
    const facts = { event: 'error', requestId: id, ...(operation?.name !== undefined && { operation: operation.name }), path: error.path?.join('.'), err };
    logger.error(facts, error.message);
  }
}

/** Notes the errors of an answer in the record of its request. The client gets the request's id with those that are ours to mend, to ask about it. */
export function recordErrors(record: RequestRecord, errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  record.errors = errorCodes({ errors });
  if (!record.errors.includes(INTERNAL)) return errors;
  return errors.map((error) => (error.extensions?.['code'] === INTERNAL ? { ...error, extensions: { ...error.extensions, requestId: record.id } } : error));
}
