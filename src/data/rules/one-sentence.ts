import { type Rule, at } from '../rule.js';

const MAX_LENGTH = 300;
/** A full stop behind one of these, or behind a single letter, ends no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Capt|Lt|Sgt|Adm|Amb|Gov|Sen|Rep|Rev|Hon|St|No|vs|etc|Inc|Ltd|Co|Corp|Jr|Sr)$/u;
const SENTENCE_END = /[.!?]["”’)\]]*\s+["“‘([]*\p{Lu}/gu;

export const oneSentence: Rule = {
  id: 'ENT-0312',
  level: 'SHOULD',
  text: `A relation's summary and an entity's description is one sentence of at most ${MAX_LENGTH} characters, with its full stop.`,
  *check({ entities, relations }) {
    const cells = [...entities.map(({ cell }) => cell.at('description')), ...relations.map(({ cell }) => cell.at('summary'))];
    for (const cell of cells) {
      const text = cell.text?.trim() ?? '';
      if (text === '') continue;
      if (text.length > MAX_LENGTH) {
        yield at(cell, `The ${cell.key} has ${text.length} characters.`, `Say it in ${MAX_LENGTH}, or write two relations.`);
      } else if (hasInnerEnd(text)) {
        yield at(cell, `The ${cell.key} has more than one sentence.`, 'Say it in one, or write two relations.');
      } else if (!/[.!?]["”’)\]]*$/.test(text)) {
        yield at(
          cell,
          `The ${cell.key} does not end like a sentence.`,
          'End it with a full stop. If it has one, what follows a # was read as a comment: put the text in quotes.',
        );
      }
    }
  },
};

function hasInnerEnd(text: string): boolean {
  return Array.from(text.matchAll(SENTENCE_END)).some((match) => match[0][0] !== '.' || !ABBREVIATION.test(text.slice(0, match.index)));
}
