import { suggest } from '../did-you-mean.js';
import { type Rule, atKey } from '../rule.js';

export const knownQualifier: Rule = {
  id: 'ENT-0304',
  level: 'MUST',
  text: 'A relation carries no qualifiers but those that its type declares.',
  check: ({ relations }) =>
    relations.flatMap(({ type, qualifierProblems }) =>
      qualifierProblems.flatMap((problem) => {
        if (problem.kind !== 'UNKNOWN_KEY') return [];
        const { cell: { key }, known } = problem;
        const help = known.length === 0 ? 'Remove it: this type takes none.' : suggest(key, known);
        return [atKey(problem.cell, `"${key}" is not a qualifier of ${type ?? 'this type'}.`, help)];
      }),
    ),
};
