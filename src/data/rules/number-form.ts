import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const numberForm: Rule = {
  id: 'ENT-0105',
  level: 'MUST',
  text: 'A number is written in plain digits, without leading zeros, signs, exponents or separators, and lies in its range.',
  check: (draft) => refusals(draft, 'NUMBER', () => 'Write it like 80000000000 or 6.5.'),
};
