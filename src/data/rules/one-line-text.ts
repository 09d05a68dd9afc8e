import { type Rule, at } from '../rule.js';

export const oneLineText: Rule = {
  id: 'ENT-0010',
  level: 'MUST',
  text: 'A text is one line, without white space at its ends.',
  *check({ files }) {
    for (const { root } of files) {
      for (const cell of root?.walk() ?? []) {
        const { text } = cell;
        if (text === undefined || (text === text.trim() && !text.includes('\n'))) continue;
        yield at(
          cell,
          text.trim().includes('\n') ? 'The text has a line break in it.' : 'The text has white space at its ends.',
          'Write it on one line, or fold it with >- which joins lines and adds none.',
        );
      }
    }
  },
};
