import type { Day } from '../../model/day.js';
import type { DayBounds } from '../../model/edtf-interval.js';
import { timeBounds } from '../../model/relation.js';
import { at } from '../at.js';
import type { ScopedRelations } from '../scoped-relations.js';
import { type DaySet, NO_DAYS, unite } from './day-set.js';
import { sharedWhileUsed } from './shared-while-used.js';

/** The days on which the relation of a row holds. */
export type DaysOf = (row: number) => DaySet;

/**
 * The days on which relations hold for certain or, with POSSIBLE, may hold: those of the scope's `validAt` and `during`, and none after `upTo`.
 * An observation that was yet to come at `knownAt` is no day. Each relation is looked at once.
 */
export function relationDays({ snapshot, scope }: ScopedRelations, upTo: Day): DaysOf {
  const { validAt, during, knownAt, certainty } = scope;
  const first = Math.max(validAt ?? -Infinity, during?.from ?? -Infinity);
  const last = Math.min(validAt ?? Infinity, during?.to ?? Infinity, upTo);
  const known = new Map<number, DaySet>();
  const runOf = ({ mayStart, mustHaveStarted, mustLast, mayLast }: DayBounds): DaySet => {
    const [from, to] = certainty === 'CERTAIN' ? [mustHaveStarted, mustLast] : [mayStart, mayLast];
    // What nobody dates begins on no day, and what ended nobody knows when lasts until none.
    if (from === Infinity || to === -Infinity || Math.max(from, first) > Math.min(to, last)) return NO_DAYS;
    return [Math.max(from, first), Math.min(to, last)];
  };
  const find: DaysOf = (row) => {
    const { time } = at(snapshot.relations, row);
    const isKnown = ({ mayStart }: DayBounds): boolean => time.kind === 'VALID' || knownAt === undefined || mayStart <= knownAt;
    const bounds = timeBounds(time);
    const [only] = bounds;
    // As nearly all have: a search may ask for those of every relation there is.
    if (only !== undefined && bounds.length === 1) return isKnown(only) ? runOf(only) : NO_DAYS;
    return unite(bounds.filter(isKnown).map(runOf));
  };
  return (row) => {
    const days = known.get(row) ?? find(row);
    known.set(row, days);
    return days;
  };
}

/** As `relationDays`, up to the end of time: for all searches in a scope that run at the same time. */
export const sharedDays: (scoped: ScopedRelations) => DaysOf = sharedWhileUsed((scoped: ScopedRelations) => relationDays(scoped, Infinity));
