const VOWELS = /[aeiouyаеиоуыэюяіαεηιουω]/gu;

/** Longer words are left alone: nobody types them, and the cost grows with the length. */
const LONGEST = 40;

/**
 * How many letters may be wrong, missing or too many in a word that is not known: 2 from 5 letters. A word of four letters
 * is trusted to be wrong only beside other words that are right ("Jang Zemin"). Numbers are never misspelled.
 */
export function spellingTolerance(word: string, besideKnownWords: boolean): number {
  const { length } = [...word];
  if (length > LONGEST || /\p{N}/u.test(word)) return 0;
  if (length >= 5) return 2;
  return length === 4 && besideKnownWords ? 1 : 0;
}

/**
 * Whether a known word may be meant by one that is spelled otherwise, in `distance` letters. They start alike. Two slips, or one in a short
 * word, may be in vowels or in the order of letters alone (below 8 letters: two neighbours that changed places), since other consonants make another name: Kirgizstan is Kyrgyzstan, but
 * Slovakia is not Slovenia, nor Australia Austria, nor Iran Iraq.
 */
export function isMisspelling(word: string, known: string, distance: number): boolean {
  const [first] = word;
  if (first === undefined || !known.startsWith(first)) return false;
  const { length } = [...word];
  if (length >= 5 && length < 8 && distance === 2) return isSwap(word, known);
  return (distance <= 1 && length >= 5) || consonants(word) === consonants(known);
}

/** Whether two neighbouring letters changed places, and nothing else. */
function isSwap(word: string, known: string): boolean {
  const letters = [...word];
  const first = letters.findIndex((letter, index) => letter !== [...known][index]);
  const [a, b] = letters.slice(first, first + 2);
  return a !== undefined && b !== undefined && letters.with(first, b).with(first + 1, a).join('') === known;
}

function consonants(word: string): string {
  return [...word.replace(VOWELS, '')].toSorted().join('');
}
