import stringWidth from 'string-width';
import type { Role } from './paint.js';
import type { Page } from './page.js';
import { wrap } from './wrap.js';

export interface Cell {
  readonly text: string;
  readonly role?: Role;
  /** Numbers stand at the right. */
  readonly align?: 'right';
}

const GAP = 2;

/**
 * Lines of aligned columns, two spaces between them, within the page's width: the widest columns give way first, and their text goes on
 * in the next line. A column in which all cells are empty takes no room. All rows have the same number of cells.
 */
export function table(rows: readonly (readonly Cell[])[], page: Page, indent = 2): readonly string[] {
  const used = (rows[0] ?? []).map((_, column) => column).filter((column) => rows.some((row) => row[column]?.text !== ''));
  const widths = fit(
    used.map((column) => rows.map((row) => row[column]?.text ?? '')),
    page.width - indent,
  );
  return rows.flatMap((row) => {
    const cells = used.map((column, index) => ({ ...(row[column] ?? { text: '' }), width: widths[index] ?? 0 }));
    const wrapped = cells.map((cell) => wrap(cell.text, cell.width));
    return Array.from({ length: Math.max(0, ...wrapped.map((lines) => lines.length)) }, (_, line) => {
      const parts = cells.map((cell, index) => {
        const text = wrapped[index]?.[line] ?? '';
        const room = ' '.repeat(Math.max(cell.width - stringWidth(text), 0));
        const painted = cell.role === undefined ? text : page.paint(cell.role, text);
        return cell.align === 'right' ? room + painted : painted + room;
      });
      return (' '.repeat(indent) + parts.join(' '.repeat(GAP))).trimEnd();
    });
  });
}

/** Columns give way down to their longest word, and below that only if there is no room at all. */
function fit(columns: readonly (readonly string[])[], room: number): readonly number[] {
  const natural = columns.map((texts) => widest(texts));
  const words = columns.map((texts) => widest(texts.flatMap((text) => text.split(' '))));
  const between = GAP * Math.max(columns.length - 1, 0);
  return shrink(shrink(natural, words, room - between), words.map(() => 1), room - between);
}

/** Takes columns away from the widest, one by one, until the sum is `room` or all are at their least. */
function shrink(widths: readonly number[], least: readonly number[], room: number): readonly number[] {
  const result = [...widths];
  for (let excess = result.reduce((sum, width) => sum + width, 0) - room; excess > 0; excess -= 1) {
    const most = Math.max(...result.filter((width, index) => width > (least[index] ?? 0)));
    const index = result.findIndex((width, at) => width === most && width > (least[at] ?? 0));
    if (index === -1) break;
    result[index] = most - 1;
  }
  return result;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, stringWidth(text)), 0);
}
