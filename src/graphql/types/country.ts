import type { CountryResolvers } from '../resolver-types.generated.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationList } from './relation-list.js';

export const country: OwnFields<CountryResolvers, SharedEntityField> = {
  leaders: relationList('HOLDS_OFFICE', 'IN', 'office'),
  memberships: relationList('MEMBER_OF', 'OUT', 'status'),
  treaties: relationList('SIGNED', 'OUT', 'capacity', 'sector'),
  positions: relationList('TAKES_POSITION', 'OUT', 'stance'),
  diplomaticRelations: relationList('DIPLOMATIC_RELATION', 'ANY', 'with', 'kind'),
  borders: relationList('BORDERS', 'ANY'),
  cooperation: relationList('COOPERATES_WITH', 'ANY', 'with', 'field', 'forum'),
  commonGround: relationList('COMMON_GROUND_WITH', 'ANY', 'with'),
  trade: relationList('TRADES_WITH', 'ANY', 'with', 'year'),
  participations: relationList('PARTICIPATED_IN', 'OUT', 'role'),
  eventsHeld: relationList('HELD_IN', 'IN'),
  eventsOrganized: relationList('ORGANIZED_BY', 'IN'),
  institutions: relationList('PART_OF', 'IN'),
  statements: relationList('STATED', 'OUT', 'act'),
  classes: relationList('INSTANCE_OF', 'OUT'),
};
