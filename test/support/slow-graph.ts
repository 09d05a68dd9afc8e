import type { Graph } from '../../src/graph/graph.js';
import type { SearchControl, View } from '../../src/graph/view.js';
import { bundledGraph } from './server.js';

interface Search {
  /** Resolves when nobody waits for its answer any more. */
  readonly aborted: Promise<void>;
}

export interface SlowGraph {
  readonly graph: Graph;
  /** The searches for paths that have begun, once there are so many. */
  searches(count: number): Promise<readonly Search[]>;
  /** Lets all searches go on, those to come too. */
  go(): void;
}

/** The bundled graph, whose searches for paths wait until they are let go: a search that takes as long as a test wants. */
export async function slowGraph(): Promise<SlowGraph> {
  const graph = await bundledGraph();
  const begun: Search[] = [];
  const waiting = new Set<() => void>();
  let go = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    go = resolve;
  });
  const paths = async (view: View, [query, window, control]: Parameters<View['paths']>): Promise<Awaited<ReturnType<View['paths']>>> => {
    begun.push({ aborted: abortOf(control) });
    for (const look of waiting) look();
    await released;
    return view.paths(query, window, control);
  };
  return {
    go,
    graph: { version: graph.version, view: (scope) => withPaths(graph.view(scope), paths) },
    searches: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (begun.length >= count) resolve(begun);
        };
        waiting.add(look);
        look();
      }),
  };
}

function abortOf(control: SearchControl | undefined): Promise<void> {
  return new Promise((resolve) => {
    control?.signal?.addEventListener('abort', () => resolve());
  });
}

function withPaths(view: View, paths: (view: View, args: Parameters<View['paths']>) => ReturnType<View['paths']>): View {
  return new Proxy(view, {
    get(target, key) {
      if (key === 'paths') return (...args: Parameters<View['paths']>) => paths(target, args);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
