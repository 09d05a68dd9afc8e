import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';

/**
 * The graph that an operation sees from its first field to its last, even if a reload puts another in its place meanwhile.
 * The operation is known by its coerced variables, an object that graphql-js makes anew for each execution: so no context
 * of ours is needed, and the schema can be merged into another or stitched.
 */
export function pinnedGraph(source: GraphSource): (info: GraphQLResolveInfo) => Graph {
  const pinned = new WeakMap<object, Graph>();
  return (info) => {
    const known = pinned.get(info.variableValues);
    if (known !== undefined) return known;
    const { current } = source;
    pinned.set(info.variableValues, current);
    return current;
  };
}
