import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The lines of a text, broken at spaces, none wider than `width` columns; a word that is wider is broken within. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (stringWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Wrapped, each line but the first behind `hang` and the first behind `lead`, which should be as wide. */
export function hanging(text: string, width: number, lead: string, hang = ' '.repeat(stringWidth(lead))): readonly string[] {
  return wrap(text, Math.max(width - stringWidth(lead), 1)).map((line, index) => (index === 0 ? lead : hang) + line);
}

function pieces(word: string, width: number): readonly string[] {
  if (stringWidth(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of graphemes.segment(word)) {
    if (part !== '' && stringWidth(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
