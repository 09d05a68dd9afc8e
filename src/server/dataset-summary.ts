import type { Graph } from '../graph/graph.js';
import { DEFAULT_SCOPE } from '../model/scope.js';

/** What a graph holds, in a few words for people. */
export function datasetSummary(graph: Graph): string {
  const { name, entities, relations, evidence } = graph.view(DEFAULT_SCOPE).statistics;
  return `"${name}": ${entities} entities, ${relations} relations, ${evidence} pieces of evidence (version ${graph.version.slice(0, 12)})`;
}
