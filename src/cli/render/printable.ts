const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;
const UNSAFE_IN_JSON = /[\u007f-\u009f\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/**
 * A text that a terminal shows and never obeys: line breaks and tabs become spaces, other control characters and the ones that
 * turn the direction of writing are spelled out (`\u{1b}`).
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => (/\s/u.test(character) ? ' ' : `\\u{${hexOf(character)}}`));
}

/** A value with every text in it, keys of objects aside, made `printable`. */
export function printableDeep(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(printableDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, printableDeep(member)]));
}

/** Indented JSON that ends in a line break. What JSON would leave raw and a terminal would obey is escaped. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2).replace(UNSAFE_IN_JSON, (character) => `\\u${hexOf(character).padStart(4, '0')}`)}\n`;
}

function hexOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16);
}
