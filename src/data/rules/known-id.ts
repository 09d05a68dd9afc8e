import { entityTypeOf, isEntityId } from '../../model/entity.js';
import { ENTITY_FILES } from '../dataset-files.js';
import { idGuesser } from '../guess-id.js';
import { references } from '../references.js';
import { type Rule, at } from '../rule.js';

export const knownId: Rule = {
  id: 'ENT-0205',
  level: 'MUST',
  text: 'An id that is named anywhere is the id of an entity of the dataset.',
  *check(draft) {
    const guess = idGuesser(draft.byId.keys());
    for (const cell of references(draft)) {
      const id = cell.text;
      if (id === undefined || !isEntityId(id) || draft.byId.has(id) || draft.unreadTypes.has(entityTypeOf(id))) continue;
      const meant = guess(id);
      yield at(cell, `There is no entity "${id}".`, meant === undefined ? `Add it to ${ENTITY_FILES[entityTypeOf(id)]}.` : `Did you mean "${meant}"?`);
    }
  },
};
