import { createGraph } from '../../src/graph/create-graph.js';
import type { Graph } from '../../src/graph/graph.js';
import type { Slice, View } from '../../src/graph/view.js';
import { viewContract } from './view-contract.js';

/** The same graph as if it were behind a network: every answer that may be a promise is one. */
function remote(graph: Graph): Graph {
  const later = async <S extends Slice<unknown>>(slice: S | Promise<S>): Promise<S> => {
    const answer = await slice;
    return { ...answer, count: async () => answer.count() };
  };
  const wrap = (view: View): View => ({
    scope: view.scope,
    version: view.version,
    vocabulary: view.vocabulary,
    statistics: view.statistics,
    entity: async (id) => view.entity(id),
    entitiesById: async (ids) => view.entitiesById(ids),
    relation: async (id) => view.relation(id),
    isInScope: (relation) => view.isInScope(relation),
    entities: async (query, window) => later(view.entities(query, window)),
    relations: async (query, window) => later(view.relations(query, window)),
    search: async (query, window) => later(view.search(query, window)),
    paths: async (query, window) => later(view.paths(query, window)),
    reachable: async (query, window) => later(view.reachable(query, window)),
    neighborhood: async (query) => view.neighborhood(query),
    changes: async (query, window) => later(view.changes(query, window)),
    evidence: (relation) => view.evidence(relation),
    excerpt: async (evidence) => view.excerpt(evidence),
    knownSince: (relation) => view.knownSince(relation),
    occurrence: async (event) => view.occurrence(event),
  });
  return { version: graph.version, view: (scope) => wrap(graph.view(scope)) };
}

viewContract('a graph in memory', createGraph);
viewContract('a graph that answers with promises', async (data) => remote(createGraph(data)));
