import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GraphSource } from '../../graph/graph.js';
import { processMetrics } from './process-metrics.js';
import type { EndedRequest } from './request-record.js';
import { addSnapshotMetrics } from './snapshot-metrics.js';

/** An error code that does not look like one of ours, or comes when there are so many, counts as OTHER: each makes a series of its own. */
const ERROR_CODE = /^[A-Z][A-Z0-9_]{0,49}$/;
const MOST_CODES = 100;

/** So many ended requests are counted together: one by one, between two requests, each takes three times as long. */
const MOST_UNCOUNTED = 64;

/**
 * The counts of one server, for Prometheus. No label holds what a client can choose freely: no operation name, no path, no id of a request.
 */
export class Metrics {
  /** The searches for paths that are under way. */
  readonly searchesRunning: Gauge;
  readonly #registry = new Registry();
  // From the start, so that it sees the event loop stand still before anybody asks.
  readonly #process = processMetrics();
  readonly #codes = new Set<string>();
  readonly #requests: Counter<'method' | 'route' | 'status'>;
  readonly #durations: Histogram<'route'>;
  readonly #errors: Counter<'code'>;
  readonly #costs: Histogram;
  readonly #relations: Histogram;
  #uncounted: EndedRequest[] = [];

  constructor(source: GraphSource) {
    const registers = [this.#registry];
    this.#requests = new Counter({
      name: 'entente_http_requests_total',
      help: 'Requests, by the route that answered; status "aborted": the client left before the answer.',
      labelNames: ['method', 'route', 'status'],
      registers,
    });
    this.#durations = new Histogram({
      name: 'entente_http_request_duration_seconds',
      help: 'From the first byte of a request to the last of its answer.',
      labelNames: ['route'],
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    });
    this.#errors = new Counter({ name: 'entente_errors_total', help: 'Errors in answers, by extensions.code.', labelNames: ['code'], registers });
    this.#costs = new Histogram({
      name: 'entente_query_cost',
      help: 'Declared cost of operations whose cost was worked out.',
      buckets: [1, 5, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000],
      registers,
    });
    this.#relations = new Histogram({
      name: 'entente_relations_expanded',
      help: 'Relations that an operation which searched for paths looked at.',
      buckets: [10, 100, 1_000, 10_000, 100_000, 250_000, 500_000, 1_000_000],
      registers,
    });
    this.searchesRunning = new Gauge({ name: 'entente_searches_running', help: 'Searches for paths that are under way.', registers });
    addSnapshotMetrics(this.#registry, source);
  }

  /** Counts a request that has ended, at the latest when the metrics are read. */
  count(request: EndedRequest): void {
    this.#uncounted.push(request);
    if (this.#uncounted.length >= MOST_UNCOUNTED) this.#countAll();
  }

  #countAll(): void {
    const ended = this.#uncounted;
    this.#uncounted = [];
    for (const request of ended) this.#count(request);
  }

  #count({ method, route, status, durationMs, errors, report }: EndedRequest): void {
    this.#requests.inc({ method, route, status: status ?? 'aborted' });
    this.#durations.observe({ route }, durationMs / 1_000);
    for (const code of errors) this.#errors.inc({ code: this.#known(code) });
    if (report.cost !== undefined) this.#costs.observe(report.cost);
    if (report.relationsExpanded !== undefined) this.#relations.observe(report.relationsExpanded);
  }

  /** All of it, with that of the process, in the text format of Prometheus. */
  async text(): Promise<string> {
    this.#countAll();
    const parts = await Promise.all([this.#registry.metrics(), this.#process.metrics()]);
    return parts.join('\n');
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  #known(code: string): string {
    if (this.#codes.has(code)) return code;
    if (!ERROR_CODE.test(code) || this.#codes.size >= MOST_CODES) return 'OTHER';
    this.#codes.add(code);
    return code;
  }
}
