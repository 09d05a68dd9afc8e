import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const idKind: Rule = {
  id: 'ENT-0202',
  level: 'MUST',
  text: "An id is of a kind that may stand in its place: an entity's own id is of the kind that its file holds.",
  check: (draft) => refusals(draft, 'ID_KIND', () => 'Name an entity of a kind that may stand here, or move the record to the file of its kind.'),
};
