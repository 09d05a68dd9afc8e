import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { EntenteError } from '../model/entente-error.js';

/** The code of an error that is ours to mend. */
export const INTERNAL = 'INTERNAL_SERVER_ERROR';

/**
 * What a client is told of an error: a mistake of its own in full, with a stable `extensions.code`; anything else as no more
 * than that it happened, since messages and stacks of ours are nobody's business. The shape is that of Apollo's `formatError`.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  const cause = originalError(error);
  if (cause instanceof EntenteError) return { message: cause.message, ...place, extensions: { code: cause.code } };
  // What graphql-js and Apollo find wrong with a query has no other error behind it; Apollo adds a code, graphql-js alone does not.
  const isTheirs = cause === undefined || cause instanceof GraphQLError;
  // Apollo puts its own code over that of a rule, which says more.
  const code = (cause instanceof GraphQLError ? cause.extensions['code'] : undefined) ?? formatted.extensions?.['code'] ?? 'GRAPHQL_VALIDATION_FAILED';
  if (isTheirs && typeof code === 'string' && code !== INTERNAL) return { message, ...place, extensions: { code } };
  return { message: 'Something went wrong here. It is not your mistake; the server keeps the details.', ...place, extensions: { code: INTERNAL } };
}

/** The error that a resolver threw, behind the one that graphql-js made of it. */
export function originalError(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError !== undefined) cause = cause.originalError;
  return cause;
}

/** Whether an error of an operation is ours to mend, and shown to a client as no more than that it happened. */
export function isInternal(error: GraphQLError): boolean {
  const cause = originalError(error);
  if (cause instanceof EntenteError) return false;
  // A fault in execution that graphql-js finds itself, such as null where none may be, has no code.
  const code = cause instanceof GraphQLError ? (error.extensions['code'] ?? cause.extensions['code']) : INTERNAL;
  return code === undefined || code === INTERNAL;
}
