import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The header that brings a request's id and takes it back. */
export const REQUEST_ID_HEADER = 'x-request-id';

/** What UUIDs, ULIDs, trace ids and the ids of proxies are made of; 128 characters at most. */
const WELL_FORMED = /^[A-Za-z0-9][A-Za-z0-9_.:+/=@~-]{0,127}$/;

/** The id that a client or a proxy gave a request, if it is well formed, or else a new one. For `genReqId` of a Fastify server. */
export function requestId({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers[REQUEST_ID_HEADER];
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
