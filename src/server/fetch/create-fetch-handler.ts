import { HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Graph, GraphSource } from '../../graph/graph.js';
import { createSchema } from '../../graphql/create-schema.js';
import { createApollo } from '../create-apollo.js';
import { type Limits, serverLimits } from '../limits.js';
import type { Logger } from '../logger.js';
import { refusalBody, refusals } from '../refusals.js';
import { unfollowedRequest } from '../telemetry/request-record.js';
import { readBody } from './read-body.js';

export interface FetchHandlerOptions {
  /** The graph to ask, or where the current one is found: a `GraphStore` can be reloaded between two requests. */
  readonly graph: Graph | GraphSource;
  /**
   * A schema that holds the graph's: merged with one of your own, or `createSubgraphSchema`. Its searches have the limits that it was made with.
   * Default `createSchema(graph, { limits })`.
   */
  readonly schema?: GraphQLSchema;
  /** Whether clients may find out the schema: by asking for it, or from "did you mean" in errors. Default true. */
  readonly introspection?: boolean;
  /** What a stranger may ask for: presets and ranges as in `LIMITS`. Those of the connection and `requestsPerMinute` are the host's to keep. */
  readonly limits?: Partial<Limits>;
  /** The only GraphQL documents that are answered. Default: any. */
  readonly documents?: readonly string[];
  /** Told of what went wrong on this side. Default `console`. */
  readonly logger?: Logger;
}

/** Answers one request, whatever its path: the host decides which ones come here. */
export type FetchHandler = (request: Request) => Promise<Response>;

/**
 * GraphQL as a function from a request to its response, as hosts that speak WHATWG fetch want it: Hono, route handlers of Next, workers. It
 * answers as the server of this package does, with the same Apollo Server behind it and the same limits: POST with JSON, GET for queries alone and only
 * with a header that no other site's page can send, one query a request, errors with a stable `extensions.code`. A search stops when the request's signal
 * is aborted. It keeps no answers. Throws `EntenteError` BAD_USER_INPUT for a limit out of range.
 */
export function createFetchHandler({ graph, schema, introspection = true, documents, logger = console, ...options }: FetchHandlerOptions): FetchHandler {
  const limits = serverLimits(options.limits);
  const refused = refusals(limits);
  const apollo = createApollo(schema ?? createSchema(graph, { limits }), { logger, introspection, limits, ...(documents !== undefined && { documents }) });
  apollo.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  return async (request) => {
    const body = request.method === 'POST' ? await readBody(request, limits.bodyBytes, refused) : undefined;
    if (body !== undefined && 'refusal' in body) return Response.json(refusalBody(body.refusal), { status: body.refusal.status });
    const record = unfollowedRequest();
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: new HeaderMap(request.headers),
        search: new URL(request.url).search,
        body: body?.value,
      },
      context: async () => ({ signal: request.signal, record, report: record.report }),
    });
    return toResponse(answer);
  };
}

function toResponse({ status = 200, headers, body }: HTTPGraphQLResponse): Response {
  // graphql-js 16 answers in one piece; only later ones can go on.
  if (body.kind !== 'complete') throw new TypeError('An answer in several pieces was not expected.');
  return new Response(body.string, { status, headers: [...headers] });
}
