import type { OrganizationResolvers } from '../resolver-types.generated.js';
import { recordOf } from './entity.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationList, relationsQualifiedBy } from './relation-list.js';

export const organization: OwnFields<OrganizationResolvers, SharedEntityField> = {
  kind: (node) => recordOf(node, 'organization').organizationKind,
  members: relationList('MEMBER_OF', 'IN', 'status'),
  memberships: relationList('MEMBER_OF', 'OUT', 'status'),
  leaders: relationList('HOLDS_OFFICE', 'IN', 'office'),
  organs: relationList('PART_OF', 'IN'),
  partOf: relationList('PART_OF', 'OUT'),
  positions: relationList('TAKES_POSITION', 'OUT', 'stance'),
  treaties: relationList('SIGNED', 'OUT', 'capacity', 'sector'),
  cooperation: relationList('COOPERATES_WITH', 'ANY', 'with', 'field', 'forum'),
  hostedCooperation: relationsQualifiedBy('COOPERATES_WITH', 'forum'),
  participations: relationList('PARTICIPATED_IN', 'OUT', 'role'),
  eventsOrganized: relationList('ORGANIZED_BY', 'IN'),
  founding: relationList('FOUNDED_AT', 'OUT'),
  statements: relationList('STATED', 'OUT', 'act'),
  publications: relationList('PUBLISHED_BY', 'IN'),
};
