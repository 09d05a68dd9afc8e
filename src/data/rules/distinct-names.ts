import type { EntityDraft } from '../draft.js';
import { foldText } from '../../model/fold-text.js';
import { type Rule, at } from '../rule.js';

export const distinctNames: Rule = {
  id: 'ENT-0206',
  level: 'SHOULD',
  text: "An entity's name is not the name or an alias of another of its type, whatever the letter case, diacritics and punctuation.",
  *check({ entities }) {
    const owners = new Map<string, EntityDraft>();
    for (const entity of entities) {
      const key = keyOf(entity, entity.cell.at('name').text);
      if (key !== undefined && !owners.has(key)) owners.set(key, entity);
    }
    for (const entity of entities) {
      for (const label of [entity.cell.at('name'), ...entity.cell.at('aliases').items]) {
        const owner = owners.get(keyOf(entity, label.text) ?? '');
        if (owner === undefined || owner === entity) continue;
        yield at(
          label,
          `"${label.text ?? ''}" is the name of ${owner.id ?? 'another entity'} too.`,
          'If they are the same, merge the two records; if not, give each a name that tells them apart.',
        );
      }
    }
  },
};

function keyOf({ type }: EntityDraft, name: string | undefined): string | undefined {
  const folded = foldText(name ?? '');
  return folded === '' ? undefined : `${type} ${folded}`;
}
