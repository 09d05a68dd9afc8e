import { createHash } from 'node:crypto';
import type { EdtfDate } from '../model/edtf-date.js';
import { type Relation, type RelationId, type RelationTime, timeText } from '../model/relation.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { compareText } from './issue.js';

/** What makes a relation the one it is. Its summary, evidence, rank and attribution may change without making it another. */
export type RelationContent = Pick<Relation, 'type' | 'from' | 'to' | 'qualifiers' | 'time' | 'modality' | 'derivation'>;

/**
 * The id of a relation: `r:` and the first 20 hex digits of the SHA-256 of its content in canonical JSON. It is the same
 * whichever end of a symmetric relation is written first, and in whatever order qualifiers and observations stand.
 */
export function relationId(content: RelationContent, vocabulary: Vocabulary): RelationId {
  const { type, qualifiers, modality, derivation } = content;
  const { from, to, time } = canonicalParts(content, vocabulary);
  const sorted = [...qualifiers].toSorted(([a], [b]) => compareText(a, b));
  const json = JSON.stringify([type, from, to, sorted, [time.kind, timeText(time)], modality, derivation]);
  return `r:${createHash('sha256').update(json).digest('hex').slice(0, 20)}`;
}

/**
 * What the same content can be written in several ways with, in one of them: of a symmetric relation the end whose id sorts first is
 * `from`; observations stand in order of time, each once.
 */
export function canonicalParts({ type, from, to, time }: RelationContent, vocabulary: Vocabulary): Pick<Relation, 'from' | 'to' | 'time'> {
  const isSwapped = vocabulary.isSymmetric(type) && compareText(from, to) > 0;
  return { ...(isSwapped ? { from: to, to: from } : { from, to }), time: canonicalTime(time) };
}

function canonicalTime(time: RelationTime): RelationTime {
  if (time.kind === 'VALID') return time;
  const byText = new Map(time.dates.map((date) => [date.text, date]));
  return { ...time, dates: [...byText.values()].toSorted(compareDates) };
}

function compareDates(a: EdtfDate, b: EdtfDate): number {
  return a.earliest - b.earliest || a.latest - b.latest || compareText(a.text, b.text);
}
