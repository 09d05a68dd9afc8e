import { foldText } from '../../model/fold-text.js';
import { isMisspelling } from '../../model/misspelling.js';
import { editDistance } from '../did-you-mean.js';
import type { EntityDraft } from '../draft.js';
import { type Rule, at } from '../rule.js';

/** A slip of the pen is no more. */
const MAX_EDITS = 2;

export const alikeNames: Rule = {
  id: 'ENT-0211',
  level: 'SHOULD',
  text: "An entity's name is not spelled nearly like that of another of its type: Kirgizstan beside Kyrgyzstan.",
  *check({ entities }) {
    // Names that a slip may make of each other begin alike and have the same consonants and digits, so that only few are compared.
    const alike = new Map<string, { readonly entity: EntityDraft; readonly name: string }[]>();
    for (const entity of entities) {
      const label = entity.cell.at('name');
      const name = foldText(label.text ?? '');
      if (name === '') continue;
      const key = `${entity.type} ${skeleton(name)}`;
      const others = alike.get(key) ?? [];
      const twin = others.find((other) => other.name !== name && isSlip(name, other.name));
      if (twin !== undefined) {
        yield at(
          label,
          `"${label.text ?? ''}" is spelled nearly like "${twin.entity.cell.at('name').text ?? ''}", the name of ${twin.entity.id ?? 'another entity'}.`,
          'If they are the same, merge the two records and keep the other spelling as an alias.',
        );
      }
      alike.set(key, [...others, { entity, name }]);
    }
  },
};

function skeleton(name: string): string {
  const [first = ''] = name;
  return first + [...name.replace(/[aeiouy\s]/gu, '')].toSorted().join('');
}

function isSlip(name: string, known: string): boolean {
  const distance = editDistance(name, known);
  return distance <= MAX_EDITS && isMisspelling(name, known, distance) && isMisspelling(known, name, distance);
}
