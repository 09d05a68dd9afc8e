import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EdtfInterval, dateOf, dayBounds, parseEdtfInterval } from '../../src/model/edtf-interval.js';
import { overlaps } from '../../src/model/in-scope.js';
import { FIRST, LAST, anyBound, anyDate, anyWindow, boundText, holdsIn, meanings } from './naive-calendar.js';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

function read(text: string): EdtfInterval {
  const interval = parseEdtfInterval(text);
  if (!interval.ok) throw new Error(interval.message);
  return interval.value;
}

// The examples that the Library of Congress gives in its specification of 4 February 2019.
describe('the intervals of EDTF level 0', () => {
  it.each([
    ['1964/2008', '1964-01-01', '2008-12-31'],
    ['2004-06/2006-08', '2004-06-01', '2006-08-31'],
    ['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08'],
    ['2004-02-01/2005-02', '2004-02-01', '2005-02-28'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['2005/2006-02', '2005-01-01', '2006-02-28'],
  ])('%s starts on %s at the earliest and ends on %s at the latest', (text, earliest, latest) => {
    const { start, end, ...rest } = read(text);
    expect([dateOf(start)?.earliest, dateOf(end)?.latest]).toEqual([day(earliest), day(latest)]);
    expect(rest).toEqual({ text });
  });
});

describe('the extended intervals of EDTF level 1', () => {
  it.each(['1985-04-12', '1985-04', '1985'])('of %s know an open end from an unknown one', (date) => {
    const given = expect.objectContaining({ text: date });
    expect(read(`${date}/..`)).toMatchObject({ start: given, end: 'OPEN' });
    expect(read(`../${date}`)).toMatchObject({ start: 'OPEN', end: given });
    expect(read(`${date}/`)).toMatchObject({ start: given, end: 'UNKNOWN' });
    expect(read(`/${date}`)).toMatchObject({ start: 'UNKNOWN', end: given });
  });

  it.each(['1984~/2004-06', '1984/2004-06~', '1984?/2004%', '-0200/0200', 'Y-12345/..', '2001-21/2002-24', '/', '../..', '/..', '../'])('%s is read', (text) => {
    expect(parseEdtfInterval(text)).toMatchObject({ ok: true, value: { text } });
  });
});

describe('a date alone', () => {
  it.each(['2012', '2012-06-03', '2012-06~', '201X', '2012-XX', '2012-21', '2012-06-03T09:30:00Z'])('%s is both the start and the end', (text) => {
    const { start, end } = read(text);
    expect(start).toMatchObject({ text });
    expect(end).toBe(start);
  });
});

describe('what is not an interval of level 0 or 1', () => {
  it.each([
    ['', 'is not an EDTF date'],
    ['..', 'is not an EDTF date'],
    ['2012/2011', '"2012/2011" ends before it starts'],
    ['2012-06-04/2012-06-03', 'ends before it starts'],
    ['2012-06/2012-05-31', 'ends before it starts'],
    ['2012-06/2011~', 'ends before it starts'],
    ['2010/2011/2012', 'more than one "/"'],
    ['2012//', 'more than one "/"'],
    ['2012-06/13', '"13" is not an EDTF date'],
    ['2012-02-30/..', '"2012-02-30" is not an EDTF date'],
    ['2012 / 2013', '"2012 " is not an EDTF date'],
    ['2012/...', '"..." is not an EDTF date'],
    ['2012/open', '"open" is not an EDTF date'],
    ['2012/P1Y', '"P1Y" is not an EDTF date'],
    ['2012..2013', 'is not an EDTF date'],
    ['2012-06-03T09:30:00Z/2012-06-04', 'write the day alone'],
    ['2012-06-03/2012-06-04T09:30:00Z', 'write the day alone'],
    ['2004-06-XX/2004-07-03', 'write 2012-06 for 2012-06-XX'],
    ['198X/1995', 'which an EDTF interval of level 1 does not take'],
    ['2004-06-~01/2004-06-~20', '"2004-06-~01" is not an EDTF date'],
  ])('%j is refused, with the reason', (text, reason) => {
    expect(parseEdtfInterval(text)).toMatchObject({ ok: false, message: expect.stringContaining(reason) });
  });

  it('is never thrown at', () => {
    const nearlyEdtf = fc.string({ unit: fc.constantFrom(...'0123456789-XYT/.?~% '), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearlyEdtf), (text) => {
        expect(parseEdtfInterval(text).ok).toBeTypeOf('boolean');
      }),
    );
  });

  it('is one that no start and end could make, and only that', () => {
    fc.assert(
      fc.property(anyBound, anyBound, (start, end) => {
        const text = `${boundText(start)}/${boundText(end)}`;
        expect(parseEdtfInterval(text).ok).toBe(meanings(start, end, 'POSSIBLE').length > 0);
      }),
    );
  });
});

/** A bound as far as the small calendar reaches. */
function clip(bound: number): number {
  return Math.min(Math.max(bound, FIRST), LAST);
}

const anyMeaning = fc
  .oneof(
    anyDate.map((date) => ({ text: date.text, start: date, end: date })),
    fc.tuple(anyBound, anyBound).map(([start, end]) => ({ text: `${boundText(start)}/${boundText(end)}`, start, end })),
  )
  .filter(({ start, end }) => meanings(start, end, 'POSSIBLE').length > 0);

describe('dayBounds', () => {
  const [jan1, jan31, mar1, mar31, dec31] = ['2012-01-01', '2012-01-31', '2012-03-01', '2012-03-31', '2012-12-31'].map(day);
  it.each<[text: string, number | undefined, number | undefined, number | undefined, number | undefined]>([
    ['2012-03-01', mar1, mar1, mar1, mar1],
    ['2012', jan1, dec31, jan1, dec31],
    ['2012-01/2012-03', jan1, jan31, mar1, mar31],
    ['2012/2012-03', jan1, mar31, mar1, mar31],
    ['2012-03/2012', mar1, mar31, mar1, dec31],
    ['2012/..', jan1, dec31, Infinity, Infinity],
    ['2012/', jan1, dec31, jan1, Infinity],
    ['/2012', -Infinity, dec31, jan1, dec31],
    ['../2012', -Infinity, -Infinity, jan1, dec31],
    ['2012?/..', jan1, Infinity, Infinity, Infinity],
    ['2012~', jan1, Infinity, -Infinity, dec31],
    ['2012-01/2012-03%', jan1, jan31, jan1, mar31],
    ['2012-01~/2012-03', jan1, mar31, mar1, mar31],
    ['/', -Infinity, Infinity, -Infinity, Infinity],
    ['../..', -Infinity, -Infinity, Infinity, Infinity],
    ['/..', -Infinity, Infinity, Infinity, Infinity],
    ['../', -Infinity, -Infinity, -Infinity, Infinity],
  ])('of %s are exact', (text, mayStart, mustHaveStarted, mustLast, mayLast) => {
    expect(dayBounds(read(text))).toEqual({ mayStart, mustHaveStarted, mustLast, mayLast });
  });

  it('are the first and last start and end of all that an interval may mean', () => {
    fc.assert(
      fc.property(anyMeaning, ({ text, start, end }) => {
        const { mayStart, mustHaveStarted, mustLast, mayLast } = dayBounds(read(text));
        const [written, thinkable] = [meanings(start, end, 'POSSIBLE'), meanings(start, end, 'CERTAIN')];
        expect(clip(mayStart)).toBe(Math.min(...written.map((meant) => meant.start)));
        expect(clip(mayLast)).toBe(Math.max(...written.map((meant) => meant.end)));
        expect(clip(mustHaveStarted)).toBe(Math.max(...thinkable.map((meant) => meant.start)));
        expect(clip(mustLast)).toBe(Math.min(...thinkable.map((meant) => meant.end)));
      }),
      { numRuns: 500 },
    );
  });

  it('are in order: what must be lies within what may be', () => {
    fc.assert(
      fc.property(anyMeaning, ({ text }) => {
        const { mayStart, mustHaveStarted, mustLast, mayLast } = dayBounds(read(text));
        expect(mayStart <= mustHaveStarted && mustLast <= mayLast && mayStart <= mayLast).toBe(true);
      }),
    );
  });

  it('answer for any window as all that the interval may mean does: must, if each meaning holds there; may, if one does', () => {
    fc.assert(
      fc.property(anyMeaning, anyWindow, ({ text, start, end }, window) => {
        const bounds = dayBounds(read(text));
        const must = meanings(start, end, 'CERTAIN').every((meant) => holdsIn(meant, window));
        const may = meanings(start, end, 'POSSIBLE').some((meant) => holdsIn(meant, window));
        expect(overlaps(bounds, window.from, window.to, 'CERTAIN')).toBe(must);
        expect(overlaps(bounds, window.from, window.to, 'POSSIBLE')).toBe(may);
      }),
      { numRuns: 1000 },
    );
  });
});
