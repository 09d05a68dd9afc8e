import type { GraphQLResolveInfo } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';
import { answerNotes } from './answer-notes.js';
import { perOperation } from './per-operation.js';

/** The graph that an operation sees from its first field to its last, even if a reload puts another in its place meanwhile. */
export function pinnedGraph(source: GraphSource): (context: unknown, info: GraphQLResolveInfo) => Graph {
  const pinned = perOperation(() => ({ graph: source.current }));
  return (context, info) => {
    const { graph } = pinned(info);
    const notes = answerNotes(context);
    if (notes !== undefined) notes.graph = graph;
    return graph;
  };
}
