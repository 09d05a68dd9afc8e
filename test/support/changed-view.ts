import type { Graph } from '../../src/graph/graph.js';
import type { View } from '../../src/graph/view.js';

/** A graph like another, but that some methods of its views are replaced. `change` is called for each view that is taken. */
export function changedView(graph: Graph, change: (view: View) => Partial<View>): Graph {
  return {
    version: graph.version,
    view(scope) {
      const view = graph.view(scope);
      const changes: Partial<View> = change(view);
      return new Proxy(view, {
        get(target, key) {
          if (Reflect.has(changes, key)) return Reflect.get(changes, key);
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    },
  };
}

/** A graph and how many times a view was taken from it: once or more for every query that is worked out. */
export function countedViews(graph: Graph): { readonly graph: Graph; readonly taken: () => number } {
  let count = 0;
  const counted = changedView(graph, () => {
    count += 1;
    return {};
  });
  return { graph: counted, taken: () => count };
}
