import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import { isSymmetric } from '../naive-relations.js';

/** What a relation costs that has so many alike at both ends. */
export function costOf(alike: number): number {
  return Math.round(1_000 * (1 / 4 + Math.log2(1 + alike)));
}

const known = new WeakMap<readonly Relation[], ReadonlyMap<Relation, number>>();

/** What each of all relations costs. */
export function relationCosts(relations: readonly Relation[]): ReadonlyMap<Relation, number> {
  const found = known.get(relations);
  if (found !== undefined) return found;
  const tied = new Map<string, Set<EntityId>>();
  const tie = (role: string, other: EntityId): unknown => tied.set(role, (tied.get(role) ?? new Set<EntityId>()).add(other));
  for (const relation of relations) {
    if (relation.rank === 'DEPRECATED') continue;
    tie(roleAt(relation, 'from'), relation.to);
    tie(roleAt(relation, 'to'), relation.from);
  }
  const alike = (relation: Relation, end: End): number => tied.get(roleAt(relation, end))?.size ?? 0;
  const costs = new Map(relations.map((relation) => [relation, costOf(alike(relation, 'from') + alike(relation, 'to'))]));
  known.set(relations, costs);
  return costs;
}

/** The least cost of a step by some of all relations between each two entities that they tie, looked up by either order. */
export function stepCosts(some: readonly Relation[], all = some): (one: EntityId, other: EntityId) => number {
  const costs = relationCosts(all);
  const least = new Map<string, number>();
  for (const relation of some) {
    const [{ from, to }, cost] = [relation, costs.get(relation) ?? Infinity];
    for (const pair of [`${from} ${to}`, `${to} ${from}`]) least.set(pair, Math.min(cost, least.get(pair) ?? Infinity));
  }
  return (one, other) => least.get(`${one} ${other}`) ?? Infinity;
}

type End = 'from' | 'to';

/** The entity at an end, and how it is tied by a relation. */
function roleAt(relation: Relation, end: End): string {
  const bothWays = isSymmetric(relation) || relation.from === relation.to;
  return `${relation[end]} ${relation.type} ${bothWays ? 'both' : end}`;
}
