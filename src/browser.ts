/**
 * `entente/browser`: the part of the public API that runs without Node. Nothing in its import graph is Node's own, so that any bundler
 * takes it; `entente/browser.bundle.js` is the same in one file, with all that it needs, for pages without a bundler.
 */

export { loadCompiled } from './graph/compiled/load-compiled.js';
export { type MemoryGraph, createGraph } from './graph/create-graph.js';
export { resolveName } from './graph/resolve-name.js';
export type { Graph, GraphSource } from './graph/graph.js';
export type * from './graph/view.js';

export { type SchemaOptions, createSchema } from './graphql/create-schema.js';
export { formatError } from './graphql/format-error.js';
// A schema runs only under the graphql-js that made it, and in the one file there is no other way to it.
export { graphql } from 'graphql';

export { EntenteError, type ErrorCode } from './model/entente-error.js';
export { type Day, dateFromDay, dayFromDate, formatDay } from './model/day.js';
export { DEFAULT_SCOPE, type Scope, parseScopeDay, parseScopeWindow } from './model/scope.js';
export { RELATION_TYPES, type RelationType } from './model/relation-types.js';
export type { Vocabulary } from './model/vocabulary.js';
export { defineVocabulary } from './model/define-vocabulary.js';
export type { Dataset } from './model/dataset.js';
export type * from './model/entity.js';
export type * from './model/evidence.js';
export type { Relation, RelationTime } from './model/relation.js';
