import { describe, expect, it } from 'vitest';
import { dateWords, timeWords } from '../../src/explorer/words/date-words.js';

describe('a date', () => {
  it.each([
    ['2012-06-03', '3 June 2012'],
    ['2012-06', 'June 2012'],
    ['2012', '2012'],
    ['2000-23', 'autumn 2000'],
    ['198X', 'the 1980s'],
    ['2012-06~', 'about June 2012'],
    ['2000-07-17?', '17 July 2000 (in doubt)'],
    ['-0043-03-15', '15 March 44 BC'],
    ['no date', 'no date'],
  ])('%s is shown at its own precision: %s', (edtf, words) => {
    expect(dateWords(edtf)).toBe(words);
  });
});

describe('a time', () => {
  it.each([
    ['OBSERVED', '2000-07-18', 'seen on 18 July 2000'],
    ['OBSERVED', '2000-07-18, 2012-06-03', 'seen on 18 July 2000 and 3 June 2012'],
    ['VALID', '2001-06-15/..', 'since 15 June 2001'],
    ['VALID', '2001/', 'from 2001, until when is not known'],
    ['VALID', '/2000-07-17?', 'until 17 July 2000 (in doubt), since when is not known'],
    ['VALID', '../2000', 'always, until 2000'],
    ['VALID', '2012-06-05/2012-06-07', '5 June 2012 to 7 June 2012'],
    ['VALID', '2012-06', 'June 2012'],
    ['VALID', '../..', 'always'],
    ['VALID', '/', 'when is not known'],
  ] as const)('%s %s reads: %s', (kind, text, words) => {
    expect(timeWords({ kind, text })).toBe(words);
  });
});
