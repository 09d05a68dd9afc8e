import type { Graph } from '../../src/graph/graph.js';
import type { View } from '../../src/graph/view.js';

/** A graph whose views answer some questions in another way, as those of a remote engine might. */
export function alteredGraph(graph: Graph, changes: Partial<View>): Graph {
  return {
    version: graph.version,
    view: (scope) =>
      new Proxy(graph.view(scope), {
        get(view, key) {
          const value: unknown = Object.hasOwn(changes, key) ? Reflect.get(changes, key) : Reflect.get(view, key);
          return typeof value === 'function' ? value.bind(view) : value;
        },
      }),
  };
}
