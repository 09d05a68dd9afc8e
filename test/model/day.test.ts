import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromDay, dayFromDate, daysInMonth, formatDay } from '../../src/model/day.js';
import { parseEdtfDate } from '../../src/model/edtf-date.js';

const MS = 86_400_000;
/** All that `Date` can hold: 100,000,000 days either side of 1970. */
const dateRange = fc.integer({ min: -100_000_000, max: 100_000_000 });
/** Days of the years of up to twelve digits, far beyond `Date`. */
const hugeRange = fc.oneof(
  fc.integer({ min: -365_000_000_000_000, max: 365_000_000_000_000 }),
  // The calendar repeats every 400 years: around the end of each round, arithmetic goes wrong first.
  fc.tuple(fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }), fc.integer({ min: -2, max: 2 })).map(([round, n]) => dayFromDate(400 * round, 2, 29) + n),
);

describe('a day', () => {
  it('is 0 on 1970-01-01 and counts up from there', () => {
    expect(dayFromDate(1970, 1, 1)).toBe(0);
    expect(dayFromDate(1970, 1, 2)).toBe(1);
    expect(dayFromDate(1969, 12, 31)).toBe(-1);
    expect(dayFromDate(2000, 7, 18)).toBe(11_156);
  });

  it('has the year, month and day that Date gives it, over all of its range', () => {
    fc.assert(
      fc.property(dateRange, (value) => {
        const date = new Date(value * MS);
        expect(dateFromDay(value)).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
      }),
    );
  });

  it('comes back from its date, over years of twelve digits', () => {
    fc.assert(
      fc.property(hugeRange, (value) => {
        const { year, month, day } = dateFromDay(value);
        expect(dayFromDate(year, month, day)).toBe(value);
      }),
    );
  });

  it('is followed by the first of a month exactly at the end of a month', () => {
    fc.assert(
      fc.property(hugeRange, (value) => {
        const [today, tomorrow] = [dateFromDay(value), dateFromDay(value + 1)];
        expect(tomorrow.day).toBe(today.day === daysInMonth(today.year, today.month) ? 1 : today.day + 1);
      }),
    );
  });
});

describe('formatDay', () => {
  it('writes the years 0 to 9999 as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayFromDate(0, 1, 1), max: dayFromDate(9999, 12, 31) }), (value) => {
        expect(formatDay(value)).toBe(new Date(value * MS).toISOString().slice(0, 10));
      }),
    );
  });

  it('writes EDTF that reads back as the same day, for the years -9999 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayFromDate(-9999, 1, 1), max: dayFromDate(9999, 12, 31) }), (value) => {
        expect(parseEdtfDate(formatDay(value))).toMatchObject({ ok: true, value: { precision: 'DAY', earliest: value, latest: value } });
      }),
    );
  });

  it.each([
    [-5, '-0005-06-07'],
    [0, '0000-06-07'],
    [9999, '9999-06-07'],
    [10_000, 'Y10000-06-07'],
    [-10_000, 'Y-10000-06-07'],
  ])('writes a day of the year %d as %s', (year, text) => {
    expect(formatDay(dayFromDate(year, 6, 7))).toBe(text);
  });
});

describe('daysInMonth', () => {
  it('agrees with Date for every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 200_000 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      }),
    );
  });
});
