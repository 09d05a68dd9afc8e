import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';
import { createSchema } from '../graphql/create-schema.js';
import { AnswerCache } from './answers/answer-cache.js';
import { createApollo } from './create-apollo.js';
import { errorFormatter } from './error-formatter.js';
import { explorerRoutes } from './explorer-routes.js';
import { faultHandler } from './fault-handler.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health-routes.js';
import { knownRunner } from './known/known-runner.js';
import { type Limits, serverLimits } from './limits.js';
import type { Logger } from './logger.js';
import type { McpOptions } from './mcp-route.js';
import { HostContext, OwnContext } from './operation-context.js';
import { OperationGate } from './operation-gate.js';
import { operationRunner } from './operation-runner.js';
import { type PlaygroundOptions, playgroundRoutes } from './playground-routes.js';
import { securityHeaders } from './security-headers.js';
import { sendBrowsers } from './send-browsers.js';
import { streamRoute } from './stream/stream-route.js';
import { defaultLogger } from './telemetry/create-logger.js';
import { type MetricsAccess, metricsRoute } from './telemetry/metrics-route.js';
import { Metrics } from './telemetry/metrics.js';
import { observeRequests } from './telemetry/observe-requests.js';

export interface EntenteOptions {
  /** The graph to serve, or where the current one is found: a `GraphStore` can be reloaded while it serves. */
  readonly graph: Graph | GraphSource;
  /**
   * A schema that holds the graph's: merged with one of your own, or `createSubgraphSchema`. Its searches have the limits that it was made with, and no
   * answer of it is kept, since nothing is known of its resolvers. Their context has `signal`, an `AbortSignal` that is aborted when the client leaves, and so
   * has a copy of it. Default `createSchema(graph, { limits })`.
   */
  readonly schema?: GraphQLSchema;
  /** Whether a page to ask from is served too, or which. Default: as `introspection`. */
  readonly playground?: boolean | PlaygroundOptions;
  /** Whether the explorer is served at `/explore`. Default: as `playground`, whatever its tabs. */
  readonly explorer?: boolean;
  /** Whether clients may find out the schema: by asking for it, in the playground, or from "did you mean" in errors. Default true. */
  readonly introspection?: boolean;
  /** What a stranger may ask for. Presets and ranges: `LIMITS`. Those of the connection count in `createServer` alone. */
  readonly limits?: Partial<Limits>;
  /** The only GraphQL documents that are answered. Default: any. */
  readonly documents?: readonly string[];
  /**
   * How many bytes of answers are kept, to be given at once to those who ask the same of the same snapshot; 0 keeps none. No answer is
   * kept that is larger than a sixteenth of it. Default 67,108,864 (64 MiB).
   */
  readonly answerCacheBytes?: number;
  /** Whether agents are answered at `/mcp` too (Model Context Protocol over streamable HTTP), or how. Default false. */
  readonly mcp?: boolean | McpOptions;
  /**
   * Told of each request and of what went wrong on the server's side. Default: `createLogger({ level: 'warn' })`, lines on stderr of what went
   * wrong alone.
   */
  readonly logger?: Logger;
  /** Who may read the metrics at `/metrics`. Default `local`: clients on this machine that no proxy stands before. */
  readonly metrics?: MetricsAccess;
}

/**
 * Entente as a plugin of your own Fastify 5 server: `/graphql`, `/graphql/stream`, `/livez`, `/readyz`, `/metrics`, the playground at `/`, the explorer at `/explore`
 * and, if asked for, `/mcp`, all under the `prefix` that it is registered with. It touches nothing outside its routes. Closing the server lets
 * running queries finish.
 */
export async function ententePlugin(scope: FastifyInstance, options: EntenteOptions): Promise<void> {
  const { graph, schema, answerCacheBytes, introspection = true, playground = introspection, explorer = playground !== false } = options;
  const { mcp = false, logger = defaultLogger(), metrics: access = 'local', documents } = options;
  const limits = serverLimits(options.limits);
  const source: GraphSource = 'current' in graph ? graph : { current: graph };
  const metrics = access === 'none' ? undefined : new Metrics(source);
  observeRequests(scope, { logger, metrics });
  scope.setErrorHandler(faultHandler(logger));

  const executable = schema ?? createSchema(source, { limits });
  const rules = { logger, introspection, limits, ...(documents !== undefined && { documents }) };
  const gate = new OperationGate(limits);
  const apollo = createApollo(executable, { ...rules, gate });
  await apollo.start();
  // By then the server has closed its connections, and so no query is running.
  scope.addHook('onClose', () => apollo.stop());

  const headers = await securityHeaders();
  addHeaders(scope, headers.data);
  healthRoutes(scope, source);
  if (metrics !== undefined && access !== 'none') metricsRoute(scope, metrics, access);
  await scope.register(async (pages) => {
    addHeaders(pages, headers.page);
    if (playground !== false) await playgroundRoutes(pages, playground === true ? {} : playground);
    if (explorer) await explorerRoutes(pages);
  });
  const answers = new AnswerCache(schema === undefined ? answerCacheBytes : 0);
  const run = knownRunner({ schema: executable, isOwn: schema === undefined, gate, formatError: errorFormatter(rules), logger });
  await scope.register(async (graphql) => {
    if (playground !== false) sendBrowsers(graphql);
    await graphqlRoute(graphql, { apollo, run, source, answers, Context: schema === undefined ? OwnContext : HostContext, logger, limits });
    streamRoute(graphql, { ...rules, schema: executable });
  });
  if (mcp === false) return;
  // Loaded only here, since most servers answer no agents.
  const { mcpRoute } = await import('./mcp-route.js');
  const report = (error: unknown): void => logger.error({ event: 'error', err: error }, 'A tool for agents failed.');
  const agents = mcp === true ? {} : mcp;
  const runGraphql = agents.allowGraphql === true ? { runGraphql: operationRunner(apollo) } : {};
  await scope.register(async (route) => mcpRoute(route, { servers: { graph: source, report, introspection, limits, ...runGraphql }, limits, hosts: agents.hosts ?? [] }));
}

function addHeaders(scope: FastifyInstance, headers: Readonly<Record<string, string>>): void {
  scope.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
}
