import type { TreatyResolvers } from '../resolver-types.generated.js';
import { datedFields } from './dated-fields.js';
import { recordOf } from './entity.js';
import type { OwnFields, SharedEntityField } from './own-fields.js';
import { relationList } from './relation-list.js';

export const treaty: OwnFields<TreatyResolvers, SharedEntityField> = {
  kind: (node) => recordOf(node, 'treaty').treatyKind,
  ...datedFields,
  signatories: relationList('SIGNED', 'IN', 'capacity', 'sector'),
  adoptedAt: relationList('ADOPTED_AT', 'OUT'),
  subjects: relationList('CONCERNS', 'OUT'),
  realizes: relationList('REALIZES', 'OUT'),
  realizedBy: relationList('REALIZES', 'IN'),
  positions: relationList('TAKES_POSITION', 'IN', 'stance'),
  statements: relationList('STATED', 'IN', 'act'),
};
