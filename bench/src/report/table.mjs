const HEADS = ['question', 'data', 'peer', 'items', 'p50 µs', 'p99 µs', 'figure', 'of', 'target', 'met'];

/**
 * The rows as a table in Markdown.
 * @param {readonly import('./rows.mjs').Row[]} rows
 */
export function table(rows) {
  const lines = rows.map((row) =>
    [row.question, row.data, row.peer, row.items ?? '', number(row.p50), number(row.p99), number(row.value), row.meaning ?? '', row.target, row.verdict].map(String),
  );
  const widths = HEADS.map((head, column) => Math.max(head.length, ...lines.map((cells) => cells[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(HEADS), line(widths.map((width) => '-'.repeat(width))), ...lines.map(line)].join('\n');
}

/** Three digits that count. */
function number(value) {
  if (value === undefined) return '';
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
