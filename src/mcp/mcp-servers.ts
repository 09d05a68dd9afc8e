import { McpServer } from '@modelcontextprotocol/server';
import type { GraphSource } from '../graph/graph.js';
import { OPERATION_LIMITS, type OperationLimits, type SearchLimits } from '../graphql/limits/limits.js';
import { BUILT_IN_VOCABULARY } from '../model/vocabulary.js';
import { packageVersion } from '../package-version.js';
import { Gate } from './gate.js';
import { currentQuestions } from './snapshot-questions.js';
import type { RunGraphql, ToolContext } from './define-tool.js';
import { findPaths } from './tools/find-paths.js';
import { getEntity } from './tools/get-entity.js';
import { getEvidence } from './tools/get-evidence.js';
import { getRelations } from './tools/get-relations.js';
import { getSchema } from './tools/get-schema.js';
import { runGraphql } from './tools/run-graphql.js';
import { searchEntities } from './tools/search-entities.js';
import { timeline } from './tools/timeline.js';

export interface McpServerOptions {
  readonly graph: GraphSource;
  /** Told what went wrong on the server's side. */
  readonly report: (error: unknown) => void;
  /** Answers GraphQL that agents write themselves. Absent: they have no tool for it. */
  readonly runGraphql?: RunGraphql;
  /** Whether agents that write GraphQL may read its types. Default true. */
  readonly introspection?: boolean;
  /**
   * How far searches go, and how many heavy answers, searches for paths and GraphQL of an agent's own, may be worked out at once. Presets: `SEARCH_LIMITS`,
   * `OPERATION_LIMITS`.
   */
  readonly limits?: Partial<SearchLimits & Pick<OperationLimits, 'heavyOperations'>>;
}

const INSTRUCTIONS = `Entente is a knowledge graph of diplomacy: leaders, countries, organizations and treaties, tied by relations that each have a time, a modality and evidence. It answers: how is X connected to Y, as of date T, and what is the evidence?
Entities are given by id ("country:CHN") or by a name that one entity alone has.
The scope arguments are the same on all tools that ask about relations, and all are optional: valid_at and during say when it held; known_at, what had been published by then; certainty POSSIBLE adds what may hold; modality adds what was PLANNED, EXPECTED or PROPOSED. What was only "observed" on a date says nothing of the days after it.
An empty answer means that nothing is known, which is not "no". Read note: it says what was cut and how to get more. Cite with get_evidence.`;

/**
 * Makes servers of the Model Context Protocol over one graph: each serves one connection, or one request over HTTP. They share the limit of
 * heavy answers, and see a reload of the graph with their next call. The types are those of the graph's vocabulary.
 */
export function mcpServers({ graph, report, runGraphql: run, introspection = true, limits = {} }: McpServerOptions): () => McpServer {
  const { vocabulary = BUILT_IN_VOCABULARY } = graph.current;
  const { heavyOperations = OPERATION_LIMITS.heavyOperations.preset, ...search } = limits;
  const typed = [searchEntities, getEntity, getRelations, findPaths].map((tool) => tool(vocabulary));
  const tools = [...typed, timeline, getEvidence, getSchema(vocabulary), ...(run === undefined ? [] : [runGraphql(run)])];
  const context: ToolContext = { questions: currentQuestions(graph, { limits: search }), gate: new Gate(heavyOperations), graphqlTypes: run !== undefined && introspection, report };
  const identity = { name: 'entente', title: 'Entente', version: packageVersion() };
  return () => {
    const server = new McpServer(identity, { instructions: INSTRUCTIONS, capabilities: { tools: { listChanged: false } }, maxToolInputElements: 1_000 });
    for (const addTo of tools) addTo(server, context);
    return server;
  };
}
