import { IDENTIFIER_SCHEME } from '../shapes/entity-shapes.js';
import { type Rule, atKey } from '../rule.js';

export const identifierScheme: Rule = {
  id: 'ENT-0109',
  level: 'MUST',
  text: 'The scheme of an identifier is a word of lower-case letters, digits and hyphens.',
  check: ({ entities }) =>
    entities.flatMap(({ cell }) =>
      cell
        .at('identifiers')
        .entries.filter(({ key }) => !IDENTIFIER_SCHEME.test(key))
        .map((entry) => atKey(entry, `"${entry.key}" is not a scheme of identifiers.`, 'Write it in lower case: wikidata, iso2, cow.')),
    ),
};
