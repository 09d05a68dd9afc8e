import type { Graph } from '../../src/graph/graph.js';

/** A graph whose searches for paths never end by themselves, and what becomes of them. */
export interface WaitingGraph {
  readonly graph: Graph;
  /** Resolves once a search runs. */
  readonly searching: Promise<void>;
  /** Resolves once that search was told that nobody waits for it. */
  readonly stopped: Promise<void>;
}

/** The graph, but for its searches for paths: each waits until its signal is aborted, as one in a far-away engine would. */
export function waitingGraph(graph: Graph): WaitingGraph {
  let begin = (): void => undefined;
  let stop = (): void => undefined;
  const searching = new Promise<void>((resolve) => (begin = resolve));
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const view: Graph['view'] = (scope) =>
    new Proxy(graph.view(scope), {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (key !== 'paths') return typeof value === 'function' ? value.bind(target) : value;
        return (_query: unknown, _window: unknown, { signal }: { readonly signal: AbortSignal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              stop();
              reject(signal.reason);
            });
            begin();
          });
      },
    });
  return { graph: { version: graph.version, view }, searching, stopped };
}
