import type { Graph } from '../graph/graph.js';
import { DEFAULT_SCOPE } from '../model/scope.js';

/** What a graph holds, in a few words for people. */
export function datasetSummary(graph: Graph): string {
  const { dataset, entities, relations, evidence } = datasetFacts(graph);
  return `"${dataset}": ${entities} entities, ${relations} relations, ${evidence} pieces of evidence (version ${graph.version.slice(0, 12)})`;
}

/** The same for programs. */
export function datasetFacts(graph: Graph): {
  readonly dataset: string;
  readonly version: string;
  readonly entities: number;
  readonly relations: number;
  readonly evidence: number;
} {
  const { name, entities, relations, evidence } = graph.view(DEFAULT_SCOPE).statistics;
  return { dataset: name, version: graph.version, entities, relations, evidence };
}
