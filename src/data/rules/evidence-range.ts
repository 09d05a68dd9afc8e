import type { Cell } from '../cell.js';
import { type Rule, at } from '../rule.js';

export const evidenceRange: Rule = {
  id: 'ENT-0402',
  level: 'MUST',
  text: "An evidence's start lies before its end, and its end within the text of the source.",
  *check({ evidence, byId }) {
    for (const { cell, source } of evidence) {
      const [start, end] = [numberOf(cell.at('start')), numberOf(cell.at('end'))];
      const length = numberOf(byId.get(source.text ?? '')?.cell.at('text').at('length'));
      if (start === undefined || end === undefined) continue;
      if (start >= end) {
        yield at(
          cell.at('end'),
          `The passage from ${start} to ${end} is empty.`,
          'The end is the position behind the last character: write a larger one.',
        );
      } else if (length !== undefined && end > length) {
        yield at(
          cell.at('end'),
          `The passage ends at ${end}, and the text of "${source.text ?? ''}" at ${length}.`,
          'Let entente cite SOURCE "words" write the position.',
        );
      }
    }
  },
};

function numberOf(cell: Cell | undefined): number | undefined {
  const text = cell?.text;
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
