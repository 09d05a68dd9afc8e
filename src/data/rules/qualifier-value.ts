import { suggest } from '../did-you-mean.js';
import { type Rule, at } from '../rule.js';

export const qualifierValue: Rule = {
  id: 'ENT-0306',
  level: 'MUST',
  text: 'A qualifier that takes one of a few values holds one of them.',
  check: ({ relations }) =>
    relations.flatMap(({ type, qualifierProblems }) =>
      qualifierProblems.flatMap((problem) => {
        if (problem.kind !== 'VALUE') return [];
        const { cell, values } = problem;
        return [at(cell, `"${cell.text ?? ''}" is not a ${cell.key} of ${type ?? 'this type'}.`, suggest(cell.text ?? '', values))];
      }),
    ),
};
