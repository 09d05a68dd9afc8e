import { fastify } from 'fastify';
import mercurius from 'mercurius';
import { packageVersion } from '../../package-version.mjs';
import { plainService } from '../plain-service.mjs';

/** Mercurius as it comes, on Fastify. */
export const mercuriusPlain = (data) => serve(data, {});

/** Mercurius with its compiled executor (graphql-jit), from the first time on. */
export const mercuriusCompiled = (data) => serve(data, { jit: 1 });

async function serve(data, options) {
  const { typeDefs, resolvers } = plainService(data);
  const app = fastify();
  await app.register(mercurius, { schema: typeDefs, resolvers, ...options });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { url: `${address}/graphql`, versions: { fastify: packageVersion('fastify'), mercurius: packageVersion('mercurius') } };
}
