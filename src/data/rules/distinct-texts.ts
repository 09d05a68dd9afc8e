import { type Rule, at } from '../rule.js';

export const distinctTexts: Rule = {
  id: 'ENT-0210',
  level: 'SHOULD',
  text: 'No two sources have the same text: the same words twice are no second voice.',
  check: ({ entities }) => {
    const first = new Map<string, string>();
    return entities.flatMap(({ id, cell }) => {
      const sha256 = cell.at('text').at('sha256');
      if (id === undefined || sha256.text === undefined) return [];
      const before = first.get(sha256.text);
      if (before === undefined) first.set(sha256.text, id);
      return before === undefined ? [] : [at(sha256, `"${id}" has the same text as "${before}".`, 'Keep one of the two.')];
    });
  },
};
