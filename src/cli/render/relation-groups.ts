import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import type { RelationAnswer } from '../answers/relation-answer.js';
import { circumstancesText, readFrom } from './relation-text.js';
import { tidyOrder } from './tidy-order.js';

/** Relations that read alike from one entity. */
export interface RelationGroup {
  readonly label: string;
  /** What they have in common, and need not say one by one: `at Talks of 2000`. Empty: nothing. */
  readonly circumstances: string;
  readonly relations: readonly RelationAnswer[];
}

/** So many are needed for a heading of their own. */
const FEWEST_ALIKE = 3;

/** The relations of the entity with this id, in the order of the vocabulary. Those that share an occasion, a forum or a field stand together. */
export function groupRelations(id: string, relations: readonly RelationAnswer[]): readonly RelationGroup[] {
  return BUILT_IN_VOCABULARY.relationTypes.flatMap((type) => {
    const ofType = tidyOrder(relations.filter((relation) => relation.type === type));
    return [...groupBy(ofType, (relation) => readFrom(relation, id).label)].flatMap(([label, alike]) => {
      const byCircumstances = [...groupBy(alike, circumstancesText)].filter(([text, members]) => text !== '' && members.length >= FEWEST_ALIKE);
      const gathered = new Set(byCircumstances.flatMap(([, members]) => members));
      const others = alike.filter((relation) => !gathered.has(relation));
      return [
        ...(others.length === 0 ? [] : [{ label, circumstances: '', relations: others }]),
        ...byCircumstances.map(([circumstances, members]) => ({ label, circumstances, relations: members })),
      ];
    });
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
