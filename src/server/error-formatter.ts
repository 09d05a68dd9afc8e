import type { GraphQLFormattedError } from 'graphql';
import { formatError } from '../graphql/format-error.js';
import type { OperationLimits } from '../graphql/limits/limits.js';

/** What clients are told of an error, from what graphql-js and Apollo Server would say and the error itself. */
export type ErrorFormatter = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Errors with a stable code and a way out, and without a word of the schema where clients may not read it. */
export function errorFormatter({ introspection, limits }: { readonly introspection: boolean; readonly limits: Pick<OperationLimits, 'tokens'> }): ErrorFormatter {
  return (formatted, error) => withoutHints(tooLong(formatError(formatted, error), limits.tokens), introspection);
}

/** The parser's word for too many tokens, as a code and a way out. */
function tooLong(error: GraphQLFormattedError, tokens: number): GraphQLFormattedError {
  if (error.extensions?.['code'] !== 'GRAPHQL_PARSE_FAILED' || !error.message.includes('Parsing aborted')) return error;
  return { message: `The query has more than ${tokens} words and signs: ask for less, or in several requests.`, extensions: { code: 'QUERY_TOO_LONG' } };
}

/** Apollo hides hints in what it validates; the values of variables are read later. */
function withoutHints(error: GraphQLFormattedError, introspection: boolean): GraphQLFormattedError {
  return introspection ? error : { ...error, message: error.message.replaceAll(/ ?Did you mean [^?]*\?/g, '') };
}
