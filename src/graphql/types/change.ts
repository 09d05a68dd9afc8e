import type { ChangeResolvers } from '../resolver-types.generated.js';
import type { OwnFields } from './own-fields.js';

export const change: OwnFields<ChangeResolvers> = {
  kind: ({ change: record }) => record.kind,
  date: ({ change: record }) => record.date.text,
  relation: ({ change: { relation }, view }) => ({ relation, view }),
};
