import { type GraphQLInterfaceType, type GraphQLResolveInfo, type GraphQLSchema, isInterfaceType } from 'graphql';
import type { EntityNode } from '../nodes.js';

/** The `Entity` interface of a schema. */
export function entityInterface(schema: GraphQLSchema): GraphQLInterfaceType {
  const type = schema.getType('Entity');
  if (isInterfaceType(type)) return type;
  throw new TypeError('The schema has no interface Entity.');
}

/** The name of an entity's object type, as the schema itself says it. */
export function entityTypeName(node: EntityNode, context: unknown, info: GraphQLResolveInfo): string {
  const type = entityInterface(info.schema);
  const name = type.resolveType?.(node, context, info, type);
  if (typeof name === 'string') return name;
  throw new TypeError(`${node.entity.id} has no type in the schema.`);
}
