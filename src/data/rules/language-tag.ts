import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const languageTag: Rule = {
  id: 'ENT-0108',
  level: 'MUST',
  text: 'A language is a BCP 47 tag.',
  check: (draft) => refusals(draft, 'LANGUAGE', () => 'Write en, zh-Hans or the like.'),
};
