/** How many bytes the body of a request may have. */
export const BODY_LIMIT = 100_000;

/** What is wrong with a request that never becomes a query. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The refusals of every door to GraphQL. */
export const REFUSALS = {
  notJson: { status: 400, code: 'BAD_REQUEST', message: 'The body is not JSON: send {"query": "…", "variables": {…}}.' },
  notHttp: { status: 400, code: 'BAD_REQUEST', message: 'The request has a method or a URL that cannot be read.' },
  tooLarge: {
    status: 413,
    code: 'BODY_TOO_LARGE',
    message: `The body has more than ${BODY_LIMIT} bytes: shorten the query, or ask in several requests.`,
  },
  otherType: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'The body is not JSON: send it with "content-type: application/json".' },
  compressed: { status: 415, code: 'UNSUPPORTED_ENCODING', message: 'The body is compressed: send it as it is, without "content-encoding".' },
} as const satisfies Readonly<Record<string, Refusal>>;

/** The refusal that goes with the status of an error of the HTTP server, if one does. */
export function refusalWith(status: number): Refusal | undefined {
  return Object.values(REFUSALS).find((refusal) => refusal.status === status);
}

/** A refusal in the shape of GraphQL's errors. */
export function refusalBody({ code, message }: Refusal): { readonly errors: readonly unknown[] } {
  return { errors: [{ message, extensions: { code } }] };
}
