import { type Limit, type LimitsOf, OPERATION_LIMITS, SEARCH_LIMITS, limitsFrom } from '../graphql/limits/limits.js';

/** Limits of the connection: they hold before there is an operation. */
export const SOCKET_LIMITS = {
  bodyBytes: { preset: 100_000, min: 1_000, max: 10_000_000, unit: 'bytes', about: 'the body of a request; compressed ones are refused', code: 'BODY_TOO_LARGE' },
  headersTimeout: { preset: 10_000, min: 100, max: 600_000, unit: 'milliseconds', about: 'time to send the head of a request', code: 'REQUEST_TIMEOUT' },
  requestTimeout: { preset: 30_000, min: 100, max: 600_000, unit: 'milliseconds', about: 'time to send a whole request', code: 'REQUEST_TIMEOUT' },
  idleTimeout: { preset: 30_000, min: 100, max: 600_000, unit: 'milliseconds', about: 'time in which nothing is sent or received; then the connection is closed', code: 'none: it is closed' },
  requestsPerMinute: { preset: 600, min: 0, max: 1_000_000, unit: 'requests', about: 'requests of one client in a minute to /graphql, and as many to /mcp; 0: any number. Those from this machine are not counted', code: 'RATE_LIMITED' },
  subscriptions: { preset: 100, min: 0, max: 10_000, unit: 'streams', about: 'clients that wait for events at one time', code: 'TOO_MANY_SUBSCRIPTIONS' },
} as const satisfies Record<string, Limit>;

/** All limits of a server, in one table. */
export const LIMITS = { ...SOCKET_LIMITS, ...OPERATION_LIMITS, ...SEARCH_LIMITS } as const;

export type SocketLimits = LimitsOf<typeof SOCKET_LIMITS>;
export type Limits = LimitsOf<typeof LIMITS>;

/** The limits given, else the presets. Throws `EntenteError` BAD_USER_INPUT that names the limit and its range. */
export function serverLimits(given: Partial<Limits> = {}): Limits {
  return limitsFrom(LIMITS, given);
}
