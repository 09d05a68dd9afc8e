import { compare } from './compare.js';
import type { SortDirection } from './view.js';

/**
 * A sorted copy of a list. Items of equal keys stay in the order in which they come, also where the keys descend: so a list that comes
 * in the order of ids has its ties broken by id in both directions.
 */
export function sortedBy<T, Key extends number | string>(
  items: readonly T[],
  direction: SortDirection,
  keyOf: (item: T) => Key,
): readonly T[] {
  const sign = direction === 'ASC' ? 1 : -1;
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .toSorted((a, b) => sign * compare(a.key, b.key))
    .map(({ item }) => item);
}
