import { INVALID_SPAN_CONTEXT, type TextMapPropagator, type TracerProvider, SpanKind, SpanStatusCode, TraceFlags, propagation, trace } from '@opentelemetry/api';
import { BasicTracerProvider, InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, type SpanProcessor } from '@opentelemetry/sdk-trace-base';
import { graphql } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GraphStore } from '../../../src/graph/graph-store.js';
import { createSchema } from '../../../src/graphql/create-schema.js';
import { alteredGraph } from '../../support/altered-graph.js';
import { smallDataset } from '../../support/dataset-files.js';
import { LogLines } from '../../support/log-lines.js';
import { type TestServer, bundledGraph, startServer } from '../../support/server.js';

/** Takes a trace parent from a header, as the W3C has it; the real one is in a package of its own. */
const traceparent: TextMapPropagator = {
  inject: () => undefined,
  fields: () => ['traceparent'],
  extract(context, carrier, getter) {
    const [, traceId = '', spanId = ''] = String(getter.get(carrier, 'traceparent') ?? '').split('-');
    return traceId === '' ? context : trace.setSpanContext(context, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
  },
};

const exporter = new InMemorySpanExporter();

/** Fails to start the spans of this name. */
let failsAt: string | undefined;
const failing: SpanProcessor = {
  onStart(span) {
    if ('name' in span && span.name === failsAt) throw new Error('no tracing today');
  },
  onEnd: () => undefined,
  forceFlush: async () => undefined,
  shutdown: async () => undefined,
};

let isTracing = true;
/** Can be turned off: a tracer keeps the provider that it found first, and the tests that come after these in one process want none. */
const provider: TracerProvider = {
  getTracer(...id) {
    const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter), failing] }).getTracer(...id);
    return { startSpan: (...parts) => (isTracing ? tracer.startSpan(...parts) : trace.wrapSpanContext(INVALID_SPAN_CONTEXT)), startActiveSpan: tracer.startActiveSpan.bind(tracer) };
  },
};

const log = new LogLines();
let server: TestServer;
beforeAll(async () => {
  trace.setGlobalTracerProvider(provider);
  propagation.setGlobalPropagator(traceparent);
  server = await startServer({ playground: false, answerCacheBytes: 0, logger: log.logger() });
});
afterAll(async () => {
  await server.close();
  isTracing = false;
  trace.disable();
  propagation.disable();
});
beforeEach(() => exporter.reset());

/** The spans of a request with the id `traced`, by name, once it is told of. */
async function spansOf(query: string, headers: Readonly<Record<string, string>> = {}): Promise<ReadonlyMap<string, ReadableSpan>> {
  log.lines.length = 0;
  await fetch(new URL('graphql', server.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'traced', ...headers },
    body: JSON.stringify({ query }),
  });
  await log.record({ event: 'request', requestId: 'traced' });
  return new Map(exporter.getFinishedSpans().map((span) => [span.name, span]));
}

const PATHS = 'query Connect { paths(from: "country:LKA", to: "country:RUS") { relationsExpanded complete } }';

describe('a traced request', () => {
  it('has spans for its stages and its searches, each under the right one', async () => {
    const spans = await spansOf(PATHS);
    const parentOf = (name: string): string | undefined => {
      const id = spans.get(name)?.parentSpanContext?.spanId;
      return [...spans.values()].find((span) => span.spanContext().spanId === id)?.name;
    };
    expect(Object.fromEntries([...spans.keys()].map((name) => [name, parentOf(name)]))).toEqual({
      'POST /graphql': undefined,
      'graphql.parse': 'POST /graphql',
      'graphql.validate': 'POST /graphql',
      'graphql.execute': 'POST /graphql',
      'entente.paths': 'graphql.execute',
    });
    expect(new Set([...spans.values()].map((span) => span.spanContext().traceId)).size).toBe(1);
  });

  it('says what it asked and what it took; the search says how it ended', async () => {
    const spans = await spansOf(PATHS);
    const search = spans.get('entente.paths');
    expect(search?.attributes).toMatchObject({ 'entente.complete': true, 'entente.items': 1, 'entente.relations_expanded': expect.any(Number) });
    const request = spans.get('POST /graphql');
    expect(request?.kind).toBe(SpanKind.SERVER);
    expect(request?.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'entente.request.id': 'traced',
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Connect',
      'entente.query_cost': 141,
      'entente.relations_expanded': search?.attributes['entente.relations_expanded'],
    });
  });

  it('has the same spans when it is asked again, but for those of reading it', async () => {
    const query = `${PATHS} # again`;
    const stages = [...(await spansOf(query)).keys()];
    exporter.reset();
    expect([...(await spansOf(query)).keys()]).toEqual(stages.filter((name) => name !== 'graphql.parse' && name !== 'graphql.validate'));
  });

  it('goes on with the trace of the client, and its id is in the log', async () => {
    const traceId = '0af7651916cd43dd8448eb211c80319c';
    const spans = await spansOf('{ __typename }', { traceparent: `00-${traceId}-b7ad6b7169203331-01` });
    expect(spans.get('POST /graphql')?.parentSpanContext).toMatchObject({ traceId, spanId: 'b7ad6b7169203331' });
    expect(await log.record({ traceId })).toMatchObject({ event: 'request' });
  });

  it('marks the stage that failed', async () => {
    const spans = await spansOf('{ nothing }');
    expect(spans.get('graphql.validate')?.status.code).toBe(SpanStatusCode.ERROR);
    expect(spans.has('graphql.execute')).toBe(false);
  });
});

it('a heavy operation whose span cannot be started takes no place for good, be it known or not', async () => {
  const narrow = await startServer({ playground: false, answerCacheBytes: 0, logger: log.logger(), limits: { heavyOperations: 1 } });
  try {
    const body = JSON.stringify({ query: PATHS });
    const statuses = [];
    for (const name of ['graphql.execute', undefined, 'graphql.execute', undefined]) {
      failsAt = name;
      const { status } = await fetch(new URL('graphql', narrow.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body });
      statuses.push(status);
    }
    expect(statuses).toEqual([500, 200, 500, 200]);
  } finally {
    failsAt = undefined;
    await narrow.close();
  }
});

it('a search that fails ends its span with the reason, also where it was about to begin', async () => {
  const bundled = await bundledGraph();
  const failures = [
    alteredGraph(bundled, { paths: () => Promise.reject(new Error('later')) }),
    alteredGraph(bundled, {
      paths: () => {
        throw new Error('at once');
      },
    }),
  ];
  for (const graph of failures) await graphql({ schema: createSchema(graph), source: PATHS });
  const spans = exporter.getFinishedSpans();
  expect(spans.map(({ name, status, events }) => [name, status.code, events[0]?.attributes?.['exception.message']])).toEqual([
    ['entente.paths', SpanStatusCode.ERROR, 'later'],
    ['entente.paths', SpanStatusCode.ERROR, 'at once'],
  ]);
});

it('in process, without a server, a search has its span too', async () => {
  const answer = await graphql({ schema: createSchema(await bundledGraph()), source: '{ reachable(from: "country:LKA") { relationsExpanded } }' });
  const [span] = exporter.getFinishedSpans();
  expect(span?.name).toBe('entente.reachable');
  expect(answer.data?.['reachable']).toEqual({ relationsExpanded: span?.attributes['entente.relations_expanded'] });
});

it('each reload has a span that says what came of it', async () => {
  const files = new Map(smallDataset());
  const store = await GraphStore.open({ data: files });
  files.set('countries.yaml', '- id: nonsense');
  await store.reload();
  files.set('countries.yaml', smallDataset().get('countries.yaml') ?? '');
  await store.reload();
  expect(exporter.getFinishedSpans().map(({ name, status, attributes }) => [name, status.code, attributes])).toEqual([
    ['entente.reload', SpanStatusCode.ERROR, { 'entente.reload.status': 'REJECTED' }],
    ['entente.reload', SpanStatusCode.UNSET, { 'entente.reload.status': 'UNCHANGED', 'entente.snapshot.version': store.current.version }],
  ]);
});
