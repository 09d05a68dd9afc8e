import { suggest } from '../did-you-mean.js';
import { type Rule, atKey } from '../rule.js';

export const unknownKey: Rule = {
  id: 'ENT-0101',
  level: 'MUST',
  text: 'A record has no keys but those that its kind of record knows.',
  check: ({ problems }) =>
    problems.flatMap((problem) =>
      problem.kind === 'UNKNOWN_KEY'
        ? [atKey(problem.cell, `"${problem.cell.key}" is not a key of this record.`, suggest(problem.cell.key, problem.known))]
        : [],
    ),
};
