import { andThen } from '../maybe-promise.js';
import type { EntityNode } from '../nodes.js';
import type { EventResolvers } from '../resolver-types.generated.js';
import { datedFields } from './dated-fields.js';
import { recordOf } from './entity.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationList, relationsQualifiedBy } from './relation-list.js';

export const event: OwnFields<EventResolvers, SharedEntityField> = {
  kind: (node) => recordOf(node, 'event').eventKind,
  series: (node) => recordOf(node, 'event').series,
  ...datedFields,
  documentCount,
  participants: relationList('PARTICIPATED_IN', 'IN', 'role'),
  locations: relationList('HELD_IN', 'OUT'),
  organizers: relationList('ORGANIZED_BY', 'OUT'),
  partOf: relationList('PART_OF', 'OUT'),
  parts: relationList('PART_OF', 'IN'),
  follows: relationList('FOLLOWS', 'OUT'),
  followedBy: relationList('FOLLOWS', 'IN'),
  treaties: relationList('ADOPTED_AT', 'IN'),
  products: relationList('PRODUCED', 'OUT'),
  subjects: relationList('CONCERNS', 'OUT'),
  realizes: relationList('REALIZES', 'OUT'),
  realizedBy: relationList('REALIZES', 'IN'),
  statements: relationsQualifiedBy('STATED', 'occasion', 'act'),
  founded: relationList('FOUNDED_AT', 'IN'),
};

function documentCount({ entity, view }: EntityNode): ReturnType<typeof andThen<number | null, number | null>> {
  return andThen(view.relations({ types: ['PRODUCED'], from: [entity.id] }, {}), ({ items }) => {
    const counts = items.filter((item) => item.rank !== 'DEPRECATED').map((item) => item.qualifiers.get('count'));
    return counts.find((count) => typeof count === 'number') ?? null;
  });
}
