import { type Rule, at } from '../rule.js';

export const requiredField: Rule = {
  id: 'ENT-0102',
  level: 'MUST',
  text: 'A record has all the fields that its kind of record requires, and no field is empty.',
  check: ({ problems }) =>
    problems.flatMap(({ kind, cell }) => {
      // That a relation has evidence is a rule of its own.
      if (kind !== 'MISSING' || /^relations\[\d+\]\.evidence$/.test(cell.path)) return [];
      if (cell.path === '') return [at(cell, 'The file is empty.', 'Write its records, or [] for none, or remove the file.')];
      const help = `Write ${cell.key}: and its value${cell.exists ? ', or leave the key out if the field is not required' : ''}.`;
      return [at(cell, `"${cell.key}" is ${cell.exists ? 'empty' : 'missing'}.`, help)];
    }),
};
