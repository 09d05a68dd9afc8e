import { formatDay } from '../../model/day.js';
import { isMarked, parseEdtfDate } from '../../model/edtf-date.js';
import { latestPublication } from '../latest-publication.js';
import { type Rule, at } from '../rule.js';

export const observationPublished: Rule = {
  id: 'ENT-0308',
  level: 'MUST',
  text: 'No day is observed that lies after the publication of every source of the relation.',
  *check(draft) {
    for (const relation of draft.relations) {
      const published = latestPublication(draft, relation);
      if (published === undefined) continue;
      const observed = relation.cell.at('observed');
      for (const cell of observed.isList ? observed.items : [observed]) {
        const date = parseEdtfDate(cell.text ?? '');
        if (!date.ok || isMarked(date.value) || date.value.earliest <= published) continue;
        yield at(
          cell,
          `${date.value.text} cannot have been observed: the sources were published by ${formatDay(published)}.`,
          'Write the day on which the source reports it. What is to come is valid: on its day, with a modality such as PLANNED.',
        );
      }
    }
  },
};
