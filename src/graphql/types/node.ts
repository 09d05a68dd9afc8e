import type { NodeResolvers } from '../resolver-types.generated.js';
import { entity } from './entity.js';
import { relation } from './relation.js';

/** `Node`: an entity or a relation, by what it carries. */
export const nodeInterface: NodeResolvers = {
  __resolveType: (node, context, info) =>
    'relation' in node ? relation.__resolveType(node, context, info) : entity.__resolveType(node, context, info),
};
