import { type RelationIndex, degree } from '../relation-index.js';

/** `log2(1 + degree)` of each entity of an index, worked out once. */
const weightsOf = new WeakMap<RelationIndex, Float64Array>();

export function degreeWeights(index: RelationIndex): Float64Array {
  const known = weightsOf.get(index) ?? Float64Array.from({ length: index.entities }, (_, entity) => Math.log2(1 + degree(index, entity)));
  weightsOf.set(index, known);
  return known;
}

/** No relation costs less. */
export const LEAST_COST = 1_000;

/**
 * What it costs to walk a relation between two entities of these weights: a path through an entity that is joined to
 * everything says little. A whole number, the same in both directions:
 * `round(1000 * (1 + (log2(1 + degree) + log2(1 + other degree)) / 2))`.
 */
export function relationCost(weight: number, otherWeight: number): number {
  return Math.floor(LEAST_COST * (1 + (weight + otherWeight) / 2) + 0.5);
}
