/**
 * Controls other than the line feed, what turns the direction of writing, and characters without width or meaning. The joiners U+200C
 * and U+200D are not among them: some scripts need them.
 */
export const HIDDEN_CHARACTER =
  /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Noncharacter_Code_Point}\u00AD\u200B\u2028\u2029\u2060-\u2064\uFEFF]/u;

const ALL_HIDDEN = new RegExp(HIDDEN_CHARACTER.source, 'gu');
const MAX_LENGTH = 600;

/** How a character is named: U+202E. */
export function codePointName(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text that may hold anything, made safe to show on one line: hidden characters by their names, and no more than 600 units of it. */
export function printable(text: string): string {
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cut.replaceAll('\n', ' ').replace(ALL_HIDDEN, codePointName);
}
