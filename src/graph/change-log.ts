import { type EdtfDate, isMarked, parseEdtfDate } from '../model/edtf-date.js';
import { dateOf } from '../model/edtf-interval.js';
import type { RelationTime } from '../model/relation.js';
import { Adjacency } from './adjacency.js';
import { at } from './at.js';
import { compare } from './compare.js';
import type { Snapshot } from './snapshot.js';
import type { ChangeKind } from './view.js';

/** A change as it stands in the log: the relation is a row. */
export interface LoggedChange {
  readonly kind: ChangeKind;
  readonly date: EdtfDate;
  readonly row: number;
}

/** All that begins, ends, happens or is observed, in order of time; and where in the log each relation stands. */
export interface ChangeLog {
  readonly changes: readonly LoggedChange[];
  readonly ofRelation: Adjacency;
}

const KINDS: readonly ChangeKind[] = ['BEGAN', 'ENDED', 'HAPPENED', 'OBSERVED'];

/** Sorted by the earliest day, then the latest, then the kind, then the relation's id. */
export function buildChangeLog({ relations }: Snapshot): ChangeLog {
  const changes = relations.flatMap(({ time }, row) => changesOf(time, row));
  changes.sort(
    (a, b) =>
      compare(a.date.earliest, b.date.earliest) ||
      compare(a.date.latest, b.date.latest) ||
      compare(KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)) ||
      compare(at(relations, a.row).id, at(relations, b.row).id),
  );
  const ofRelation = new Adjacency(relations.length, changes.length, (place, add) => add(at(changes, place).row));
  return { changes, ofRelation };
}

/** An interval has two ends, and what began and ended within one date, or fills a calendar year or month, has happened. A bound without a date tells nothing. */
function changesOf(time: RelationTime, row: number): readonly LoggedChange[] {
  if (time.kind === 'OBSERVED') return time.dates.map((date) => ({ kind: 'OBSERVED', date, row }));
  const [start, end] = [dateOf(time.interval.start), dateOf(time.interval.end)];
  if (start !== undefined && start.text === end?.text) return [{ kind: 'HAPPENED', date: start, row }];
  const whole = start === undefined || end === undefined ? undefined : calendarDate(start, end);
  if (whole !== undefined) return [{ kind: 'HAPPENED', date: whole, row }];
  const changes: LoggedChange[] = [];
  if (start !== undefined) changes.push({ kind: 'BEGAN', date: start, row });
  if (end !== undefined) changes.push({ kind: 'ENDED', date: end, row });
  return changes;
}

/** The year or month that two days enclose exactly: a year's trade does not begin on New Year's Day and end on New Year's Eve. */
function calendarDate(start: EdtfDate, end: EdtfDate): EdtfDate | undefined {
  if (start.precision !== 'DAY' || end.precision !== 'DAY' || isMarked(start) || isMarked(end)) return undefined;
  for (const text of [start.text.slice(0, -6), start.text.slice(0, -3)]) {
    const date = parseEdtfDate(text);
    if (date.ok && date.value.earliest === start.earliest && date.value.latest === end.latest) return date.value;
  }
  return undefined;
}
