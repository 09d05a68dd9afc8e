import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const hashForm: Rule = {
  id: 'ENT-0107',
  level: 'MUST',
  text: 'A SHA-256 is 64 hexadecimal digits in lower case.',
  check: (draft) => refusals(draft, 'HASH', () => 'Let entente cite SOURCE "words" write it: it is 64 hex digits in lower case.'),
};
