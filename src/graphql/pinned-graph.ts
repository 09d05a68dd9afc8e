import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';

/** For each source the graphs of the operations that run. */
const pins = new WeakMap<GraphSource, WeakMap<object, Graph>>();

/**
 * The graph that an operation sees from its first field to its last, even if a reload puts another in its place meanwhile.
 * The operation is known by its coerced variables, an object that graphql-js makes anew for each execution: so no context
 * of ours is needed, and the schema can be merged into another or stitched. All who ask about one source get the same answer.
 */
export function pinnedGraph(source: GraphSource): (info: GraphQLResolveInfo) => Graph {
  const pinned = pins.get(source) ?? new WeakMap<object, Graph>();
  pins.set(source, pinned);
  return (info) => {
    const known = pinned.get(info.variableValues);
    if (known !== undefined) return known;
    const { current } = source;
    pinned.set(info.variableValues, current);
    return current;
  };
}
