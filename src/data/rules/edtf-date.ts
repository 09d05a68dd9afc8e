import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

const HELP =
  'Write a date like 2012, 2012-06 or 2012-06-03, and an interval like 2001-06-15/.. (still so) or /2000-07-18 (since nobody knows when).';

export const edtfDate: Rule = {
  id: 'ENT-0106',
  level: 'MUST',
  text: 'A date or an interval is EDTF (ISO 8601-2, levels 0 and 1), exists in the calendar, and ends no earlier than it starts.',
  check: (draft) => refusals(draft, 'DATE', () => HELP),
};
