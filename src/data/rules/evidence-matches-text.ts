import { type Rule, at } from '../rule.js';
import { shapeOf } from '../shapes/shape-problem.js';
import { shapesOf } from '../shapes/shapes.js';

export const evidenceMatchesText: Rule = {
  id: 'ENT-0404',
  level: 'MUST',
  text: "An evidence's SHA-256 is that of the passage it points at (checked where the source's text is at hand).",
  *check({ evidence, byId, texts, vocabulary }) {
    if (texts === undefined) return;
    for (const { cell, source: { text: id = '' } } of evidence) {
      const source = byId.get(id)?.entity;
      const { record } = shapeOf(shapesOf(vocabulary).evidence, cell);
      if (record === undefined || source?.type !== 'source' || record.end > source.text.length || record.start >= record.end) continue;
      const excerpt = texts.excerpt(record, source);
      if (excerpt.status !== 'MISMATCH') continue;
      yield at(
        cell,
        `The text of "${id}" from ${record.start} to ${record.end} is not what was cited: its SHA-256 is ${excerpt.actual}, not ${excerpt.expected}.`,
        'Find the words again with entente cite SOURCE "words".',
      );
    }
  },
};
