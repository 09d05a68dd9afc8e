import type { Day } from '../../../src/model/day.js';
import { type Relation, timeBounds } from '../../../src/model/relation.js';
import type { Scope } from '../../../src/model/scope.js';

/** All the days there are. The first and the last stand for all that lie before and behind: no date that is written names them. */
export const CALENDAR: readonly Day[] = Array.from({ length: 61 }, (_, n) => Date.UTC(2013, 0, 31 + n) / 86_400_000);
const [BEFORE, BEHIND] = [Math.min(...CALENDAR), Math.max(...CALENDAR)];

/** The days on which a relation holds in a scope, tried one by one. */
export function daysOf(relation: Relation, { certainty, validAt, during, knownAt }: Scope): readonly Day[] {
  const stretches = timeBounds(relation.time)
    .filter(({ mayStart }) => relation.time.kind === 'VALID' || knownAt === undefined || mayStart <= knownAt)
    .map(({ mayStart, mustHaveStarted, mustLast, mayLast }) =>
      certainty === 'CERTAIN' ? { from: mustHaveStarted, to: mustLast } : { from: mayStart, to: mayLast },
    );
  return CALENDAR.filter(
    (day) =>
      stretches.some(({ from, to }) => from <= day && day <= to) &&
      (validAt === undefined || day === validAt) &&
      (during === undefined || (during.from <= day && day <= during.to)),
  );
}

/** A day as an answer writes it. */
export function written(day: Day): Day {
  return day === BEFORE ? -Infinity : day === BEHIND ? Infinity : day;
}

/** The first of some days with those that follow on it without a break. */
export function firstRun(days: readonly Day[]): { readonly from: Day; readonly to: Day } {
  const from = Math.min(...days);
  const end = CALENDAR.find((day) => day > from && !days.includes(day));
  return { from: written(from), to: written(end === undefined ? BEHIND : end - 1) };
}

/** The days that all lists have. Without a list: all days. */
export function commonDays(lists: readonly (readonly Day[])[]): readonly Day[] {
  return CALENDAR.filter((day) => lists.every((days) => days.includes(day)));
}

/** One day of each list, each as early as the one before it lets it be; undefined if a list has none left. */
export function earliestDays(lists: readonly (readonly Day[])[]): readonly Day[] | undefined {
  const walked: Day[] = [];
  for (const days of lists) {
    const day = days.find((candidate) => candidate >= (walked.at(-1) ?? BEFORE));
    if (day === undefined) return undefined;
    walked.push(day);
  }
  return walked;
}
