/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const SINGLE_QUOTES = "['‘’‚‛]";
const DOUBLE_QUOTES = '["“”„‟]';

/**
 * Every place in a text where some words stand, in order; places may overlap. Any run of white space matches any other, and a curly
 * quote a straight one; all else must be the same to the letter.
 */
export function findWords(text: string, words: string): readonly Stretch[] {
  const tokens = words.normalize('NFC').split(/\s+/u).filter((token) => token !== '');
  if (tokens.length === 0) return [];
  const pattern = new RegExp(tokens.map(toPattern).join('\\s+'), 'gu');
  const found: Stretch[] = [];
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    // The next place may begin within this one, one code point on.
    pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xff_ff ? 2 : 1);
  }
  return found;
}

/**
 * The longest run of the words that stands in a text, whatever their case and punctuation: the first, if several are as long. Absent where
 * not even two of several words stand side by side.
 */
export function findLongestRun(text: string, words: string, fold: (word: string) => string): Stretch | undefined {
  const wanted = Array.from(words.matchAll(/\S+/gu), ([word]) => fold(word));
  const positions = new Map<string, number[]>();
  for (const [position, word] of wanted.entries()) {
    const group = positions.get(word);
    if (group === undefined) positions.set(word, [position]);
    else group.push(position);
  }

  let best: Stretch | undefined;
  let bestLength = Math.min(1, wanted.length - 1);
  // How many words have matched up to the last one of the text, by where in the wanted words they end.
  let runs = new Map<number, { readonly start: number; readonly length: number }>();
  for (const { 0: word, index } of text.matchAll(/\S+/gu)) {
    const next: typeof runs = new Map();
    for (const position of positions.get(fold(word)) ?? []) {
      const before = runs.get(position - 1);
      const run = { start: before?.start ?? index, length: (before?.length ?? 0) + 1 };
      next.set(position, run);
      if (run.length <= bestLength) continue;
      bestLength = run.length;
      best = { start: run.start, end: index + word.length };
    }
    runs = next;
  }
  return best;
}

function toPattern(token: string): string {
  return token
    .replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
    .replace(/['‘’‚‛]/gu, SINGLE_QUOTES)
    .replace(/["“”„‟]/gu, DOUBLE_QUOTES);
}
