import type { IncomingHttpHeaders } from 'node:http';
import { type Context, type Span, SpanKind, SpanStatusCode, context as contexts, isSpanContextValid, propagation, trace } from '@opentelemetry/api';
import { type EndedRequest, shortened } from './request-record.js';

const tracer = trace.getTracer('entente');

/** The spans of one request, for OpenTelemetry; nothing without an SDK in the process. */
export class RequestTrace {
  readonly #span: Span;
  /** Without an SDK no span is one, and no context or further span is made for nobody. */
  readonly #isTraced: boolean;
  readonly #context: Context;

  constructor(method: string, route: string, headers: IncomingHttpHeaders) {
    const active = contexts.active();
    // Where the host traces its requests already, this is a part of its span.
    const isOutermost = trace.getSpan(active) === undefined;
    const parent = isOutermost ? propagation.extract(active, headers) : active;
    this.#span = tracer.startSpan(`${method} ${route}`, { kind: isOutermost ? SpanKind.SERVER : SpanKind.INTERNAL }, parent);
    this.#isTraced = isSpanContextValid(this.#span.spanContext());
    this.#context = this.#isTraced ? trace.setSpan(parent, this.#span) : parent;
  }

  /** For the log, to find the trace by; absent where nothing is traced. */
  get id(): string | undefined {
    return this.#isTraced ? this.#span.spanContext().traceId : undefined;
  }

  /** Starts a span under that of the request, if that is one. `context` is for what stands under it in turn. */
  start(name: string): { readonly span: Span; readonly context: Context } | undefined {
    if (!this.#isTraced) return undefined;
    const span = tracer.startSpan(name, {}, this.#context);
    return { span, context: trace.setSpan(this.#context, span) };
  }

  end({ id, method, route, status, operation, errors, report }: EndedRequest): void {
    // Nobody traces, or not this one.
    if (!this.#span.isRecording()) return this.#span.end();
    this.#span.setAttributes({
      'http.request.method': method,
      'http.route': route,
      'entente.request.id': id,
      ...(status !== undefined && { 'http.response.status_code': status }),
      ...(operation !== undefined && { 'graphql.operation.type': operation.type }),
      ...(operation?.name !== undefined && { 'graphql.operation.name': shortened(operation.name) }),
      ...(report.cost !== undefined && { 'entente.query_cost': report.cost }),
      ...(report.relationsExpanded !== undefined && { 'entente.relations_expanded': report.relationsExpanded }),
      ...(errors.length > 0 && { 'entente.errors': [...errors] }),
    });
    if (status !== undefined && status >= 500) this.#span.setStatus({ code: SpanStatusCode.ERROR });
    this.#span.end();
  }
}
