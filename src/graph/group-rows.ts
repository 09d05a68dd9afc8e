/** The rows of a list by the keys that each item has, ascending; a key that an item has twice counts once. */
export function groupRows<T, Key>(items: readonly T[], keysOf: (item: T) => readonly Key[]): ReadonlyMap<Key, Uint32Array> {
  const groups = new Map<Key, number[]>();
  for (const [row, item] of items.entries()) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return new Map([...groups].map(([key, rows]) => [key, Uint32Array.from(rows)]));
}
