import { type Day, dayFromDate, daysInMonth } from './day.js';
import { type Result, fail, ok } from './result.js';

/**
 * How much of a date is known, coarse to fine. Digits that the date leaves unspecified are not known: `201X` is a DECADE,
 * `2012-XX` a YEAR and `2012-06-XX` a MONTH.
 */
export type DatePrecision = 'CENTURY' | 'DECADE' | 'YEAR' | 'SEASON' | 'MONTH' | 'DAY';

/**
 * One date of EDTF (ISO 8601-2, the Library of Congress's profile of 2019), levels 0 and 1, at the precision it was given.
 * `earliest` and `latest` are the first and the last day that it may mean. A time of day is read and dropped.
 */
export interface EdtfDate {
  readonly text: string;
  readonly precision: DatePrecision;
  readonly earliest: Day;
  readonly latest: Day;
  /** `?` or `%`: the source is in doubt. */
  readonly uncertain: boolean;
  /** `~` or `%`: about then. */
  readonly approximate: boolean;
}

type KnownPart = Pick<EdtfDate, 'precision' | 'earliest' | 'latest'>;

/**
 * First month, last month and last day of EDTF's seasons. The standard ties seasons to no months; a range here covers both
 * the meteorological and the astronomical season of the northern hemisphere, since a bound may be too wide but not too
 * narrow. A winter ends in the next year.
 */
const SEASONS: Readonly<Record<string, readonly [firstMonth: number, lastMonth: number, lastDay: number]>> = {
  21: [3, 6, 21],
  22: [6, 9, 23],
  23: [9, 12, 22],
  24: [12, 3, 21],
};

/** `Y` and a year of more than four digits. Twelve digits at most, so that its days are exact numbers. */
const LONG_YEAR = /^Y(-?[1-9]\d{4,11})$/;
const DATE = /^(-?\d\d(?:\d\d|\dX|XX))(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:Z|[+-](?:0\d|1[0-3])(?::[0-5]\d)?|[+-]14(?::00)?)?$/;

/** Reads one EDTF date. The message of a failure says what is wrong and what would be right. */
export function parseEdtfDate(text: string): Result<EdtfDate> {
  const mark = /[?~%]$/.exec(text)?.[0];
  const [calendar = '', ...time] = (mark === undefined ? text : text.slice(0, -1)).split('T');
  const known = readCalendar(calendar);
  if (!known.ok) return fail(`"${text}" is not an EDTF date: ${known.message}`);
  if (time.length > 0 && (known.value.precision !== 'DAY' || mark !== undefined || !TIME.test(time.join('T')))) {
    return fail(`"${text}" is not an EDTF date: a time of day stands behind a full date without a mark: 2012-06-03T09:30:00Z.`);
  }
  return ok({
    text,
    ...known.value,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  });
}

/** Whether a date carries `~`, `?` or `%`. Such a date is possible as written, and nothing about it is certain. */
export function isMarked(date: EdtfDate): boolean {
  return date.uncertain || date.approximate;
}

function readCalendar(text: string): Result<KnownPart> {
  const longYear = LONG_YEAR.exec(text)?.[1];
  if (longYear !== undefined) return ok({ precision: 'YEAR', ...years(Number(longYear), Number(longYear)) });
  if (text.startsWith('Y')) return fail('Y stands before a year of 5 to 12 digits alone: Y12345, Y-12345.');

  const [, yearText, monthText, dayText] = DATE.exec(text) ?? [];
  if (yearText === undefined) {
    return fail(
      'write a year (2012), a month (2012-06), a season (2012-21 to 2012-24) or a day (2012-06-03), with ~ or ? behind it if it is about then or in doubt.',
    );
  }
  if (yearText === '-0000') return fail('the year zero has no sign: 0000.');
  if (yearText.includes('X')) {
    return monthText === undefined ? ok(readYears(yearText)) : fail('a year with X takes no month: write the year alone.');
  }
  const year = Number(yearText);
  if (monthText === undefined || monthText === 'XX') {
    if (dayText !== undefined && dayText !== 'XX') return fail('a day needs its month: 2012-06-03.');
    return ok({ precision: 'YEAR', ...years(year, year) });
  }
  const season = SEASONS[monthText];
  if (season !== undefined) {
    if (dayText !== undefined) return fail('a season takes no day: 2012-21.');
    const [firstMonth, lastMonth, lastDay] = season;
    const lastYear = lastMonth < firstMonth ? year + 1 : year;
    return ok({
      precision: 'SEASON',
      earliest: dayFromDate(year, firstMonth, 1),
      latest: dayFromDate(lastYear, lastMonth, lastDay),
    });
  }
  return readMonth(year, monthText, dayText);
}

/** A decade (`198X`) or a century (`19XX`). */
function readYears(yearText: string): KnownPart {
  const [precision, span] = yearText.endsWith('XX') ? (['CENTURY', 100] as const) : (['DECADE', 10] as const);
  const nearest = Number(yearText.replaceAll('X', '0'));
  // -198X counts away from zero: the digits that X hides make a year earlier, not later. There is no year -0000.
  const range = yearText.startsWith('-') ? years(nearest - span + 1, Math.min(nearest, -1)) : years(nearest, nearest + span - 1);
  return { precision, ...range };
}

function readMonth(year: number, monthText: string, dayText: string | undefined): Result<KnownPart> {
  const month = Number(monthText);
  if (month < 1 || month > 12) return fail(`month ${monthText} is not 01 to 12, nor a season 21 (spring) to 24 (winter).`);
  const last = daysInMonth(year, month);
  if (dayText === undefined || dayText === 'XX') {
    return ok({ precision: 'MONTH', earliest: dayFromDate(year, month, 1), latest: dayFromDate(year, month, last) });
  }
  const day = Number(dayText);
  if (day < 1 || day > last) return fail(`the days of that month are 01 to ${last}.`);
  const value = dayFromDate(year, month, day);
  return ok({ precision: 'DAY', earliest: value, latest: value });
}

function years(first: number, last: number): { readonly earliest: Day; readonly latest: Day } {
  return { earliest: dayFromDate(first, 1, 1), latest: dayFromDate(last, 12, 31) };
}
