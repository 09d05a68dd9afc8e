import type { Vocabulary } from '../../model/vocabulary.js';
import type { Cell } from '../cell.js';
import { type Finding, type Rule, at } from '../rule.js';
import { withArticle } from '../with-article.js';

export const relationEnds: Rule = {
  id: 'ENT-0302',
  level: 'MUST',
  text: 'A relation joins entities of the types that its own type may join.',
  check: ({ relations, vocabulary }) =>
    relations.flatMap(({ cell, type }) => {
      if (type === undefined) return [];
      const { from, to } = vocabulary.relationType(type);
      return [...wrongEnd(type, cell.at('from'), from, vocabulary), ...wrongEnd(type, cell.at('to'), to, vocabulary)];
    }),
};

function wrongEnd(type: string, end: Cell, allowed: readonly string[], { entityTypeOf, isEntityId }: Vocabulary): readonly Finding[] {
  const id = end.text;
  if (id === undefined || !isEntityId(id) || allowed.includes(entityTypeOf(id))) return [];
  return [
    at(
      end,
      `${type} may not have ${withArticle(entityTypeOf(id))} as its "${end.key}": that must be ${allowed.map(withArticle).join(' or ')}.`,
      'Turn the relation round, name another entity, or use another type.',
    ),
  ];
}
