import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { ErrorFormatter } from '../error-formatter.js';

/** The errors of fields as a client sees them, and what they say of the answer as a whole. */
export interface ExecutionErrors {
  readonly errors: readonly GraphQLFormattedError[];
  readonly status: number | undefined;
  readonly headers: ReadonlyMap<string, string>;
}

/** Shows the errors of an execution as Apollo Server does: a status and headers may stand in `extensions.http` of each, and the last one counts. */
export function executionErrors(errors: readonly GraphQLError[], format: ErrorFormatter): ExecutionErrors {
  let status: number | undefined;
  const headers = new Map<string, string>();
  const shown = errors.map((error) => {
    const located = graphqlError(error);
    const { http, ...others } = located.extensions;
    const hasHead = isHead(http);
    if (hasHead) {
      if (http.status !== undefined && http.status !== 0 && !Number.isNaN(http.status)) status = http.status;
      for (const [name, value] of http.headers ?? []) headers.set(String(name).toLowerCase(), String(value));
    }
    const extensions = { ...(hasHead ? others : located.extensions), code: others['code'] ?? 'INTERNAL_SERVER_ERROR' };
    return format({ ...located.toJSON(), extensions }, error);
  });
  return { errors: shown, status, headers };
}

/** graphql-js takes any error with a list as its `path` for one of its own, and passes it on as it is. */
function graphqlError(error: Error): GraphQLError {
  return error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
}

interface Head {
  readonly status?: number;
  readonly headers?: ReadonlyMap<unknown, unknown>;
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  return (!('status' in value) || typeof value.status === 'number') && (!('headers' in value) || value.headers instanceof Map);
}
