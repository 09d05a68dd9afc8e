import { suggest } from '../did-you-mean.js';
import { type Rule, at } from '../rule.js';

export const knownValue: Rule = {
  id: 'ENT-0104',
  level: 'MUST',
  text: 'A field that takes one of a few values holds one of them.',
  check: ({ problems }) =>
    problems.flatMap((problem) => {
      if (problem.kind !== 'VALUE') return [];
      const { cell, values } = problem;
      return [at(cell, `"${cell.text ?? ''}" is not a value of "${cell.key}".`, suggest(cell.text ?? '', values))];
    }),
};
