import { type ExecutionResult, type GraphQLSchema, graphql } from 'graphql';
import { loadGraph } from '../../src/graph/load-graph.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { formatError } from '../../src/graphql/format-error.js';

/** Asks a schema, as a client would; the answer is plain JSON with errors as a client sees them. */
export async function askSchema(schema: GraphQLSchema, source: string, variableValues?: Record<string, unknown>): Promise<ExecutionResult> {
  const result = await graphql({ schema, source, ...(variableValues === undefined ? {} : { variableValues }) });
  const { errors } = result;
  const answer: ExecutionResult = JSON.parse(JSON.stringify({ data: result.data, ...(errors === undefined ? {} : { errors: errors.map((error) => formatError(error.toJSON(), error)) }) }));
  return answer;
}

let bundled: Promise<GraphQLSchema> | undefined;

/** The schema over the bundled dataset, loaded once. */
export function bundledSchema(): Promise<GraphQLSchema> {
  bundled ??= loadGraph().then(createSchema);
  return bundled;
}

/** Asks the bundled dataset and returns the data; an error fails the test with its message. */
export async function ask<Data>(source: string, variables?: Record<string, unknown>): Promise<Data> {
  const { data, errors } = await askSchema(await bundledSchema(), source, variables);
  if (errors !== undefined) throw new Error(errors.map((error) => `${error.message} (${String(error.path)})`).join('\n'));
  return data as Data;
}

/** Asks what must fail, and returns the code and message of its first error. */
export async function askWrongly(source: string, variables?: Record<string, unknown>): Promise<{ readonly code: unknown; readonly message: string }> {
  const { errors } = await askSchema(await bundledSchema(), source, variables);
  const first = errors?.[0];
  if (first === undefined) throw new Error(`This query was expected to fail: ${source}`);
  return { code: first.extensions?.['code'], message: first.message };
}
