import { type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { ReloadResult } from './graph-store.js';

const tracer = trace.getTracer('entente');

/** Reloads in a span of OpenTelemetry, which is nothing without an SDK. */
export async function inReloadSpan(reload: () => Promise<ReloadResult>): Promise<ReloadResult> {
  const span = tracer.startSpan('entente.reload');
  const result = await reload();
  describe(span, result);
  span.end();
  return result;
}

function describe(span: Span, result: ReloadResult): void {
  span.setAttribute('entente.reload.status', result.status);
  if (result.status !== 'REJECTED') {
    span.setAttribute('entente.snapshot.version', result.graph.version);
    return;
  }
  span.recordException(result.error);
  span.setStatus({ code: SpanStatusCode.ERROR });
}
