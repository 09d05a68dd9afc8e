/** Deeper than any argument of ours, and far from where recursion would end a process. */
const MAX_DEPTH = 20;

/**
 * A JSON value as text in which the names of each object are in order, so that equal values have equal texts. Undefined for a value
 * nested more than 20 levels deep.
 */
export function canonicalJson(value: unknown, depth = MAX_DEPTH): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (depth === 0) return undefined;
  const isList = Array.isArray(value);
  const members: readonly (readonly [string, unknown])[] = Object.entries(value);
  const texts: string[] = [];
  for (const [name, member] of isList ? members : members.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const text = canonicalJson(member, depth - 1);
    if (text === undefined) return undefined;
    texts.push(isList ? text : `${JSON.stringify(name)}:${text}`);
  }
  return isList ? `[${texts.join(',')}]` : `{${texts.join(',')}}`;
}
