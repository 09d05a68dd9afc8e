import { createServer, loadGraph } from '../../../../dist/index.js';

/** Entente as it comes, but that it works out every answer anew. */
export const entente = () => serve({ answerCacheBytes: 0 });

/** Entente as it comes. */
export const ententeKept = () => serve({});

async function serve(options) {
  const server = await createServer({ graph: await loadGraph(), playground: false, ...options });
  return { url: new URL('/graphql', await server.listen({ port: 0 })).href, versions: {} };
}
