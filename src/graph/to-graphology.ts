import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Relation } from '../model/relation.js';
import { MultiDirectedGraph } from './graphology-classes.js';

/** What Graphology makes of a graph whose relations have a direction and may be parallel. */
export type RelationGraph = InstanceType<typeof MultiDirectedGraph<Entity, Relation>>;

/**
 * A Graphology graph of a dataset: nodes are entities and directed edges relations, keyed by their ids, with copies of the records as
 * attributes. A symmetric relation is one edge from the end whose id sorts first.
 */
export function toGraphology({ entities, relations }: Pick<Dataset, 'entities' | 'relations'>): RelationGraph {
  const graph = new MultiDirectedGraph<Entity, Relation>();
  for (const entity of entities) graph.addNode(entity.id, structuredClone(entity));
  for (const relation of relations) graph.addEdgeWithKey(relation.id, relation.from, relation.to, structuredClone(relation));
  return graph;
}
