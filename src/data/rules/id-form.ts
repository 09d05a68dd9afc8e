import type { EntityType } from '../../model/entity.js';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import { didYouMean } from '../did-you-mean.js';
import type { Rule } from '../rule.js';
import { refusals } from '../refusals.js';

export const idForm: Rule = {
  id: 'ENT-0201',
  level: 'MUST',
  text: `An id is a type of entity (${BUILT_IN_VOCABULARY.entityTypes.join(', ')}, or one of the vocabulary's own), a colon, and a slug of the letters A to Z and a to z, digits and hyphens.`,
  check: (draft) => refusals(draft, 'ID_FORM', (text) => wayOut(text, draft.vocabulary.entityTypes)),
};

function wayOut(text: string, entityTypes: readonly EntityType[]): string {
  const [type = '', ...slug] = text.split(':');
  const meant = slug.length > 0 ? didYouMean(type, entityTypes) : undefined;
  return meant !== undefined && meant !== type
    ? `Did you mean "${meant}:${slug.join(':')}"?`
    : 'Write it like country:CHN or leader:jiang-zemin.';
}
