import type { ExecutionResult, FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Entity } from '../model/entity.js';
import { EntenteError } from '../model/entente-error.js';
import { DEFAULT_SCOPE } from '../model/scope.js';
import type { Ask } from './ask.js';
import { CliError } from './cli-error.js';
import type { Io } from './io.js';
import { type DatasetOptions, datasetLocation } from './options/dataset-options.js';
import { unresolved } from './unresolved.js';

export interface Request {
  readonly source: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Which of several operations. */
  readonly operation?: string | undefined;
}

/** The graph of a dataset, and the same GraphQL over it that the server answers. */
export interface OpenGraph {
  /** Throws `CliError` on what the question has wrong. */
  readonly ask: Ask;
  /** Answers with data and errors, those of the caller with their code. */
  execute(request: Request): Promise<FormattedExecutionResult>;
  /** The one entity that a person means. Throws `CliError` with the candidates where several or none may be meant. */
  resolve(text: string): Promise<Entity>;
}

/** Loads the dataset that the options or the environment name, else the bundled one. */
export async function openGraph(options: DatasetOptions, env: Io['env']): Promise<OpenGraph> {
  // Loaded only here, since help and mistakes in the arguments need none of it.
  const [{ loadGraph }, { resolveName }, { createSchema }, { formatError, originalError }, { graphql }] = await Promise.all([
    import('../graph/load-graph.js'),
    import('../graph/resolve-name.js'),
    import('../graphql/create-schema.js'),
    import('../graphql/format-error.js'),
    import('graphql'),
  ]);
  const graph = await loadGraph(datasetLocation(options, env));
  const schema = createSchema(graph);
  const answer = ({ source, variables, operation }: Request): Promise<ExecutionResult> =>
    graphql({ schema, source, variableValues: variables, operationName: operation });
  const format = (error: GraphQLError): GraphQLFormattedError =>
    originalError(error) instanceof EntenteError ? formatError(error.toJSON(), error) : error.toJSON();

  return {
    async execute(request) {
      const { data, errors } = await answer(request);
      return { ...(errors === undefined ? {} : { errors: errors.map(format) }), ...(data === undefined ? {} : { data }) };
    },
    async ask(document, variables = {}) {
      const { data, errors } = await answer({ source: document, variables });
      const [first] = errors ?? [];
      if (first === undefined) return data;
      const cause = originalError(first);
      throw cause instanceof EntenteError ? new CliError(2, cause.message, { cause }) : (cause ?? first);
    },
    async resolve(text) {
      const resolution = await resolveName(graph.view(DEFAULT_SCOPE), text);
      if (resolution.status === 'FOUND') return resolution.entity;
      throw unresolved(text, resolution);
    },
  };
}
