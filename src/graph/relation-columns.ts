import type { Day } from '../model/day.js';
import { isMarked } from '../model/edtf-date.js';
import type { DayBounds } from '../model/edtf-interval.js';
import { type SourceLookup, countPublishers, knownSince } from '../model/in-scope.js';
import { type Relation, timeBounds } from '../model/relation.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { DEFAULT_SCOPE } from '../model/scope.js';
import { fitsColumn, toColumn } from './day-column.js';
import { relationClass } from './relation-class.js';

/**
 * Relations in columns, in the default order: by `mayStart`. Days are as `toColumn` writes them; those beyond count as no bound. Of a relation that was observed
 * more than once, `mayStart` and `mustHaveStarted` are the least and `mustLast` and `mayLast` the greatest of all observations.
 */
export interface RelationColumns {
  /** How many entities there are; an end is a number below. */
  readonly entities: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** A number below 64: its place in the vocabulary. */
  readonly type: Uint8Array;
  /** For each type whether it means the same in both directions. */
  readonly symmetric: readonly boolean[];
  readonly mayStart: ArrayLike<number>;
  readonly mustHaveStarted: Int32Array;
  readonly mustLast: Int32Array;
  readonly mayLast: Int32Array;
  /** `RelationClass`. Default: ACTUAL, STATED, PREFERRED. */
  readonly class?: Uint8Array;
  /** The day since which it is known for certain. Default: since ever. */
  readonly known?: Int32Array;
  /** How many publishers say it, 0 to 127 (or more), and 128 more if it may be known before `known`. Default 1. */
  readonly support?: Uint8Array;
  /** All bounds, as they are, of relations that were observed more than once or whose days do not fit a column. */
  readonly several?: ReadonlyMap<number, SeveralBounds>;
}

export interface SeveralBounds {
  /** Whether each is an observation, which counts only once it was made. */
  readonly observed: boolean;
  readonly bounds: readonly DayBounds[];
}

/** The most publishers that a column counts. */
export const MOST_PUBLISHERS = 127;
/** Set if it takes the record to tell when a relation may be known. */
export const MAYBE_KNOWN_EARLIER = 128;

/** The columns of relations in the default order. `from` and `to` are the rows of their ends. */
export function relationColumns(
  relations: readonly Relation[],
  ends: Pick<RelationColumns, 'entities' | 'from' | 'to'>,
  source: SourceLookup,
  vocabulary: Vocabulary,
): RelationColumns {
  const bounds = relations.map(({ time }) => timeBounds(time));
  const least = (side: 'mayStart' | 'mustHaveStarted') => (all: readonly DayBounds[]): Day => Math.min(...all.map((one) => one[side]));
  const greatest = (side: 'mustLast' | 'mayLast') => (all: readonly DayBounds[]): Day => Math.max(...all.map((one) => one[side]));
  const column = (dayOf: (all: readonly DayBounds[]) => Day): Int32Array => Int32Array.from(bounds, (all) => toColumn(dayOf(all)));
  const several = new Map<number, SeveralBounds>();
  for (const [row, all] of bounds.entries()) {
    const isPlain = all.length === 1 && all.every((one) => [one.mayStart, one.mustHaveStarted, one.mustLast, one.mayLast].every(fitsColumn));
    if (!isPlain) several.set(row, { observed: relations[row]?.time.kind === 'OBSERVED', bounds: all });
  }
  return {
    ...ends,
    type: Uint8Array.from(relations, ({ type }) => vocabulary.codeOf(type)),
    symmetric: vocabulary.relationTypes.map((type) => vocabulary.isSymmetric(type)),
    mayStart: Float64Array.from(bounds, least('mayStart')),
    mustHaveStarted: column(least('mustHaveStarted')),
    mustLast: column(greatest('mustLast')),
    mayLast: column(greatest('mayLast')),
    class: Uint8Array.from(relations, ({ modality, derivation, rank }) => relationClass(modality, derivation, rank)),
    known: Int32Array.from(relations, (relation) => toColumn(knownSince(relation, source))),
    support: Uint8Array.from(relations, (relation) => {
      const publishers = Math.min(MOST_PUBLISHERS, countPublishers(relation, DEFAULT_SCOPE, source));
      return publishers | (isVague(relation, source) ? MAYBE_KNOWN_EARLIER : 0);
    }),
    several,
  };
}

/** Whether some of its sources may have been published before they were for certain; or knowledge lies too far away for a column. */
function isVague(relation: Relation, source: SourceLookup): boolean {
  return (
    !fitsColumn(knownSince(relation, source)) ||
    relation.evidence.some((item) => {
      const date = source(item.source)?.published.date;
      return date !== undefined && (isMarked(date) || date.earliest !== date.latest);
    })
  );
}
