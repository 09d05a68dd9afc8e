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

const leastOf = new WeakMap<RelationIndex, number>();

/** No relation of an index costs less: it joins at best two entities of the fewest relations. */
export function leastRelationCost(index: RelationIndex): number {
  const known = leastOf.get(index);
  if (known !== undefined) return known;
  let least = Infinity;
  for (const weight of degreeWeights(index)) if (weight > 0 && weight < least) least = weight;
  const cost = least === Infinity ? LEAST_COST : relationCost(least, least);
  leastOf.set(index, cost);
  return cost;
}
