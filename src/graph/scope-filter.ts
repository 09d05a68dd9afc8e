import type { DayBounds } from '../model/edtf-interval.js';
import { overlaps } from '../model/in-scope.js';
import type { Scope } from '../model/scope.js';
import { countUpTo } from './day-codes.js';
import { fitsColumn, toColumn } from './day-column.js';
import { RELATION_CLASSES, type ClassMarks, classMarks } from './relation-class.js';
import { MAYBE_KNOWN_EARLIER, MOST_PUBLISHERS } from './relation-columns.js';
import { ENTRY_WIDTH, IN, OUT, type RelationIndex, SEVERAL } from './relation-index.js';
import type { TypeDirections } from './type-directions.js';

/** Set in `marks` where the numbers of an entry alone do not decide. */
export const UNDECIDED = 4;

/** Whether the record of a relation is in scope: for what the columns cannot decide. */
export type Judge = (row: number) => boolean;

/**
 * A scope as numbers to compare an entry of the index with. An entry passes if
 * - `marks[number 0 & 255]` has a direction in which it may be walked,
 * - its number 2 is at most `last`, and its number 3 at least `first`,
 * - and, if `marks` says UNDECIDED, `decides` says so.
 *
 * `validAt` and `during` are one test where a relation has one interval: it must hold from both first days on and until both last days.
 */
export class ScopeFilter {
  readonly marks = new Uint8Array(256);
  readonly first: number;
  readonly last: number;
  /** The relations from this row on start too late: none passes. */
  readonly endRow: number;
  readonly #index: RelationIndex;
  readonly #scope: Scope;
  readonly #judge: Judge;
  readonly #knownCodes: number;
  readonly #possible: boolean;
  /** Whether a relation that is not known for certain may be known after all. */
  readonly #asksRecord: boolean;
  /** The least day at which it must still hold. */
  readonly #from: number;

  /** `isAsked` narrows the scope further, by the marks of a relation. */
  constructor(index: RelationIndex, scope: Scope, judge: Judge, isAsked: (marks: ClassMarks) => boolean = () => true) {
    this.#index = index;
    this.#scope = scope;
    this.#judge = judge;
    const { validAt, during, knownAt, minSources } = scope;
    const from = Math.max(validAt ?? -Infinity, during?.from ?? -Infinity);
    const to = Math.min(validAt ?? Infinity, during?.to ?? Infinity);
    this.#possible = scope.certainty === 'POSSIBLE';
    this.#from = toColumn(from);
    this.first = toColumn(this.#possible ? -Infinity : from);
    this.last = toColumn(this.#possible ? Infinity : to);
    this.endRow = index.firstDayEnds[countUpTo(index.firstDays, to) - 1] ?? 0;
    this.#knownCodes = countKnown(index, knownAt);
    this.#asksRecord = this.#possible || (knownAt !== undefined && !fitsColumn(knownAt));
    const hasTime = validAt !== undefined || during !== undefined;
    const undecided = knownAt !== undefined || minSources > 1 || (this.#possible && hasTime);
    for (let code = 0; code < RELATION_CLASSES; code += 1) {
      const marks = classMarks(code);
      if (marks === undefined || !scope.modality.has(marks.modality) || !scope.derivation.has(marks.derivation) || !isAsked(marks)) continue;
      for (const directions of [OUT, IN, OUT | IN]) {
        this.marks[(code << 3) | directions] = directions | (undecided ? UNDECIDED : 0);
        this.marks[(code << 3) | SEVERAL | directions] = directions | (undecided || hasTime ? UNDECIDED : 0);
      }
    }
  }

  /**
   * Tests entries by their own numbers, from a place up to another. Writes into `places` those of the ones that pass, and returns how many they are; what
   * the numbers leave open is for `keeps` to say. Every place is written there and stays if its entry passes: whether it does is as good as a throw of a
   * coin, and to branch on it costs more.
   */
  passing(directions: TypeDirections, from: number, to: number, places: Int32Array): number {
    const { marks, first, last } = this;
    const { entries } = this.#index;
    let count = 0;
    for (let place = from; place < to; place += ENTRY_WIDTH) {
      places[count] = place;
      const directed = (marks[(entries[place] ?? 0) & 255] ?? 0) & (directions[(entries[place + 1] ?? 0) & 63] ?? 0);
      // Negative if it starts too late, ends too early or may not be walked.
      const misses = (last - (entries[place + 2] ?? 0)) | ((entries[place + 3] ?? 0) - first) | (directed - 1);
      count += (misses >>> 31) ^ 1;
    }
    return count;
  }

  /** Whether an entry that is `passing` passes what its own numbers leave open. */
  keeps(place: number): boolean {
    const { entries } = this.#index;
    const head = entries[place] ?? 0;
    return (this.marks[head & 255] ?? 0) < UNDECIDED || this.decides(head, (entries[place + 1] ?? 0) >>> 6);
  }

  /** Whether an entry, by its first number and its row, passes what the comparison of its own numbers leaves open. */
  decides(head: number, row: number): boolean {
    const { known, support, mayLast, several } = this.#index;
    const { knownAt, minSources } = this.#scope;
    const backing = support?.[row] ?? 1;
    if (knownAt !== undefined && (known.codes[row] ?? 0) >= this.#knownCodes) {
      return this.#asksRecord && (backing & MAYBE_KNOWN_EARLIER) !== 0 && this.#judge(row);
    }
    if (minSources > 1) {
      const publishers = backing & MOST_PUBLISHERS;
      if (publishers < minSources) return publishers === MOST_PUBLISHERS && this.#judge(row);
      if (knownAt !== undefined) return this.#judge(row);
    }
    if (this.#possible && (row >= this.endRow || (mayLast[row] ?? 0) < this.#from)) return false;
    return (head & SEVERAL) === 0 || this.#holds(several.get(row));
  }

  #holds(several: { readonly observed: boolean; readonly bounds: readonly DayBounds[] } | undefined): boolean {
    if (several === undefined) return true;
    const { validAt, during, knownAt, certainty } = this.#scope;
    const known = several.bounds.filter(({ mayStart }) => !several.observed || knownAt === undefined || mayStart <= knownAt);
    const holdsIn = (from: number, to: number): boolean => known.some((bounds) => overlaps(bounds, from, to, certainty));
    return (validAt === undefined || holdsIn(validAt, validAt)) && (during === undefined || holdsIn(during.from, during.to));
  }
}

/** How many of the index's days of knowledge are for certain not after `knownAt`. A day that does not fit the column is compared in the record. */
function countKnown({ known }: RelationIndex, knownAt = Infinity): number {
  const past = fitsColumn(knownAt) ? toColumn(knownAt) : toColumn(knownAt) - 1;
  return countUpTo(known.days, past);
}
