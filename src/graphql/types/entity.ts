import type { Entity, EntityType } from '../../model/entity.js';
import type { Vocabulary } from '../../model/vocabulary.js';
import { toEntityIds } from '../entity-ids.js';
import type { EntityNode } from '../nodes.js';
import type { LeaderResolvers } from '../resolver-types.generated.js';
import { entityTypeName } from '../type-names.js';
import type { OwnFields, SharedEntityField, TypeResolver } from './own-fields.js';
import { relationConnection } from './relation-list.js';
import { given } from '../given.js';
import { toQualifierConditions, toRelationOrder } from './relation-query.js';

/** The values that GraphQL's `EntityType` has within. */
export function entityTypeValues({ entityTypes }: Vocabulary): Readonly<Record<string, EntityType>> {
  return Object.fromEntries(entityTypes.map((type) => [type.toUpperCase(), type]));
}

/** The record of an entity node whose type the schema has already decided. */
export function recordOf<Type extends EntityType>(node: EntityNode, type: Type): Extract<Entity, { type: Type }> {
  const { entity: record } = node;
  if (isOfType(record, type)) return record;
  throw new TypeError(`${record.id} is not of type ${type}.`);
}

function isOfType<Type extends EntityType>(record: Entity, type: Type): record is Extract<Entity, { type: Type }> {
  return record.type === type;
}

/** The fields that all entities share. */
export const entity: TypeResolver<EntityNode> & OwnFields<Pick<LeaderResolvers, SharedEntityField>> = {
  __resolveType: (node) => entityTypeName(node.entity.type),
  id: (node) => node.entity.id,
  name: (node) => node.entity.name,
  aliases: (node) => [...node.entity.aliases],
  description: (node) => node.entity.description,
  identifiers: (node) => [...node.entity.identifiers],
  relations: ({ entity: { id }, view }, args) => {
    const query = {
      of: [id],
      direction: args.direction,
      types: args.types,
      other: toEntityIds(view.vocabulary, 'other', args.other),
      qualifiers: toQualifierConditions(args.qualifiers),
      orderBy: toRelationOrder(args.orderBy),
    };
    return relationConnection(view, given(query), args);
  },
};
