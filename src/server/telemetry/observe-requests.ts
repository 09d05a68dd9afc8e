import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { OperationReport } from '../../graphql/operation-report.js';
import type { Logger } from '../logger.js';
import { errorCodes } from './error-codes.js';
import { logRequest } from './log-request.js';
import type { Metrics } from './metrics.js';
import { REQUEST_ID_HEADER } from './request-id.js';
import { type RequestRecord, UNKNOWN_ROUTE } from './request-record.js';
import { RequestTrace } from './request-trace.js';

/** Whom to tell of requests. */
export interface Observers {
  readonly logger: Logger;
  readonly metrics: Metrics | undefined;
}

/** The routes that ask the graph. */
const QUESTIONS: ReadonlySet<string> = new Set(['/graphql', '/mcp']);

/** Where a request carries its record: a WeakMap of short-lived keys costs the garbage collector a quarter of a kept answer's time. */
const RECORD = Symbol('record');

declare module 'fastify' {
  interface FastifyRequest {
    [RECORD]?: RequestRecord;
  }
}

const observersOf = new WeakMap<FastifyInstance, Observers>();

/** Follows every request of `scope` from its headers to the end of its answer, and gives its id back in `x-request-id`. */
export function observeRequests(scope: FastifyInstance, observers: Observers): void {
  observersOf.set(scope, observers);
  // Requests have a place for it from the start: one that is added later makes each of them another kind of object.
  scope.decorateRequest(RECORD);
  // Hooks without promises: they run for every request.
  scope.addHook('onRequest', (request, reply, done) => {
    observe(request, reply, routeOf(request, scope.prefix), observers);
    done();
  });
  scope.addHook('onSend', (request, reply, payload, done) => {
    const record = request[RECORD];
    // Refusals; what is wrong with an operation is known already.
    if (record !== undefined && reply.statusCode >= 400 && record.errors.length === 0) record.errors = codesIn(payload);
    done(null, payload);
  });
}

/** Follows a request that Fastify refuses before any hook, if those of its server are observed. `code` is that of the refusal. */
export function observeRefusal(request: FastifyRequest, reply: FastifyReply, code: string): void {
  const observers = observersOf.get(request.server);
  if (observers !== undefined) observe(request, reply, UNKNOWN_ROUTE, observers).errors = [code];
}

/** The record of a request of a scope whose requests are observed. Throws for others. */
export function requireRecord(request: FastifyRequest): RequestRecord {
  const record = request[RECORD];
  if (record === undefined) throw new Error(`Nobody observes the requests of ${request.routeOptions.url ?? request.url}.`);
  return record;
}

function observe(request: FastifyRequest, reply: FastifyReply, route: string, { logger, metrics }: Observers): RequestRecord {
  const startedAt = performance.now();
  const { raw } = reply;
  void reply.header(REQUEST_ID_HEADER, request.id);
  const { id, method, url, headers } = request;
  const record: RequestRecord = {
    id,
    method,
    route,
    url,
    report: new OperationReport(metrics?.searchesRunning),
    trace: QUESTIONS.has(route) ? new RequestTrace(method, route, headers) : undefined,
    operation: undefined,
    errors: [],
    status: undefined,
    durationMs: 0,
  };
  request[RECORD] = record;
  // Comes in any case, and once: when the last byte is out, or when the client has left.
  raw.on('close', () => {
    // In the record itself, since a copy of it would cost more than all that is done with it.
    record.status = raw.writableFinished ? raw.statusCode : undefined;
    record.durationMs = performance.now() - startedAt;
    metrics?.count(record);
    record.trace?.end(record);
    logRequest(logger, record);
  });
  return record;
}

/** The pattern of the route, without the prefix: the files of a page are one. */
function routeOf({ routeOptions: { url } }: FastifyRequest, prefix: string): string {
  if (url === undefined) return UNKNOWN_ROUTE;
  const route = url.slice(prefix.length);
  return route.startsWith('/assets/') ? '/assets/*' : route === '' ? '/' : route;
}

function codesIn(payload: unknown): readonly string[] {
  if (typeof payload !== 'string') return [];
  try {
    return errorCodes(JSON.parse(payload));
  } catch {
    return [];
  }
}
