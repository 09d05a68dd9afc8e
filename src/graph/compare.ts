/**
 * An order that is the same everywhere: numbers by size, infinities included, and texts by UTF-16 code unit. Collation by
 * locale would depend on the machine.
 */
export function compare<T extends number | string>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
