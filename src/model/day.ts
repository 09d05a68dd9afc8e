/**
 * A day, as the whole number of days since 1970-01-01 in the proleptic Gregorian calendar (ISO 8601).
 * `-Infinity` and `Infinity` stand for "no bound on this side".
 */
export type Day = number;

/**
 * The day number of a calendar date. `month` is 1 to 12, `day` 1 to 31, year 0 is 1 BCE. Exact for years of up to 12 digits.
 * Plain arithmetic and not `Date`, because EDTF years reach beyond the range of `Date`
 * (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil).
 */
export function dayFromDate(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar date of a finite day number (the inverse of `dayFromDate`). */
export function dateFromDay(value: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const z = value + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/**
 * A finite day in EDTF, `YYYY-MM-DD` or `-YYYY-MM-DD`, for the years -9999 to 9999. EDTF has no days in further years:
 * there the year is written as EDTF writes a long year, for people to read (`Y12345-06-07`).
 */
export function formatDay(value: Day): string {
  const { year, month, day } = dateFromDay(value);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${digits.length > 4 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}-${twoDigits(month)}-${twoDigits(day)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayFromDate(year, month + 1, 1) - dayFromDate(year, month, 1);
}
