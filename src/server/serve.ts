import { GraphStore, type ReloadResult } from '../graph/graph-store.js';
import type { LoadGraphOptions } from '../graph/load-graph.js';
import { closeInTime } from './close-in-time.js';
import { type ListenOptions, type ServerOptions, createServer } from './create-server.js';
import { datasetFacts, datasetSummary } from './dataset-summary.js';
import { serverLimits } from './limits.js';
import type { McpOptions } from './mcp-route.js';
import { reportReload } from './reload-report.js';
import { stopSignal } from './stop-signal.js';
import { createLogger } from './telemetry/create-logger.js';

/** How long running queries may take to finish once the process is asked to end. */
const GRACE_MS = 10_000;

export interface ServeOptions
  extends ListenOptions, Pick<LoadGraphOptions, 'data' | 'sources'>, Pick<ServerOptions, 'introspection' | 'limits' | 'documents' | 'answerCacheBytes' | 'trustProxy' | 'metrics' | 'logger'> {
  /** Whether the dataset is loaded again when a file of it changes. SIGHUP does so in any case. Default false. */
  readonly watch?: boolean;
  /** Whether the playground is served. Default: as `introspection`. */
  readonly playground?: boolean;
  /** Whether agents are answered at `/mcp`, or how. The name of `host` is one that they may use. Default false. */
  readonly mcp?: boolean | McpOptions;
}

/**
 * Serves a dataset as the main job of this process, until SIGTERM or SIGINT. Then running queries have 10 seconds to finish, or until a second
 * signal. Resolves with whether they did. All that happens is told to `logger`, by default `createLogger()`. Throws `EntenteError` if the dataset cannot be loaded or the port cannot be had.
 */
export async function serve(options: ServeOptions = {}): Promise<boolean> {
  const { watch = false, logger = createLogger(), port, host, data, sources, mcp = false, ...serverOptions } = options;
  // The graph has limits of its own, which may be narrower.
  const pathLimits = serverLimits(serverOptions.limits);
  const store = await GraphStore.open({ pathLimits, ...(data !== undefined && { data }), ...(sources !== undefined && { sources }) });
  const server = await createServer({ ...serverOptions, logger, graph: store, mcp: mcpUnder(host, mcp) });
  const url = await server.listen({ ...(port !== undefined && { port }), ...(host !== undefined && { host }) });

  const onReload = (result: ReloadResult): void => reportReload(logger, result);
  const reload = (): void => void store.reload().then(onReload);
  process.on('SIGHUP', reload);
  const stopWatching = watch ? store.watch(onReload) : undefined;
  const first = stopSignal();
  const readyMs = Math.round(performance.now());
  logger.info(
    { event: 'start', url, ...datasetFacts(store.current), readyMs },
    `Entente at ${url} serves ${datasetSummary(store.current)}; ready in ${(readyMs / 1_000).toFixed(2)} s.`,
  );

  await first.received;
  // Before anything else: a signal that nobody listens to ends the process at once.
  const second = stopSignal();
  first.forget();
  stopWatching?.();
  logger.info({ event: 'stopping' }, 'Stopping: running queries may finish. A second signal cuts them off.');
  const finished = await closeInTime(server, GRACE_MS, second.received);
  second.forget();
  process.off('SIGHUP', reload);
  if (finished) logger.info({ event: 'stopped', finished }, 'Stopped.');
  else logger.warn({ event: 'stopped', finished }, 'Stopped: queries that were running were cut off.');
  return finished;
}

/** Who listens by a name may be called by it. Those that mean "all addresses" are no names. */
function mcpUnder(host: string | undefined, mcp: boolean | McpOptions): boolean | McpOptions {
  if (mcp === false || host === undefined || host === '0.0.0.0' || host === '::') return mcp;
  const options = mcp === true ? {} : mcp;
  return { ...options, hosts: [host, ...(options.hosts ?? [])] };
}
