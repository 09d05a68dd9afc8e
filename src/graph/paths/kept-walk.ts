import { sameList } from '../same-list.js';
import type { ScopedRelations } from '../scoped-relations.js';
import { Walk, type WalkConditions } from './walk.js';

interface Kept {
  readonly conditions: WalkConditions;
  readonly walk: Walk;
}

const MOST_KEPT = 4;
const kept = new WeakMap<ScopedRelations, Kept[]>();

/**
 * The walk of a question's conditions. Most who ask, ask again under the same conditions: the last walks of each scope are kept for the next, with
 * all that was found out about neighbors.
 */
export function keptWalk(scoped: ScopedRelations, asked: WalkConditions): Walk {
  if (asked.directions !== undefined) return new Walk(scoped, asked);
  let all = kept.get(scoped);
  if (all === undefined) kept.set(scoped, (all = []));
  for (const { conditions, walk } of all) if (areSame(conditions, asked)) return walk;
  const walk = new Walk(scoped, asked);
  if (all.length === MOST_KEPT) all.shift();
  all.push({ conditions: copyOf(asked), walk });
  return walk;
}

function areSame(one: WalkConditions, other: WalkConditions): boolean {
  return (
    one.direction === other.direction &&
    one.hubLimit === other.hubLimit &&
    sameList(one.types, other.types) &&
    sameList(one.entityTypes, other.entityTypes) &&
    sameList(one.avoid, other.avoid)
  );
}

/** A copy, since a list may be changed by who gave it. */
function copyOf({ direction, hubLimit, types, entityTypes, avoid }: WalkConditions): WalkConditions {
  return {
    ...(direction !== undefined && { direction }),
    ...(hubLimit !== undefined && { hubLimit }),
    ...(types !== undefined && { types: types.slice() }),
    ...(entityTypes !== undefined && { entityTypes: entityTypes.slice() }),
    ...(avoid !== undefined && { avoid: avoid.slice() }),
  };
}
