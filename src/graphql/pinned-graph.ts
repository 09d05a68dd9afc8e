import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';
import { perOperation } from './per-operation.js';

/** The graph that an operation sees from its first field to its last, even if a reload puts another in its place meanwhile. */
export function pinnedGraph(source: GraphSource): (info: GraphQLResolveInfo) => Graph {
  return perOperation(() => source.current);
}
