import { type Rule, at } from '../rule.js';

export const requiredQualifier: Rule = {
  id: 'ENT-0305',
  level: 'MUST',
  text: 'A relation carries all the qualifiers that its type requires, and none is empty.',
  check: ({ relations }) =>
    relations.flatMap(({ type, qualifierProblems }) =>
      qualifierProblems.flatMap(({ kind, cell }) => {
        if (kind !== 'MISSING') return [];
        const what = `${cell.exists ? 'has an empty' : 'lacks the'} qualifier "${cell.key}"`;
        return [at(cell, `${type ?? 'The relation'} ${what}.`, `Write ${cell.key}: and its value under qualifiers.`)];
      }),
    ),
};
