import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import type { RelationAnswer } from '../answers/relation-answer.js';
import { circumstancesText } from './relation-text.js';

const collator = new Intl.Collator('en', { numeric: true });

/**
 * Relations of one type in the order in which they are easy to read: by the day they start as they come, those of the same start by their first
 * qualifier of fixed values (members before observers, as the vocabulary has them), and then by name and circumstances.
 */
export function tidyOrder(relations: readonly RelationAnswer[]): readonly RelationAnswer[] {
  const ranks = new Map<string, number>();
  for (const relation of relations) ranks.set(startText(relation), ranks.get(startText(relation)) ?? ranks.size);
  const timeRank = (relation: RelationAnswer): number => ranks.get(startText(relation)) ?? 0;
  return relations.toSorted(
    (a, b) =>
      timeRank(a) - timeRank(b) ||
      qualifierRank(a) - qualifierRank(b) ||
      collator.compare(a.from.name, b.from.name) ||
      collator.compare(a.to.name, b.to.name) ||
      collator.compare(circumstancesText(a), circumstancesText(b)),
  );
}

/** The first date of an interval or of observations, as it is written. */
function startText({ time }: RelationAnswer): string {
  return time.text.split(/[/,]/)[0] ?? '';
}

function qualifierRank({ type, qualifiers }: RelationAnswer): number {
  const definitions = BUILT_IN_VOCABULARY.relationType(type).qualifiers;
  for (const { name, value } of qualifiers) {
    const definition = definitions[name]?.type;
    if (definition?.kind === 'ENUM') return definition.values.indexOf(value);
  }
  return 0;
}
