import type { ExecutionResult } from 'graphql';
import type { Graph } from '../../src/graph/graph.js';
import { loadGraph } from '../../src/graph/load-graph.js';
import { createServer } from '../../src/server/create-server.js';
import type { ServerOptions } from '../../src/server/create-server.js';

export interface TestServer {
  /** Ends with `/`. */
  readonly url: string;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  close(): Promise<void>;
}

let bundled: Promise<Graph> | undefined;

/** The graph of the bundled dataset, loaded once. */
export function bundledGraph(): Promise<Graph> {
  bundled ??= loadGraph();
  return bundled;
}

/** A real server on a free port, over the bundled dataset unless told otherwise. */
export async function startServer(options: Partial<ServerOptions> = {}): Promise<TestServer> {
  const server = await createServer({ graph: await bundledGraph(), ...options });
  const url = await server.listen({ port: 0 });
  return { url, ask: (query, variables) => askOverHttp(url, query, variables), close: () => server.close() };
}

/** Asks as any client does. The answer comes without what it cost. */
export async function askOverHttp(url: string, query: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult> {
  const response = await fetch(new URL('graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { extensions: _cost, ...result }: ExecutionResult = await response.json();
  return result;
}
