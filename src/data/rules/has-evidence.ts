import { type Rule, at } from '../rule.js';

export const hasEvidence: Rule = {
  id: 'ENT-0401',
  level: 'MUST',
  text: 'A relation has evidence: at least one passage of a source.',
  check: ({ relations }) =>
    relations.flatMap(({ cell }) => {
      const evidence = cell.at('evidence');
      const isEmpty = !evidence.exists || evidence.text === '' || (evidence.isList && evidence.items.length === 0);
      return isEmpty
        ? [at(evidence, 'The relation has no evidence.', 'Write evidence: and what entente cite SOURCE "words" prints.')]
        : [];
    }),
};
