import { markdownTable } from './markdown-table.mjs';

const HEADS = ['question', 'data', 'peer', 'items', 'p50 µs', 'p99 µs', 'figure', 'of', 'target', 'met'];

/**
 * The rows as a table in Markdown.
 * @param {readonly import('./rows.mjs').Row[]} rows
 */
export function table(rows) {
  const lines = rows.map((row) => [row.question, row.data, row.peer, row.items ?? '', number(row.p50), number(row.p99), number(row.value), row.meaning ?? '', row.target, row.verdict]);
  return markdownTable(HEADS, lines);
}

/** Three digits that count. */
function number(value) {
  if (value === undefined) return '';
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
