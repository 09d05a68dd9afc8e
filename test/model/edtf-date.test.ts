import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromDay, dayFromDate } from '../../src/model/day.js';
import { type DatePrecision, type EdtfDate, isMarked, parseEdtfDate } from '../../src/model/edtf-date.js';
import type { Result } from '../../src/model/result.js';

/** The day number of a date that `Date` reads: `2012-06-03`, or `-001985-01-01` for a negative year. */
function dayOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
}

function read(text: string): EdtfDate {
  const date = parseEdtfDate(text);
  if (!date.ok) throw new Error(date.message);
  return date.value;
}

const fourDigits = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
const twoDigits = (n: number): string => String(n).padStart(2, '0');

// The examples that the Library of Congress gives in its specification of 4 February 2019.
describe('the examples of EDTF level 0', () => {
  it.each<[text: string, precision: DatePrecision, earliest: string, latest: string]>([
    ['1985-04-12', 'DAY', '1985-04-12', '1985-04-12'],
    ['1985-04', 'MONTH', '1985-04-01', '1985-04-30'],
    ['1985', 'YEAR', '1985-01-01', '1985-12-31'],
    ['1985-04-12T23:20:30', 'DAY', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30Z', 'DAY', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30-04', 'DAY', '1985-04-12', '1985-04-12'],
    ['1985-04-12T23:20:30+04:30', 'DAY', '1985-04-12', '1985-04-12'],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(read(text)).toEqual({ text, precision, earliest: dayOf(earliest), latest: dayOf(latest), uncertain: false, approximate: false });
  });
});

describe('the examples of EDTF level 1', () => {
  it.each([
    ['Y170000002', 170_000_002],
    ['Y-170000002', -170_000_002],
  ])('%s is the whole year %d', (text, year) => {
    const { precision, earliest, latest } = read(text);
    expect(precision).toBe('YEAR');
    expect(dateFromDay(earliest)).toEqual({ year, month: 1, day: 1 });
    expect(dateFromDay(latest)).toEqual({ year, month: 12, day: 31 });
  });

  it.each<[text: string, precision: DatePrecision, earliest: string, latest: string]>([
    ['2001-21', 'SEASON', '2001-03-01', '2001-06-21'],
    ['2001-22', 'SEASON', '2001-06-01', '2001-09-23'],
    ['2001-23', 'SEASON', '2001-09-01', '2001-12-22'],
    ['2001-24', 'SEASON', '2001-12-01', '2002-03-21'],
    ['201X', 'DECADE', '2010-01-01', '2019-12-31'],
    ['20XX', 'CENTURY', '2000-01-01', '2099-12-31'],
    ['2004-XX', 'YEAR', '2004-01-01', '2004-12-31'],
    ['1985-04-XX', 'MONTH', '1985-04-01', '1985-04-30'],
    ['1985-XX-XX', 'YEAR', '1985-01-01', '1985-12-31'],
    ['-1985', 'YEAR', '-001985-01-01', '-001985-12-31'],
  ])('%s is a %s from %s to %s', (text, precision, earliest, latest) => {
    expect(read(text)).toEqual({ text, precision, earliest: dayOf(earliest), latest: dayOf(latest), uncertain: false, approximate: false });
  });

  it.each<[text: string, precision: DatePrecision, earliest: string, uncertain: boolean, approximate: boolean]>([
    ['1984?', 'YEAR', '1984-01-01', true, false],
    ['2004-06~', 'MONTH', '2004-06-01', false, true],
    ['2004-06-11%', 'DAY', '2004-06-11', true, true],
  ])('%s is a %s, marked as in doubt or about then', (text, precision, earliest, uncertain, approximate) => {
    expect(read(text)).toMatchObject({ text, precision, earliest: dayOf(earliest), uncertain, approximate });
    expect(isMarked(read(text))).toBe(true);
  });
});

describe('what else levels 0 and 1 allow', () => {
  it.each([
    '0000', '-0001', '-9999', '9999-12-31', '2012-02-29', '0000-02-29', '-1985-04-12', '-1985-04', '-2004-23', 'Y12345', 'Y-12345',
    '2001-21~', '201X?', '2012-06-XX%', 'Y12345~', '1985-04-12T00:00:00Z', '1985-04-12T23:59:59-12', '1985-04-12T10:00:00+14:00',
  ])('%s is read', (text) => {
    expect(parseEdtfDate(text)).toMatchObject({ ok: true, value: { text } });
  });

  it('counts the decades and centuries of negative years away from zero', () => {
    expect(read('-198X')).toMatchObject({ earliest: dayOf('-001989-01-01'), latest: dayOf('-001980-12-31') });
    expect(read('-19XX')).toMatchObject({ earliest: dayOf('-001999-01-01'), latest: dayOf('-001900-12-31') });
    expect(read('-000X')).toMatchObject({ earliest: dayOf('-000009-01-01'), latest: dayOf('-000001-12-31') });
  });
});

describe('what is not a date of level 0 or 1', () => {
  const general = 'write a year (2012), a month (2012-06)';
  it.each([
    ['', general],
    [' ', general],
    ['NO', general],
    ['null', general],
    ['constructor', general],
    ['0x12', general],
    ['12', general],
    ['12345', general],
    ['1e3', general],
    ['20120603', general],
    ['2012-1-1', general],
    ['2012-6', general],
    ['2012-154', general],
    ['2012-W22-7', general],
    ['2012/06/03', general],
    ['03-06-2012', general],
    ['２０１２', general],
    ['2012‐06', general],
    ['−1985', general],
    ['2012 ', general],
    [' 2012', general],
    ['2012\n', general],
    ['+2012', general],
    ['2012-', general],
    ['2012-06-', general],
    ['--0612', general],
    ['..', general],
    ['open', general],
    ['201x', general],
    ['199u', general],
    ['2012??', general],
    ['2012?~', general],
    ['-0000', 'the year zero has no sign: 0000'],
    ['-0000-01-01', 'the year zero has no sign: 0000'],
    ['2012-00', 'month 00 is not 01 to 12'],
    ['2012-13', 'month 13 is not 01 to 12'],
    ['2012-20', 'month 20 is not 01 to 12'],
    ['2012-06-00', '01 to 30'],
    ['2012-06-31', '01 to 30'],
    ['2012-02-30', '01 to 29'],
    ['2011-02-29', '01 to 28'],
    ['1900-02-29', '01 to 28'],
    ['2012-XX-03', 'a day needs its month'],
    ['2012-21-03', 'a season takes no day'],
    ['Y2012', 'Y12345'],
    ['Y-2012', 'Y12345'],
    ['Y02012', 'Y12345'],
    ['Y+12345', 'Y12345'],
    ['Y12345-06', 'Y12345'],
    ['Y1234567890123', '5 to 12 digits'],
    ['y12345', general],
  ])('%j is refused, with the way out', (text, wayOut) => {
    expect(parseEdtfDate(text)).toMatchObject({ ok: false, message: expect.stringContaining(`"${text}" is not an EDTF date: `) });
    expect(parseEdtfDate(text)).toMatchObject({ message: expect.stringContaining(wayOut) });
  });

  it.each([
    '1985-04-12T24:00:00', '1985-04-12T23:60:00', '1985-04-12T23:59:60Z', '1985-04-12T23:20', '1985-04-12T23', '1985-04-12T',
    '1985-04-12T232030', '1985-04-12T23:20:30.5Z', '1985-04-12T23:20:30z', '1985-04-12T23:20:30+4', '1985-04-12T23:20:30+0430',
    '1985-04-12T23:20:30+15', '1985-04-12T23:20:30+14:30', '1985-04-12T23:20:30+04:60', '1985-04-12T23:20:30Z+04', '1985-04T23:20:30Z',
    '1985T23:20:30Z', '1985-04-XXT23:20:30Z', '1985-04-12T23:20:30Z?', '1985-04-12?T23:20:30Z', '1985-04-12TT23:20:30Z', 'T23:20:30Z', '1985-04-12 23:20:30',
  ])('%s is refused as a date and time', (text) => {
    expect(parseEdtfDate(text)).toMatchObject({ ok: false, message: expect.stringContaining(`"${text}" is not an EDTF date: `) });
  });

  it('says where a time of day may stand', () => {
    expect(parseEdtfDate('1985-04T23:20:30Z')).toMatchObject({ message: expect.stringContaining('behind a full date without a mark: 2012-06-03T09:30:00Z') });
  });

  it.each([
    'Y-17E7', '1950S2', 'Y171010000S3', 'Y3388E2S3', '2001-25', '2001-34', '2001-41', '[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]',
    '[1667,1760-12]', '{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}', '2004-06~-11', '2004?-06-11', '?2004-06-~11', '2004-%06-11', '~2012',
    '156X-12-25', '15XX-12-25', 'XXXX-12-XX', '1XXX-XX', '1XXX-12', '1984-1X', '1XXX', 'XXXX', '1X84', '2012-06-1X', '2012-X1',
  ])('%s, which only level 2 allows, is refused', (text) => {
    expect(parseEdtfDate(text)).toMatchObject({ ok: false, message: expect.stringContaining(`"${text}" is not an EDTF date: `) });
  });
});

describe('any text at all', () => {
  const nearlyEdtf = fc.string({ unit: fc.constantFrom(...'0123456789-XYTZ:+./?~% '), maxLength: 24 });

  it('is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearlyEdtf), (text) => {
        expect(parseEdtfDate(text)).toSatisfy(isSound(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('bounds', () => {
  const anyDay = fc.integer({ min: dayFromDate(-9999, 1, 1), max: dayFromDate(9999, 12, 31) });

  it('of a coarser date hold those of the finer: day, month, year, decade, century', () => {
    fc.assert(
      fc.property(anyDay, (value) => {
        const { year, month, day } = dateFromDay(value);
        const y = fourDigits(year);
        const texts = [`${y}-${twoDigits(month)}-${twoDigits(day)}`, `${y}-${twoDigits(month)}`, y];
        const dates = [...texts, `${y.slice(0, -1)}X`, `${y.slice(0, -2)}XX`].map(read);
        expect(dates[0]).toMatchObject({ earliest: value, latest: value });
        for (const [i, coarser] of dates.slice(1).entries()) {
          expect(coarser.earliest).toBeLessThanOrEqual(dates[i]?.earliest ?? NaN);
          expect(coarser.latest).toBeGreaterThanOrEqual(dates[i]?.latest ?? NaN);
        }
      }),
    );
  });

  it('of a date with X are those of all dates that X may stand for', () => {
    const text = fc
      .tuple(anyDay, fc.constantFrom('YYYX', 'YYXX', 'YYYY-XX', 'YYYY-MM-XX', 'YYYY-XX-XX'))
      .map(([value, form]) => {
        const { year, month } = dateFromDay(value);
        const digits = fourDigits(year);
        const kept = form.startsWith('YYYX') ? `${digits.slice(0, -1)}X` : form.startsWith('YYXX') ? `${digits.slice(0, -2)}XX` : digits;
        return kept + form.slice('YYYY'.length).replace('MM', twoDigits(month));
      });
    fc.assert(
      fc.property(text, (masked) => {
        const meant = fillIn(masked).flatMap((filled) => {
          const date = parseEdtfDate(filled);
          return date.ok && date.value.precision !== 'SEASON' ? [date.value] : [];
        });
        expect(read(masked).earliest).toBe(Math.min(...meant.map((date) => date.earliest)));
        expect(read(masked).latest).toBe(Math.max(...meant.map((date) => date.latest)));
      }),
      { numRuns: 30 },
    );
  });

  it('do not depend on the marks', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('?', '~', '%'), (value, mark) => {
        const { year, month } = dateFromDay(value);
        const plain = read(`${fourDigits(year)}-${twoDigits(month)}`);
        const marked = read(`${plain.text}${mark}`);
        expect([marked.earliest, marked.latest, marked.precision]).toEqual([plain.earliest, plain.latest, plain.precision]);
        expect([marked.uncertain, marked.approximate]).toEqual([mark !== '~', mark !== '?']);
      }),
    );
  });
});

/** What holds of any answer: a date has its text and bounds that are days in order; a refusal names the text. */
function isSound(text: string): (answer: Result<EdtfDate>) => boolean {
  return (answer) => {
    if (!answer.ok) return answer.message.includes(`"${text}"`);
    const { earliest, latest } = answer.value;
    return answer.value.text === text && Number.isSafeInteger(earliest) && Number.isSafeInteger(latest) && earliest <= latest;
  };
}

/** Every text with digits in place of X. A month or a day that does not exist is among them. */
function fillIn(masked: string): readonly string[] {
  const digits = (masked.match(/X/g) ?? []).length;
  return Array.from({ length: 10 ** digits }, (_, n) => {
    const filling = [...String(n).padStart(digits, '0')];
    return masked.replaceAll('X', () => filling.shift() ?? '');
  });
}
