import type { PlaceResolvers } from '../resolver-types.generated.js';
import { recordOf } from './entity.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationList } from './relation-list.js';

export const place: OwnFields<PlaceResolvers, SharedEntityField> = {
  kind: (node) => recordOf(node, 'place').placeKind,
  eventsHeld: relationList('HELD_IN', 'IN'),
  locatedIn: relationList('LOCATED_IN', 'OUT'),
  contains: relationList('LOCATED_IN', 'IN'),
};
