import type { Logger } from '../logger.js';
import { type EndedRequest, UNKNOWN_ROUTE, shortened } from './request-record.js';

/**
 * Tells the log of a request. GraphQL, agents and unknown routes are `info`; pages, health and metrics are `debug`; and what the server could not answer
 * is `warn`, the 503 aside with which `/readyz` does answer. No query, no variables and no addresses: they are the client's.
 */
export function logRequest(logger: Logger, request: EndedRequest): void {
  const { id, method, route, url, status, operation, report, errors, trace } = request;
  const level = levelOf(request);
  if (logger.isLevelEnabled?.(level) === false) return;
  const durationMs = Math.round(request.durationMs * 10) / 10;
  const traceId = trace?.id;
  const place = route === UNKNOWN_ROUTE ? shortened(url.split('?', 1)[0] ?? '') : route;
  const facts = {
    event: 'request',
    requestId: id,
    method,
    route,
    ...(route === UNKNOWN_ROUTE && { path: place }),
    ...(status === undefined ? { aborted: true } : { status }),
    durationMs,
    ...(operation !== undefined && { operationType: operation.type, documentHash: operation.documentHash }),
    ...(operation?.name !== undefined && { operation: shortened(operation.name) }),
    ...(report.cost !== undefined && { cost: report.cost }),
    ...(report.relationsExpanded !== undefined && { relationsExpanded: report.relationsExpanded }),
    ...(errors.length > 0 && { errors }),
    ...(traceId !== undefined && { traceId }),
  };
  logger[level](facts, `${method} ${place} ${status ?? 'aborted'} in ${durationMs} ms`);
}

function levelOf({ status, route, trace }: EndedRequest): 'debug' | 'info' | 'warn' {
  if (status !== undefined && status >= 500 && route !== '/readyz') return 'warn';
  return trace !== undefined || route === UNKNOWN_ROUTE ? 'info' : 'debug';
}
