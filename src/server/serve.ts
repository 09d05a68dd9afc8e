import { GraphStore, type ReloadResult } from '../graph/graph-store.js';
import type { LoadGraphOptions } from '../graph/load-graph.js';
import { closeInTime } from './close-in-time.js';
import { type ListenOptions, createServer } from './create-server.js';
import { datasetSummary } from './dataset-summary.js';
import type { McpOptions } from './mcp-route.js';
import { reloadReport } from './reload-report.js';
import { stopSignal } from './stop-signal.js';

/** How long running queries may take to finish once the process is asked to end. */
const GRACE_MS = 10_000;

export interface ServeOptions extends ListenOptions, Pick<LoadGraphOptions, 'data' | 'sources'> {
  /** Whether the dataset is loaded again when a file of it changes. SIGHUP does so in any case. Default false. */
  readonly watch?: boolean;
  /** Whether the playground is served. Default true. */
  readonly playground?: boolean;
  /** Whether agents are answered at `/mcp`, or how. The name of `host` is one that they may use. Default false. */
  readonly mcp?: boolean | McpOptions;
  /** Told what happens: a line or more at a time, without the last line end. Default: it is written to stderr. */
  readonly report?: (text: string) => void;
}

/**
 * Serves a dataset as the main job of this process, until SIGTERM or SIGINT. Then running queries have 10 seconds to finish, or until a second
 * signal. Resolves with whether they did. Throws `EntenteError` if the dataset cannot be loaded or the port cannot be had.
 */
export async function serve(options: ServeOptions = {}): Promise<boolean> {
  const { watch = false, playground = true, mcp = false, report = (text) => process.stderr.write(`${text}\n`), port, host, data, sources } = options;
  const store = await GraphStore.open({ ...(data !== undefined && { data }), ...(sources !== undefined && { sources }) });
  const server = await createServer({ graph: store, playground, mcp: mcpUnder(host, mcp) });
  const url = await server.listen({ ...(port !== undefined && { port }), ...(host !== undefined && { host }) });

  const onReload = (result: ReloadResult): void => report(reloadReport(result));
  const reload = (): void => void store.reload().then(onReload);
  process.on('SIGHUP', reload);
  const stopWatching = watch ? store.watch(onReload) : undefined;
  const first = stopSignal();
  report(`Entente at ${url} serves ${datasetSummary(store.current)}; ready in ${(performance.now() / 1_000).toFixed(2)} s.`);

  await first.received;
  // Before anything else: a signal that nobody listens to ends the process at once.
  const second = stopSignal();
  first.forget();
  stopWatching?.();
  report('Stopping: running queries may finish. A second signal cuts them off.');
  const finished = await closeInTime(server, GRACE_MS, second.received);
  second.forget();
  process.off('SIGHUP', reload);
  report(finished ? 'Stopped.' : 'Stopped: queries that were running were cut off.');
  return finished;
}

/** Who listens by a name may be called by it. Those that mean "all addresses" are no names. */
function mcpUnder(host: string | undefined, mcp: boolean | McpOptions): boolean | McpOptions {
  if (mcp === false || host === undefined || host === '0.0.0.0' || host === '::') return mcp;
  const options = mcp === true ? {} : mcp;
  return { ...options, hosts: [host, ...(options.hosts ?? [])] };
}
