import type { RelationType } from '../../model/relation-types.js';
import type { ScopedRelations } from '../scoped-relations.js';
import { Walk, type WalkConditions } from './walk.js';

interface Kept {
  readonly types: readonly RelationType[] | undefined;
  readonly direction: WalkConditions['direction'];
  readonly walk: Walk;
}

const kept = new WeakMap<ScopedRelations, Kept>();

/**
 * The walk of a question's conditions. Most who ask, ask again with the same types and direction: such a walk is kept for the next, one for each
 * scope, since to make it takes as long as to find a near path.
 */
export function keptWalk(scoped: ScopedRelations, conditions: WalkConditions): Walk {
  const { types, direction, directions, entityTypes, avoid, hubLimit } = conditions;
  if (directions !== undefined || entityTypes !== undefined || avoid !== undefined || hubLimit !== undefined) return new Walk(scoped, conditions);
  const last = kept.get(scoped);
  if (last !== undefined && last.direction === direction && areSame(last.types, types)) return last.walk;
  const walk = new Walk(scoped, conditions);
  // A copy, since a list may be changed by who gave it.
  kept.set(scoped, { types: types?.slice(), direction, walk });
  return walk;
}

function areSame(one: readonly RelationType[] | undefined, other: readonly RelationType[] | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  if (one.length !== other.length) return false;
  for (let i = 0; i < one.length; i += 1) if (one[i] !== other[i]) return false;
  return true;
}
