import { entityFile } from '../dataset-files.js';
import { idGuesser } from '../guess-id.js';
import { references } from '../references.js';
import { type Rule, at } from '../rule.js';

export const knownId: Rule = {
  id: 'ENT-0205',
  level: 'MUST',
  text: 'An id that is named anywhere is the id of an entity of the dataset.',
  *check(draft) {
    const { vocabulary } = draft;
    const guess = idGuesser(draft.byId.keys(), vocabulary);
    for (const cell of references(draft)) {
      const id = cell.text;
      if (id === undefined || !vocabulary.isEntityId(id) || draft.byId.has(id) || draft.unreadTypes.has(vocabulary.entityTypeOf(id))) continue;
      const meant = guess(id);
      yield at(cell, `There is no entity "${id}".`, meant === undefined ? `Add it to ${entityFile(vocabulary, vocabulary.entityTypeOf(id))}.` : `Did you mean "${meant}"?`);
    }
  },
};
