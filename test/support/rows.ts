import { ask } from './ask.js';

/**
 * Asks the bundled dataset for one list, and gives each item as a line: its values in the order of the query, with ` · ` between
 * them. A list in an item stands sorted with ` + ` between its items, an empty one as `nothing`, a null as `null`. Lines are in the
 * order of the answer.
 */
export async function rowsInOrder(source: string, variables?: Record<string, unknown>): Promise<readonly string[]> {
  return itemsOf(await ask<unknown>(source, variables)).map(toLine);
}

/** The same, sorted: for lists whose order says nothing. */
export async function rows(source: string, variables?: Record<string, unknown>): Promise<readonly string[]> {
  return (await rowsInOrder(source, variables)).toSorted();
}

/** The one list of an answer, however deep; an answer without any is its own only item. */
function itemsOf(answer: unknown): readonly unknown[] {
  if (Array.isArray(answer)) return answer;
  const [only, ...others] = typeof answer === 'object' && answer !== null ? Object.values(answer) : [];
  return only === undefined || only === null || others.length > 0 || typeof only !== 'object' ? [answer] : itemsOf(only);
}

function toLine(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(toLine).toSorted().join(' + ');
  if (typeof value === 'object' && value !== null) return Object.values(value).map(toLine).join(' · ');
  return String(value);
}
