/** Apostrophes in all their shapes, and characters that nobody sees: they join the letters around them. */
const DROPPED = /['`´ʹʻʼʾʿ‘’‛′＇\p{Cf}]/gu;
/** U.S.A. is the word usa. */
const DOTTED = /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])/gu;
/** Accents, the vowel points of Arabic and Hebrew, and Arabic's stretching stroke. The vowel signs of other scripts are letters. */
const MARKS = /[\u0640\p{Diacritic}\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
/** Letters that Unicode does not take apart, and whose plain form is what people type. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h', ς: 'σ' };
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * A text as it is compared with others: its words, in lower case and without accents, with single spaces between them. Punctuation,
 * symbols and control characters are no part of words. Empty if the text has no letter and no digit.
 */
export function foldText(text: string): string {
  const letters = text
    .replace(DROPPED, '')
    .normalize('NFKD')
    .replace(DOTTED, (dotted) => dotted.replaceAll('.', ''))
    .replace(MARKS, '')
    // Twice, since ẞ has no other capital and ß is SS in capitals.
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replace(/[łøđðþæœħς]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
  return (letters.match(WORD) ?? []).join(' ');
}
