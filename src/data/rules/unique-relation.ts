import { type Rule, at } from '../rule.js';

export const uniqueRelation: Rule = {
  id: 'ENT-0311',
  level: 'MUST',
  text: 'No two relations have the same content: type, ends, qualifiers, time, modality and derivation.',
  check: ({ relations }) => {
    const first = new Map<string, string>();
    return relations.flatMap(({ id, cell }) => {
      if (id === undefined) return [];
      const { file, line, path } = cell.place;
      const before = first.get(id);
      if (before === undefined) first.set(id, `${path} in ${file}, line ${line}`);
      return before === undefined
        ? []
        : [at(cell, `This relation is there already: ${before}.`, 'Merge the two into one relation with the evidence of both.')];
    });
  },
};
