import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cite } from '../../src/data/cite.js';
import { SourceText } from '../../src/data/source-text.js';
import { SourceTexts } from '../../src/data/source-texts.js';

const TEXT = new SourceText(
  'Ada said: “We’ll meet  at the café\r\nagain.” 🕊 The guests left at noon. The guests left their hats. Then Ada left (at 5 p.m.).',
);

/** The words of the one place where some words stand. */
function wordsAt(words: string, nth?: number): string {
  const citation = cite(TEXT, words, nth === undefined ? {} : { nth });
  if (citation.status !== 'FOUND') throw new Error(citation.message);
  return TEXT.slice(citation.place.start, citation.place.end);
}

describe('words are found', () => {
  test('to the letter, with their position in code points and their hash', () => {
    expect(cite(TEXT, 'Then Ada left')).toMatchObject({
      status: 'FOUND',
      place: { start: 98, end: 111, sha256: new SourceText('Then Ada left').sha256 },
    });
  });

  test('whatever white space stands between them', () => expect(wordsAt(' meet\tat the\n\ncafé again ')).toBe('meet  at the café\nagain'));
  test('with straight quotes for curly ones', () => expect(wordsAt('"We\'ll meet')).toBe('“We’ll meet'));
  test('in another normal form', () => expect(wordsAt('cafe\u0301')).toBe('café'));
  test('with signs that mean something in a pattern', () => expect(wordsAt('(at 5 p.m.)')).toBe('(at 5 p.m.)'));
  test('within a word', () => expect(wordsAt('oon')).toBe('oon'));
  test('by their ends, with all that is between', () => {
    expect(wordsAt('We’ll meet ... again')).toBe('We’ll meet  at the café\nagain');
    expect(wordsAt('We’ll meet…again')).toBe('We’ll meet  at the café\nagain');
  });

  test('with an ellipsis of the text itself', () => {
    const text = new SourceText('So it is... or not. So it is or not.');
    expect(cite(text, 'it is... or')).toMatchObject({ status: 'FOUND', place: { start: 3, end: 14 } });
  });
});

describe('words in several places', () => {
  test('are listed with what stands around them, and not guessed', () => {
    const citation = cite(TEXT, 'The guests left');
    expect(citation).toMatchObject({ status: 'AMBIGUOUS', count: 2, message: expect.stringContaining('2 places') });
    expect(citation.status === 'AMBIGUOUS' ? citation.places.map(({ start, end }) => [start, end]) : []).toEqual([[45, 60], [70, 85]]);
    expect(citation.status === 'AMBIGUOUS' ? citation.places[1]?.context : '').toContain('left at noon. ⟦The guests left⟧ their hats.');
  });

  test('are chosen by number', () => {
    expect(cite(TEXT, 'The guests left', { nth: 2 })).toMatchObject({ status: 'FOUND', place: { start: 70 } });
  });

  test('cannot be chosen by a number that is too large', () => {
    expect(cite(TEXT, 'The guests left', { nth: 3 })).toMatchObject({ status: 'AMBIGUOUS', count: 2, message: expect.stringContaining('no place number 3') });
    expect(cite(TEXT, 'noon', { nth: 2 })).toMatchObject({ status: 'AMBIGUOUS', count: 1, message: expect.stringContaining('one place') });
  });

  test.each([0, -1, 1.5, Number.NaN])('cannot be chosen by %d', (nth) => {
    expect(() => cite(TEXT, 'Ada', { nth })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  test('are each of the first words with each of the last behind them, for an ellipsis', () => {
    const citation = cite(TEXT, 'Ada ... left');
    expect(citation).toMatchObject({ status: 'AMBIGUOUS', count: 4 });
    expect(wordsAt('Ada ... left', 4)).toBe('Ada left');
    expect(wordsAt('Ada ... left', 1)).toMatch(/^Ada said.*The guests left$/s);
  });

  test('may overlap', () => {
    expect(cite(new SourceText('aaaa'), 'aaa')).toMatchObject({ status: 'AMBIGUOUS', count: 2 });
    expect(cite(new SourceText('🕊🕊🕊'), '🕊🕊')).toMatchObject({ status: 'AMBIGUOUS', count: 2 });
  });

  test('are all counted, and the first twenty listed', () => {
    const citation = cite(new SourceText('na '.repeat(500)), 'na ... na');
    expect(citation).toMatchObject({ status: 'AMBIGUOUS', count: (500 * 499) / 2 });
    expect(citation.status === 'AMBIGUOUS' ? citation.places : []).toHaveLength(20);
  });
});

describe('words that are not there', () => {
  test('lead to the nearest place', () => {
    const citation = cite(TEXT, 'the Guests left, at midnight');
    expect(citation).toMatchObject({ status: 'NOT_FOUND', nearest: { start: 45, end: 63 } });
    expect(citation.status === 'NOT_FOUND' ? citation.message : '').toMatch(/^"the Guests left, at midnight" is not in the text\. The nearest is at 45 to 63: .*⟦The guests left at⟧/);
  });

  test('of which one end is there: the other is named', () => {
    expect(cite(TEXT, 'Ada said ... goodbye everyone')).toMatchObject({ status: 'NOT_FOUND', message: '"goodbye everyone" is not in the text, nor anything like it.' });
  });

  test('in this order', () => {
    expect(cite(TEXT, 'at noon ... Ada said')).toMatchObject({ status: 'NOT_FOUND', message: expect.stringContaining('nowhere behind the first') });
  });

  test.each(['', '  \n', '...', 'Ada ...', '… left', 'Ada ... said ... left'])('cannot be looked for: "%s"', (words) => {
    expect(cite(TEXT, words)).toMatchObject({ status: 'NOT_FOUND', message: expect.stringContaining('nothing to look for') });
  });
});

test('any passage of any text can be cited, and its excerpt is verified', () => {
  const part = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.constantFrom('\r\n', ' ', '🕊', 'e\u0301', '“a”', "'", '.*(', '\u00A0'));
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (parts, a, b) => {
      const raw = parts.join('');
      const text = new SourceText(raw);
      const [from, to] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y);
      const words = text.slice(from ?? 0, to ?? 0);
      fc.pre(words.trim() !== '' && !/\.{3}|…/.test(words) && words === words.normalize('NFC'));
      const citation = cite(text, words);
      const places = citation.status === 'FOUND' ? [citation.place] : citation.status === 'AMBIGUOUS' ? citation.places : [];
      fc.pre(citation.status !== 'AMBIGUOUS' || citation.count === places.length);
      // What was taken from the text is among the places, its white space at the ends aside.
      const start = (from ?? 0) + Array.from(words).length - Array.from(words.trimStart()).length;
      expect(places.map((place) => place.start)).toContain(start);
      const texts = new SourceTexts([['t.txt', raw]]);
      const source = { text: { file: 't.txt', sha256: text.sha256, length: text.length } };
      for (const place of places) expect(texts.excerpt(place, source).status).toBe('VERIFIED');
    }),
  );
});
