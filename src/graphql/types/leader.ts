import type { LeaderResolvers } from '../resolver-types.generated.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationConnection, relationList } from './relation-list.js';
import { toRelationOrder } from './relation-query.js';
import { given } from '../given.js';

export const leader: OwnFields<LeaderResolvers, SharedEntityField> = {
  offices: relationList('HOLDS_OFFICE', 'OUT', 'office'),
  participations: relationList('PARTICIPATED_IN', 'OUT', 'role'),
  positions: relationList('TAKES_POSITION', 'OUT', 'stance'),
  statements: relationList('STATED', 'OUT', 'act'),
  signed: relationList('SIGNED', 'OUT', 'capacity'),
  contributions: relationList('CONTRIBUTED_TO', 'OUT'),
  attributions: ({ entity: { id }, view }, args) => {
    const query = given({
      attributedTo: args.only ? undefined : [id],
      attributedOnlyTo: args.only ? id : undefined,
      orderBy: toRelationOrder(args.orderBy),
    });
    return relationConnection(view, query, args);
  },
};
