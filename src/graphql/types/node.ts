import type { EntityNode, RelationNode } from '../nodes.js';
import { entity } from './entity.js';
import type { TypeResolver } from './own-fields.js';
import { relation } from './relation.js';

/** `Node`: an entity or a relation, by what it carries. */
export const nodeInterface: TypeResolver<EntityNode | RelationNode> = {
  __resolveType: (node) => ('relation' in node ? relation.__resolveType(node) : entity.__resolveType(node)),
};
