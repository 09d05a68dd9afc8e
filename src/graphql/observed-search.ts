import { type Span, SpanStatusCode, context as contexts, trace } from '@opentelemetry/api';
import type { MaybePromise, PathResult, ReachResult } from '../graph/view.js';
import { operationReport } from './operation-report.js';

const tracer = trace.getTracer('entente');

/**
 * Runs a search for paths in a span of its own (OpenTelemetry; nothing without an SDK), which is active while it runs, and tells the
 * operation's report of it. `field` is the field that asks.
 */
export function observedSearch<Result extends PathResult | ReachResult>(
  field: 'paths' | 'reachable',
  context: unknown,
  search: () => MaybePromise<Result>,
): MaybePromise<Result> {
  const report = operationReport(context);
  const parent = report?.traceContext ?? contexts.active();
  const span = tracer.startSpan(`entente.${field}`, {}, parent);
  const succeed = (result: Result): Result => {
    report?.searchEnded(result.relationsExpanded);
    describe(span, result);
    span.end();
    return result;
  };
  const fail = (error: unknown): never => {
    report?.searchEnded(0);
    span.recordException(error instanceof Error ? error : String(error));
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
    throw error;
  };
  report?.searchBegan();
  let answer: MaybePromise<Result>;
  try {
    answer = contexts.with(trace.setSpan(parent, span), search);
  } catch (error) {
    return fail(error);
  }
  return answer instanceof Promise ? answer.then(succeed, fail) : succeed(answer);
}

function describe(span: Span, { items, complete, truncatedBy, depthReached, relationsExpanded }: PathResult | ReachResult): void {
  span.setAttributes({
    'entente.items': items.length,
    'entente.complete': complete,
    ...(truncatedBy !== undefined && { 'entente.truncated_by': truncatedBy }),
    'entente.depth_reached': depthReached,
    'entente.relations_expanded': relationsExpanded,
  });
}
