import { references } from '../references.js';
import { type Rule, at } from '../rule.js';

export const usedEntity: Rule = {
  id: 'ENT-0207',
  level: 'SHOULD',
  text: 'An entity is named by a relation, its qualifiers or its evidence, or as a publisher: otherwise it ties nothing.',
  check: (draft) => {
    if (!draft.hasAllRelations) return [];
    const named = new Set(Array.from(references(draft), (cell) => cell.text));
    return draft.entities.flatMap(({ id, type, cell }) =>
      // That a source has relations is a rule of its own.
      id === undefined || type === 'source' || named.has(id)
        ? []
        : [at(cell.at('id'), `Nothing names "${id}".`, 'Add the relations that tie it to others, or remove it.')],
    );
  },
};
