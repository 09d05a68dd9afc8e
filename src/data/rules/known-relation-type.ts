import { suggest } from '../did-you-mean.js';
import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const knownRelationType: Rule = {
  id: 'ENT-0301',
  level: 'MUST',
  text: 'A relation is of a type that the vocabulary declares.',
  check: (draft) => refusals(draft, 'RELATION_TYPE', (text) => suggest(text, draft.vocabulary.relationTypes)),
};
