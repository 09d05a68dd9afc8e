const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A name in at most `lines` lines of about `width` characters each, cut with "…" where it is longer. It is broken at spaces, and never within what a reader
 * sees as one character.
 */
export function wrapName(name: string, width = 22, lines = 2): readonly string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of name.split(/\s+/u).filter((part) => part !== '')) {
    const joined = row === '' ? word : `${row} ${word}`;
    if (row !== '' && lengthOf(joined) > width) {
      rows.push(row);
      row = word;
    } else {
      row = joined;
    }
  }
  if (row !== '') rows.push(row);
  const kept = rows.length > lines ? [...rows.slice(0, lines - 1), rows.slice(lines - 1).join(' ')] : rows;
  return kept.map((text) => cut(text, width + 4));
}

/** A text of at most `width` characters, as readers count them. */
export function cut(text: string, width: number): string {
  const characters = Array.from(segmenter.segment(text), ({ segment }) => segment);
  return characters.length <= width ? text : `${characters.slice(0, width - 1).join('').trimEnd()}…`;
}

function lengthOf(text: string): number {
  return Array.from(segmenter.segment(text)).length;
}
