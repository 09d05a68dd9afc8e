import { ENTITY_TYPES } from '../../model/entity.js';
import { didYouMean } from '../did-you-mean.js';
import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const idForm: Rule = {
  id: 'ENT-0201',
  level: 'MUST',
  text: `An id is a type of entity (${ENTITY_TYPES.join(', ')}), a colon, and a slug of the letters A to Z and a to z, digits and hyphens.`,
  check: (draft) => refusals(draft, 'ID_FORM', wayOut),
};

function wayOut(text: string): string {
  const [type = '', ...slug] = text.split(':');
  const meant = slug.length > 0 ? didYouMean(type, ENTITY_TYPES) : undefined;
  return meant !== undefined && meant !== type
    ? `Did you mean "${meant}:${slug.join(':')}"?`
    : 'Write it like country:CHN or leader:jiang-zemin.';
}
