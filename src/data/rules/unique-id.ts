import { type Rule, at } from '../rule.js';

export const uniqueId: Rule = {
  id: 'ENT-0204',
  level: 'MUST',
  text: 'No two entities have the same id, not even in different letter case.',
  check: ({ entities }) => {
    const first = new Map<string, string>();
    return entities.flatMap(({ id, cell }) => {
      if (id === undefined || id === '') return [];
      const { file, line } = cell.at('id').place;
      const before = first.get(id.toLowerCase());
      if (before === undefined) first.set(id.toLowerCase(), `"${id}" in ${file}, line ${line}`);
      return before === undefined
        ? []
        : [at(cell.at('id'), `There is an entity of the id "${id}" already: ${before}.`, 'Merge the two records, or give this one another id.')];
    });
  },
};
