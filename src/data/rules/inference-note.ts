import { DERIVATIONS } from '../../model/relation.js';
import { type Rule, at, atKey } from '../rule.js';

export const inferenceNote: Rule = {
  id: 'ENT-0310',
  level: 'MUST',
  text: 'A relation says why it can be concluded if its derivation is INFERRED, and only then.',
  check: ({ relations }) =>
    relations.flatMap(({ cell }) => {
      const derivation = cell.at('derivation').text ?? 'STATED';
      if (!DERIVATIONS.some((known) => known === derivation)) return [];
      const isInferred = derivation === 'INFERRED';
      const inference = cell.at('inference');
      if (isInferred === inference.exists) return [];
      return isInferred
        ? [at(cell.at('derivation'), 'The relation is INFERRED and does not say why.', 'Write inference: and the ground, in your own words.')]
        : [atKey(inference, 'The relation has an "inference", and is not INFERRED.', 'Write derivation: INFERRED, or remove the inference.')];
    }),
};
