import type { Entity, EntityType } from '../../model/entity.js';
import { toEntityIds } from '../entity-ids.js';
import type { EntityNode } from '../nodes.js';
import type { EntityResolvers, LeaderResolvers } from '../resolver-types.generated.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationConnection } from './relation-list.js';
import { given } from '../given.js';
import { toQualifierConditions, toRelationOrder } from './relation-query.js';

const OBJECT_TYPES = {
  leader: 'Leader',
  country: 'Country',
  organization: 'Organization',
  treaty: 'Treaty',
  event: 'Event',
  place: 'Place',
  topic: 'Topic',
  source: 'Source',
} as const satisfies Record<EntityType, string>;

/** The values that GraphQL's `EntityType` has within. */
export const entityTypeValues = {
  LEADER: 'leader',
  COUNTRY: 'country',
  ORGANIZATION: 'organization',
  TREATY: 'treaty',
  EVENT: 'event',
  PLACE: 'place',
  TOPIC: 'topic',
  SOURCE: 'source',
} as const satisfies Record<string, EntityType>;

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
export const entity: EntityResolvers & OwnFields<Pick<LeaderResolvers, SharedEntityField>> = {
  __resolveType: (node) => OBJECT_TYPES[node.entity.type],
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
      other: toEntityIds('other', args.other),
      qualifiers: toQualifierConditions(args.qualifiers),
      orderBy: toRelationOrder(args.orderBy),
    };
    return relationConnection(view, given(query), args);
  },
};
