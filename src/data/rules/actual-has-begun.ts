import { formatDay } from '../../model/day.js';
import { isMarked } from '../../model/edtf-date.js';
import { dateOf } from '../../model/edtf-interval.js';
import { latestPublication } from '../latest-publication.js';
import { type Rule, at } from '../rule.js';

export const actualHasBegun: Rule = {
  id: 'ENT-0309',
  level: 'MUST',
  text: 'A relation that begins after the publication of every source of it is not ACTUAL: what is planned has not happened.',
  *check(draft) {
    for (const relation of draft.relations) {
      const { cell, time } = relation;
      const modality = cell.at('modality');
      if (time?.kind !== 'VALID' || (modality.exists && modality.text !== 'ACTUAL')) continue;
      const start = dateOf(time.interval.start);
      const published = latestPublication(draft, relation);
      if (start === undefined || isMarked(start) || published === undefined || start.earliest <= published) continue;
      yield at(
        cell.at('valid'),
        `It cannot be ACTUAL from ${start.text} on: the sources were published by ${formatDay(published)}.`,
        'Write modality: PLANNED, EXPECTED or PROPOSED, as the source puts it.',
      );
    }
  },
};
