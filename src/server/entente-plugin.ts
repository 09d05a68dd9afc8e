import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Graph, GraphSource } from '../graph/graph.js';
import { createSchema } from '../graphql/create-schema.js';
import { createApollo } from './create-apollo.js';
import { graphqlRoute } from './graphql-route.js';
import { healthRoutes } from './health-routes.js';
import type { Logger } from './logger.js';
import { type PlaygroundOptions, playgroundRoutes } from './playground-routes.js';
import { securityHeaders } from './security-headers.js';
import { streamRoute } from './stream/stream-route.js';

export interface EntenteOptions {
  /** The graph to serve, or where the current one is found: a `GraphStore` can be reloaded while it serves. */
  readonly graph: Graph | GraphSource;
  /** A schema that holds the graph's: merged with one of your own, or `createSubgraphSchema`. Default `createSchema(graph)`. */
  readonly schema?: GraphQLSchema;
  /** Whether a page to ask from is served too, or which. Default true. */
  readonly playground?: boolean | PlaygroundOptions;
  /** Whether clients may read the schema; the playground needs it. Default true. */
  readonly introspection?: boolean;
  /** How many clients may wait for the events of a subscription at once, at `/graphql/stream`. Default 100. */
  readonly maxSubscriptions?: number;
  /** Told what went wrong on the server's side. Default `console`. */
  readonly logger?: Logger;
}

/**
 * Entente as a plugin of your own Fastify 5 server: `/graphql`, `/livez`, `/readyz` and the playground at `/`, all under the `prefix` that it is
 * registered with. It touches nothing outside its routes. Closing the server lets running queries finish.
 */
export async function ententePlugin(scope: FastifyInstance, options: EntenteOptions): Promise<void> {
  const { graph, schema, playground = true, introspection = true, maxSubscriptions = 100, logger = console } = options;
  const source: GraphSource = 'current' in graph ? graph : { current: graph };

  const executable = schema ?? createSchema(source);
  const apollo = createApollo(executable, { logger, introspection });
  await apollo.start();
  // By then the server has closed its connections, and so no query is running.
  scope.addHook('onClose', () => apollo.stop());

  await scope.register(helmet, securityHeaders);
  healthRoutes(scope, source);
  if (playground !== false) await playgroundRoutes(scope, playground === true ? {} : playground);
  await scope.register(async (graphql) => {
    graphqlRoute(graphql, apollo, logger);
    streamRoute(graphql, { schema: executable, introspection, logger, maxSubscriptions });
  });
}
