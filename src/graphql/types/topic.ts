import type { TopicResolvers } from '../resolver-types.generated.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationList, relationsQualifiedBy } from './relation-list.js';

export const topic: OwnFields<TopicResolvers, SharedEntityField> = {
  positions: relationList('TAKES_POSITION', 'IN', 'stance'),
  statements: relationList('STATED', 'IN', 'act'),
  cooperation: relationsQualifiedBy('COOPERATES_WITH', 'field'),
  commonGround: relationsQualifiedBy('COMMON_GROUND_WITH', 'subject'),
  concernedBy: relationList('CONCERNS', 'IN'),
  subjects: relationList('CONCERNS', 'OUT'),
  contributors: relationList('CONTRIBUTED_TO', 'IN'),
  contributions: relationList('CONTRIBUTED_TO', 'OUT'),
  basis: relationList('BASED_ON', 'OUT'),
  basisOf: relationList('BASED_ON', 'IN'),
  instances: relationList('INSTANCE_OF', 'IN'),
  products: relationList('PRODUCED', 'IN'),
};
