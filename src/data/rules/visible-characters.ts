import { HIDDEN_CHARACTER, codePointName } from '../hidden-characters.js';
import type { Rule } from '../rule.js';

export const visibleCharacters: Rule = {
  id: 'ENT-0008',
  level: 'MUST',
  text: 'A text has no control characters: none that are invisible, or that turn the direction in which it is shown.',
  *check({ files }) {
    for (const { root } of files) {
      for (const cell of root?.walk() ?? []) {
        const hidden = HIDDEN_CHARACTER.exec(cell.text ?? '')?.[0];
        if (hidden === undefined) continue;
        yield {
          // A character written as an escape is not found, and then the text's own place is named.
          place: cell.placeWithin(Math.max(0, cell.source.indexOf(hidden))),
          message: `The text holds the invisible character ${codePointName(hidden)}.`,
          help: 'Leave it out.',
        };
      }
    }
  },
};
