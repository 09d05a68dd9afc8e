import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const idType: Rule = {
  id: 'ENT-0202',
  level: 'MUST',
  text: "An id is of a type that may stand in its place: an entity's own id is of the type that its file holds.",
  check: (draft) => refusals(draft, 'ID_TYPE', () => 'Name an entity of a type that may stand here, or move the record to the file of its type.'),
};
