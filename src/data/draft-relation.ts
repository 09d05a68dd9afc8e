import { parseEdtfDate } from '../model/edtf-date.js';
import { parseEdtfInterval } from '../model/edtf-interval.js';
import type { Inference } from '../model/evidence.js';
import type { QualifierValue, Relation, RelationId, RelationTime } from '../model/relation.js';
import type { RelationType } from '../model/relation-types.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Cell } from './cell.js';
import { type RelationContent, canonicalParts, relationId } from './relation-id.js';
import { toEvidence, toInference } from './shapes/evidence-shape.js';
import type { RelationFileHead, RelationRecord } from './shapes/relation-shapes.js';
import { type ShapeProblem, shapeOf } from './shapes/shape-problem.js';
import { shapesOf } from './shapes/shapes.js';

/** One evidence: of a relation, or of what a date was concluded from. */
export interface EvidenceDraft {
  readonly cell: Cell;
  /** Its own `source`, or the one that stands for it. */
  readonly source: Cell;
}

/** One relation, whether or not it is right. */
export interface RelationDraft {
  readonly cell: Cell;
  /** Absent where it is not in the vocabulary. */
  readonly type: RelationType | undefined;
  /** Absent where it is not given in exactly one way, or cannot be read. */
  readonly time: RelationTime | undefined;
  /** Absent where its content cannot be read. */
  readonly id: RelationId | undefined;
  readonly evidence: readonly EvidenceDraft[];
  /** The evidence of its date. */
  readonly dateEvidence: readonly EvidenceDraft[];
  /** Present where the record and its file's head have their shape. */
  readonly relation: Relation | undefined;
  readonly problems: readonly ShapeProblem[];
  readonly qualifierProblems: readonly ShapeProblem[];
}

/** Reads one relation of a file, for which `head` says what its relations leave out. */
export function draftRelation(cell: Cell, file: Cell, head: RelationFileHead | undefined, vocabulary: Vocabulary): RelationDraft {
  const shapes = shapesOf(vocabulary);
  const typeText = cell.at('type').text;
  const type = typeText !== undefined && vocabulary.isRelationType(typeText) ? typeText : undefined;
  const time = readTime(cell);
  const shaped = shapeOf(shapes.relation, cell);
  const qualifiers = cell.at('qualifiers');
  const qualified =
    type === undefined || (qualifiers.exists && !qualifiers.isMap)
      ? { problems: [] }
      : shapeOf(shapes.qualifiers(type), qualifiers, qualifiers.value ?? {});
  const content =
    shaped.record === undefined || qualified.record === undefined || time === undefined
      ? undefined
      : toContent(shaped.record, qualified.record, time);
  return {
    cell,
    type,
    time,
    id: content === undefined ? undefined : relationId(content, vocabulary),
    evidence: draftEvidence(cell.at('evidence'), file.at('source')),
    dateEvidence: draftEvidence(cell.at('dateInference').at('evidence'), file.at('source')),
    relation:
      shaped.record === undefined || content === undefined || head === undefined ? undefined : toRelation(shaped.record, content, head, vocabulary),
    problems: shaped.problems,
    qualifierProblems: qualified.problems,
  };
}

/** The items of a list of evidence, whose source is `source` where they name none. */
export function draftEvidence(list: Cell, source: Cell): readonly EvidenceDraft[] {
  return list.items.map((cell) => ({ cell, source: cell.at('source').exists ? cell.at('source') : source }));
}

function readTime(cell: Cell): RelationTime | undefined {
  const [observed, valid] = [cell.at('observed'), cell.at('valid')];
  if (observed.exists === valid.exists) return undefined;
  if (valid.exists) {
    const interval = parseEdtfInterval(valid.text ?? '');
    return interval.ok ? { kind: 'VALID', interval: interval.value } : undefined;
  }
  const dates = (observed.isList ? observed.items : [observed]).map((item) => parseEdtfDate(item.text ?? ''));
  const readable = dates.flatMap((date) => (date.ok ? [date.value] : []));
  return readable.length === dates.length && readable.length > 0 ? { kind: 'OBSERVED', dates: readable } : undefined;
}

function toContent(
  { type, from, to, modality, derivation }: RelationRecord,
  qualifiers: Readonly<Record<string, QualifierValue | undefined>>,
  time: RelationTime,
): RelationContent {
  const given = Object.entries(qualifiers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return { type, from, to, qualifiers: new Map(given), time, modality, derivation };
}

function toRelation(record: RelationRecord, content: RelationContent, head: RelationFileHead, vocabulary: Vocabulary): Relation {
  const { from, to, time } = canonicalParts(content, vocabulary);
  const dateInference = inferenceOfDate(record, head);
  const defaults = { source: head.source, attributedTo: record.attributedTo ?? [] };
  return {
    ...content,
    id: relationId(content, vocabulary),
    from,
    to,
    time: dateInference === undefined ? time : { ...time, inference: dateInference },
    rank: record.rank,
    summary: record.summary,
    evidence: record.evidence.map((item) => toEvidence(item, defaults)),
    ...(record.inference === undefined ? {} : { inferenceNote: record.inference }),
  };
}

function inferenceOfDate({ dateInference }: RelationRecord, head: RelationFileHead): Inference | undefined {
  if (dateInference === 'none') return undefined;
  const inference = dateInference ?? head.dateInference;
  return inference === undefined ? undefined : toInference(inference, head.source);
}
