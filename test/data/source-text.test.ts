import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/data/source-text.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Texts of all kinds of characters: astral, combining, line ends, quotes, white space. */
const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', '\r', '\n', 'e\u0301', '🕊', '“', '\u00A0', 'a b', '한글')), { maxLength: 30 }).map((parts) => parts.join(''));

test('a text is kept in NFC with LF line ends, without a byte order mark', () => {
  expect(new SourceText('\uFEFFCafe\u0301\r\non the\rquay\n').text).toBe('Café\non the\nquay\n');
});

test('the same text in other line ends or another normal form has the same hash', () => {
  const hashes = ['Café\nopen', 'Cafe\u0301\nopen', 'Café\r\nopen', 'Café\ropen', '\uFEFFCafé\nopen'].map((raw) => new SourceText(raw).sha256);
  expect(new Set(hashes)).toEqual(new Set([sha256('Café\nopen')]));
});

describe('positions are code points', () => {
  test('a character beyond 16 bits is one', () => {
    const text = new SourceText('a🕊b🕊🕊c');
    expect(text.length).toBe(6);
    expect(text.slice(1, 2)).toBe('🕊');
    expect(text.slice(2, 3)).toBe('b');
    expect(text.slice(3, 6)).toBe('🕊🕊c');
    expect(text.positionOf('a🕊b🕊'.length)).toBe(4);
  });

  test('what lies beyond the end is left out', () => {
    expect(new SourceText('a🕊').slice(1, 99)).toBe('🕊');
    expect(new SourceText('').slice(0, 1)).toBe('');
  });

  test('as an array of code points has them, in any text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(40), fc.nat(40), (raw, a, b) => {
        const text = new SourceText(raw);
        const points = Array.from(text.text);
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(text.length).toBe(points.length);
        expect(text.slice(start, end)).toBe(points.slice(start, end).join(''));
        expect(text.positionOf(points.slice(0, start).join('').length)).toBe(Math.min(start, points.length));
      }),
    );
  });
});
