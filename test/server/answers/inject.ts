import type { Graph, GraphSource } from '../../../src/graph/graph.js';
import { type EntenteServer, createServer } from '../../../src/server/create-server.js';

export interface Given {
  readonly status: number;
  /** But for the date and the request's id. */
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What a request is made of, apart from where it goes. */
export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Sends a request to a server that need not listen. */
export async function inject({ fastify }: Pick<EntenteServer, 'fastify'>, { method = 'POST', search = '', headers = {}, body }: Request): Promise<Given> {
  const response = await fastify.inject({ method, url: `/graphql${search}`, headers, ...(body !== undefined && { payload: body }) });
  const { date: _date, 'x-request-id': _id, ...rest } = response.headers;
  return { status: response.statusCode, headers: rest, body: response.body };
}

/** A query by POST, as most clients send it. */
export function posted(query: string, rest: Readonly<Record<string, unknown>> = {}, headers: Readonly<Record<string, string>> = {}): Request {
  return { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query, ...rest }) };
}

/** A query by GET, with the header that one must have. */
export function got(query: string, headers: Readonly<Record<string, string>> = {}, rest: Readonly<Record<string, string>> = {}): Request {
  return { method: 'GET', search: `?${new URLSearchParams({ query, ...rest })}`, headers: { 'apollo-require-preflight': '1', ...headers } };
}

/** A server of a graph, closed by `await using`. */
export async function serving(graph: Graph | GraphSource, answerCacheBytes?: number): Promise<EntenteServer & AsyncDisposable> {
  const server = await createServer({ graph, playground: false, logger: SILENT, ...(answerCacheBytes !== undefined && { answerCacheBytes }) });
  return { ...server, [Symbol.asyncDispose]: () => server.close() };
}

const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
