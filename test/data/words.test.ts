import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { didYouMean, editDistance, suggest } from '../../src/data/did-you-mean.js';
import { idGuesser } from '../../src/data/guess-id.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

describe('did you mean', () => {
  test.each([
    ['sumary', 'summary'],
    ['summayr', 'summary'],
    ['Summary', 'summary'],
    ['evidance', 'evidence'],
    ['modality', 'modality'],
  ])('%s means %s', (text, meant) => {
    expect(didYouMean(text, ['evidence', 'summary', 'modality', 'to'])).toBe(meant);
  });

  test.each(['colour', 'x', '', 'summarisation', 's'.repeat(100_000)])('%s means nothing known', (text) => {
    expect(didYouMean(text, ['evidence', 'summary', 'modality', 'to'])).toBeUndefined();
  });

  test('the nearest is taken, and of several the first', () => {
    expect(didYouMean('cat', ['cart', 'hat', 'cat'])).toBe('cat');
    expect(didYouMean('bat', ['cat', 'hat'])).toBe('cat');
  });

  test('without anything near, the whole choice is named', () => {
    expect(suggest('colour', ['to', 'from'])).toBe('Use one of: to, from.');
    expect(suggest('form', ['to', 'from'])).toBe('Did you mean "from"?');
  });
});

describe('the distance of two texts', () => {
  test('counts letters put in, left out, replaced, and swapped with a neighbour', () => {
    expect([['abc', 'abcd'], ['abc', 'bc'], ['abc', 'abx'], ['abc', 'acb'], ['abc', 'abc'], ['', 'abc']].map(([a = '', b = '']) => editDistance(a, b))).toEqual([1, 1, 1, 1, 0, 3]);
  });

  test('is the same both ways, none for equal texts alone, and no more than the longer has letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });
});


describe('a guess at an id', () => {
  const guess = idGuesser(['leader:vladimir-putin', 'leader:hu-jintao', 'country:IRN', 'country:IRQ', 'organization:sco', 'no id'], BUILT_IN_VOCABULARY);

  test('is one of nearly the same letters', () => expect(guess('leader:vladimir-puttin')).toBe('leader:vladimir-putin'));
  test('is one that has the slug as a word', () => expect(guess('leader:putin')).toBe('leader:vladimir-putin'));
  test('is the same slug with another type', () => expect(guess('treaty:SCO')).toBe('organization:sco'));
  test('is none where nothing is near', () => expect(guess('event:banquet')).toBeUndefined());

  test('is given for the first hundred ids, so that thousands of wrong ones take no quadratic time', () => {
    const many = idGuesser(['leader:someone'], BUILT_IN_VOCABULARY);
    const guesses = Array.from({ length: 150 }, (_, index) => many(`leader:some${index}`));
    expect(guesses.indexOf(undefined)).toBe(100);
    expect(many('leader:some0')).toBe('leader:someone');
  });
});
