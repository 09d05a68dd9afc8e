import { type Rule, at } from '../rule.js';

export const usedSource: Rule = {
  id: 'ENT-0209',
  level: 'SHOULD',
  text: 'A source is the evidence of at least one relation.',
  check: ({ entities, relations, hasAllRelations }) => {
    if (!hasAllRelations) return [];
    const cited = new Set(relations.flatMap(({ evidence }) => evidence.map(({ source }) => source.text)));
    return entities.flatMap(({ id, type, cell }) =>
      id === undefined || type !== 'source' || cited.has(id)
        ? []
        : [at(cell.at('id'), `No relation rests on "${id}".`, 'Write down what it says, or remove it.')],
    );
  },
};
