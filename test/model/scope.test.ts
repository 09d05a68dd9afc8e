import { describe, expect, it } from 'vitest';
import { DEFAULT_SCOPE, parseScopeDay, parseScopeWindow } from '../../src/model/scope.js';

const day = (iso: string): number => Date.parse(iso) / 86_400_000;

describe('DEFAULT_SCOPE', () => {
  it('asks for nothing but ACTUAL', () => {
    expect(DEFAULT_SCOPE).toEqual({
      certainty: 'CERTAIN',
      modality: new Set(['ACTUAL']),
      derivation: new Set(['STATED', 'INFERRED']),
      minSources: 1,
    });
  });
});

describe('parseScopeDay', () => {
  it.each(['2012-06-03', '2012-06-03T23:59:59+04:00'])('reads %s as one day', (text) => {
    expect(parseScopeDay(text)).toEqual({ ok: true, value: day('2012-06-03') });
  });

  it.each(['2012', '2012-06', '2012-21', '2012-06-XX', '201X'])('refuses %s, which is not one day, and shows how to ask for it', (text) => {
    expect(parseScopeDay(text)).toMatchObject({ ok: false, message: expect.stringContaining(`during: "${text}"`) });
    expect(parseScopeWindow(text)).toMatchObject({ ok: true });
  });

  it.each(['2012-06-03?', '2012-06-03~', '2012%'])('refuses %s, since a question is not in doubt, and names certainty', (text) => {
    expect(parseScopeDay(text)).toMatchObject({ ok: false, message: expect.stringContaining('certainty: POSSIBLE') });
  });

  it.each(['', 'today', '2012-02-30', '2012-06-03/2012-06-04'])('refuses %j, which is no date', (text) => {
    expect(parseScopeDay(text)).toMatchObject({ ok: false, message: expect.stringContaining('is not an EDTF date') });
  });
});

describe('parseScopeWindow', () => {
  it.each([
    ['2012-06-03', '2012-06-03', '2012-06-03'],
    ['2012-06', '2012-06-01', '2012-06-30'],
    ['2012', '2012-01-01', '2012-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2000-07-17/2000-07', '2000-07-17', '2000-07-31'],
    ['2012/2012-03', '2012-01-01', '2012-03-31'],
    ['2012-03/2012', '2012-03-01', '2012-12-31'],
  ])('reads %s as %s to %s', (text, from, to) => {
    expect(parseScopeWindow(text)).toEqual({ ok: true, value: { from: day(from), to: day(to) } });
  });

  it.each([
    ['2012/..', day('2012-01-01'), Infinity],
    ['2012/', day('2012-01-01'), Infinity],
    ['../2012', -Infinity, day('2012-12-31')],
    ['/2012', -Infinity, day('2012-12-31')],
    ['../..', -Infinity, Infinity],
  ])('leaves %s without a bound where it is open or unknown', (text, from, to) => {
    expect(parseScopeWindow(text)).toEqual({ ok: true, value: { from, to } });
  });

  it.each(['2012?', '2012~/..', '../2012%'])('refuses %s, since a question is not in doubt, and names certainty', (text) => {
    expect(parseScopeWindow(text)).toMatchObject({ ok: false, message: expect.stringContaining('certainty: POSSIBLE') });
  });

  it.each(['', '2012/2011', 'last year'])('refuses %j, which is no window', (text) => {
    expect(parseScopeWindow(text)).toMatchObject({ ok: false, message: expect.stringContaining(`"${text}"`) });
  });
});
