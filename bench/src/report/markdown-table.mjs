/**
 * A table in Markdown with columns of even width.
 * @param {readonly string[]} heads
 * @param {readonly (readonly (string | number)[])[]} lines
 */
export function markdownTable(heads, lines) {
  const texts = lines.map((cells) => cells.map(String));
  const widths = heads.map((head, column) => Math.max(head.length, ...texts.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...texts.map(line)].join('\n');
}
