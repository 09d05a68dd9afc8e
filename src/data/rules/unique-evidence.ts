import { type Rule, at } from '../rule.js';

export const uniqueEvidence: Rule = {
  id: 'ENT-0403',
  level: 'SHOULD',
  text: 'A relation names a passage only once.',
  *check({ relations }) {
    for (const { evidence } of relations) {
      const seen = new Set<string>();
      for (const { cell, source } of evidence) {
        const key = [source, cell.at('start'), cell.at('end')].map(({ text }) => text ?? '').join(' ');
        if (seen.has(key)) yield at(cell, 'The relation names this passage a second time.', 'Remove it; whose word it is can be a list.');
        seen.add(key);
      }
    }
  },
};
