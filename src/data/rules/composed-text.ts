import { type Rule, at } from '../rule.js';

export const composedText: Rule = {
  id: 'ENT-0009',
  level: 'MUST',
  text: 'A text is in Unicode normal form C, so that what looks the same is the same.',
  *check({ files }) {
    for (const { root } of files) {
      for (const cell of root?.walk() ?? []) {
        const { text } = cell;
        if (text === undefined || text === text.normalize('NFC')) continue;
        yield at(
          cell,
          `"${text}" is not in Unicode normal form C: it spells a character in another way than most texts do.`,
          `Write it in NFC: "${text.normalize('NFC')}".`,
        );
      }
    }
  },
};
