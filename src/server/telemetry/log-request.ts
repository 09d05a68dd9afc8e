import type { Logger } from '../logger.js';
import { type EndedRequest, UNKNOWN_ROUTE, shortened } from './request-record.js';

/**
 * Tells the log of a request. GraphQL, agents and unknown routes are `info`; pages, health and metrics are `debug`; and what the server could not answer
 * is `warn`, the 503 aside with which `/readyz` does answer. No query, no variables and no addresses: they are the client's.
 */
export function logRequest(logger: Logger, request: EndedRequest): void {
  const { id, method, route, path, status, operation, report, errors, trace } = request;
  const durationMs = Math.round(request.durationMs * 10) / 10;
  const traceId = trace?.id;
  const facts = {
    event: 'request',
    requestId: id,
    method,
    route,
    ...(route === UNKNOWN_ROUTE && { path: shortened(path) }),
    ...(status === undefined ? { aborted: true } : { status }),
    durationMs,
    ...(operation !== undefined && { operationType: operation.type, documentHash: operation.documentHash }),
    ...(operation?.name !== undefined && { operation: shortened(operation.name) }),
    ...(report.cost !== undefined && { cost: report.cost }),
    ...(report.relationsExpanded !== undefined && { relationsExpanded: report.relationsExpanded }),
    ...(errors.length > 0 && { errors }),
    ...(traceId !== undefined && { traceId }),
  };
  const sentence = `${method} ${route === UNKNOWN_ROUTE ? shortened(path) : route} ${status ?? 'aborted'} in ${durationMs} ms`;
  if (status !== undefined && status >= 500 && route !== '/readyz') logger.warn(facts, sentence);
  else if (trace !== undefined || route === UNKNOWN_ROUTE) logger.info(facts, sentence);
  else logger.debug(facts, sentence);
}
