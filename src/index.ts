/** The public API of Entente. What is not exported here may change without notice. */

// A graph, from files or from records of your own.
export { type LoadGraphOptions, loadGraph } from './graph/load-graph.js';
export { type MemoryGraph, createGraph } from './graph/create-graph.js';
export { compileDataset } from './graph/compiled/compile-dataset.js';
export { loadCompiled } from './graph/compiled/load-compiled.js';
export { GraphStore, type ReloadResult } from './graph/graph-store.js';
export { DatasetError } from './graph/dataset-error.js';
export { resolveName } from './graph/resolve-name.js';
export type { Graph, GraphSource, LoadHistory, Swap } from './graph/graph.js';
export type { Difference, RecordDifference } from './graph/difference.js';
export type * from './graph/view.js';

// GraphQL over a graph.
export { type SchemaOptions, createSchema } from './graphql/create-schema.js';
export { typeDefs } from './graphql/type-defs.generated.js';
export { relationList } from './graphql/types/relation-list.js';
export type { EntityNode, RelationNode } from './graphql/nodes.js';
export { createSubgraphSchema } from './graphql/federation/create-subgraph-schema.js';
export { formatError } from './graphql/format-error.js';
export { OperationReport, type RunningCount } from './graphql/operation-report.js';

// HTTP.
export { type EntenteServer, type ListenOptions, type ServerOptions, createServer } from './server/create-server.js';
export { type FetchHandler, type FetchHandlerOptions, createFetchHandler } from './server/fetch/create-fetch-handler.js';
export { expressHandler } from './server/fetch/express-handler.js';
export { type EntenteOptions, ententePlugin } from './server/entente-plugin.js';
export { LIMITS, type Limits } from './server/limits.js';
export type { McpOptions } from './server/mcp-route.js';
export type { PlaygroundOptions } from './server/playground-routes.js';
export type { Logger } from './server/logger.js';
export { type LogFormat, type LogLevel, type LoggerOptions, type OwnLogger, createLogger } from './server/telemetry/create-logger.js';
export type { MetricsAccess } from './server/telemetry/metrics-route.js';

// Datasets and the texts behind their evidence.
export { type LoadedDataset, loadDataset, parseDataset } from './data/load-dataset.js';
export { readSourceTexts } from './data/read-source-texts.js';
export { type Citation, cite } from './data/cite.js';
export type { Issue } from './data/issue.js';

// The model.
export { EntenteError, type ErrorCode } from './model/entente-error.js';
export { type DayBounds, type EdtfInterval, dayBounds, parseEdtfInterval } from './model/edtf-interval.js';
export { type EdtfDate, parseEdtfDate } from './model/edtf-date.js';
export { type Day, dateFromDay, dayFromDate, formatDay } from './model/day.js';
export { DEFAULT_SCOPE, type Scope, parseScopeDay, parseScopeWindow } from './model/scope.js';
export { inScope } from './model/in-scope.js';
export { RELATION_TYPES, type BuiltInRelationType, type RelationType } from './model/relation-types.js';
export { BUILT_IN_VOCABULARY, type Vocabulary } from './model/vocabulary.js';
export { type VocabularyDefinition, defineVocabulary } from './model/define-vocabulary.js';
export type { EntityTypeDefinition, FieldDefinition } from './model/entity-type-definition.js';
export type { PhraseDefinition, QualifierDefinition, RelationTypeDefinition } from './model/relation-type-definition.js';
export type * from './model/own-types.js';
export type { Dataset } from './model/dataset.js';
export type * from './model/entity.js';
export type * from './model/evidence.js';
export type { Relation, RelationTime } from './model/relation.js';
