import { typeDefs } from '../../../dist/index.js';

/**
 * The service that the other servers run: our schema over plain objects in memory, which graphql-js reads without a resolver of their own. They do
 * less than Entente, whose answers also follow scopes, pages and cursors.
 * @param {{ relations: readonly object[], countries: Record<string, object> }} data Each object names its type in `__typename`.
 */
export function plainService({ relations, countries }) {
  return {
    typeDefs,
    resolvers: {
      Query: {
        relations: (_root, { first }) => ({ nodes: relations.slice(0, first) }),
        country: (_root, { id }) => countries[id] ?? null,
      },
    },
  };
}
