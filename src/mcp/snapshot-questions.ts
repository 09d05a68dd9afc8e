import { type DocumentNode, type ExecutionResult, execute, printType } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';
import { resolveName } from '../graph/resolve-name.js';
import { type SchemaOptions, createSchema } from '../graphql/create-schema.js';
import { originalError } from '../graphql/format-error.js';
import type { Entity } from '../model/entity.js';
import { DEFAULT_SCOPE } from '../model/scope.js';
import { notFound } from './not-found.js';

/** What tools may ask of one snapshot: a tool that asks twice sees the same data twice. */
export interface SnapshotQuestions {
  /** Answers a query of ours with its `data`. Throws what a resolver threw, and the signal's reason once it is aborted. */
  ask(document: DocumentNode, variables: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<unknown>;
  /** The one entity that an id or a name means. Throws `ToolError` with the candidates where several or none may be meant. */
  resolve(argument: string, text: string): Promise<Entity>;
  /** A type of the GraphQL contract, as its schema language writes it. */
  typeText(name: string): string | undefined;
}

/** Answers with the questions to the snapshot that is current when it is called. A schema is made once for each snapshot. */
export function currentQuestions(source: GraphSource, options: SchemaOptions = {}): () => SnapshotQuestions {
  let known: { readonly graph: Graph; readonly questions: SnapshotQuestions } | undefined;
  return () => {
    const { current } = source;
    if (known?.graph !== current) known = { graph: current, questions: questionsTo(current, options) };
    return known.questions;
  };
}

function questionsTo(graph: Graph, options: SchemaOptions): SnapshotQuestions {
  const schema = createSchema(graph, options);
  const view = graph.view(DEFAULT_SCOPE);
  return {
    async ask(document, variableValues, signal) {
      const { data, errors }: ExecutionResult = await execute({ schema, document, variableValues, contextValue: { signal } });
      const [first] = errors ?? [];
      if (first === undefined) return data;
      throw originalError(first) ?? first;
    },
    async resolve(argument, text) {
      const resolution = await resolveName(view, text);
      if (resolution.status === 'FOUND') return resolution.entity;
      throw await notFound(view, argument, text, resolution);
    },
    typeText(name) {
      const type = schema.getType(name);
      return type === undefined ? undefined : printType(type);
    },
  };
}
