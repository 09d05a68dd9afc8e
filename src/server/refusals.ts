import type { SocketLimits } from './limits.js';

/** What is wrong with a request that never becomes a query. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** A refusal for each thing that may be wrong. */
export type Refusals = Readonly<Record<'notJson' | 'tooLarge' | 'otherType' | 'compressed' | 'tooOften', Refusal>>;

/** The request has a method or a URL that cannot be read. */
export const NOT_HTTP: Refusal = { status: 400, code: 'BAD_REQUEST', message: 'The request has a method or a URL that cannot be read.' };

/** The refusals of every door to GraphQL. */
export function refusals({ bodyBytes, requestsPerMinute }: Pick<SocketLimits, 'bodyBytes' | 'requestsPerMinute'>): Refusals {
  return {
    notJson: { status: 400, code: 'BAD_REQUEST', message: 'The body is not JSON: send {"query": "…", "variables": {…}}.' },
    tooLarge: { status: 413, code: 'BODY_TOO_LARGE', message: `The body has more than ${bodyBytes} bytes: shorten the query, or ask in several requests.` },
    otherType: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body is not JSON: send it with "content-type: application/json".' },
    compressed: { status: 415, code: 'UNSUPPORTED_ENCODING', message: 'The body is compressed: send it as it is, without "content-encoding".' },
    tooOften: {
      status: 429,
      code: 'RATE_LIMITED',
      message: `More than ${requestsPerMinute} requests came from this address within a minute: ask again when the time in Retry-After has passed.`,
    },
  };
}

/** A refusal in the shape of GraphQL's errors. */
export function refusalBody({ code, message }: Refusal): { readonly errors: readonly unknown[] } {
  return { errors: [{ message, extensions: { code } }] };
}
