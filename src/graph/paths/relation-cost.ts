/**
 * What it costs to walk a relation between two entities that have so many relations each: a path through an entity that is joined to
 * everything says little. A whole number, from 1,000; the same in both directions:
 * `round(1000 * (1 + (log2(1 + degree) + log2(1 + other degree)) / 2))`.
 */
export function relationCost(degree: number, otherDegree: number): number {
  return Math.round(1_000 * (1 + (Math.log2(1 + degree) + Math.log2(1 + otherDegree)) / 2));
}
