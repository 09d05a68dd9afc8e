import type { GraphQLError, GraphQLFormattedError } from 'graphql';
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
    const { http, ...extensions } = error.extensions;
    if (!isHead(http)) return format({ ...error.toJSON(), extensions: { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } }, error);
    if (http.status !== undefined && http.status !== 0) status = http.status;
    for (const [name, value] of http.headers ?? []) headers.set(String(name).toLowerCase(), String(value));
    return format({ ...error.toJSON(), extensions: { ...extensions, code: extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } }, error);
  });
  return { errors: shown, status, headers };
}

interface Head {
  readonly status?: number;
  readonly headers?: ReadonlyMap<unknown, unknown>;
}

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  return (!('status' in value) || typeof value.status === 'number') && (!('headers' in value) || value.headers instanceof Map);
}
