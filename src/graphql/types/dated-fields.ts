import { andThen } from '../maybe-promise.js';
import type { EventResolvers } from '../resolver-types.generated.js';
import type { OwnFields } from './own-fields.js';

/** What events and treaties have of time: it is that of the relation that dates them. */
export const datedFields: OwnFields<Pick<EventResolvers, 'time' | 'modality'>> = {
  time: ({ entity, view }) => andThen(view.occurrence(entity.id), (dating) => (dating === undefined ? null : { time: dating.time, view })),
  modality: ({ entity, view }) => andThen(view.occurrence(entity.id), (dating) => dating?.modality ?? null),
};
