import { RELATION_TYPE_NAMES, type RelationType } from '../model/relation-types.js';
import { IN, MOST_TYPES, OUT } from './relation-index.js';
import type { Direction } from './view.js';

/** The directions of an entry of the index that each direction of a question takes. */
export const DIRECTION_BITS = { OUT, IN, ANY: OUT | IN } as const satisfies Record<Direction, number>;

/** For each relation type, by its place in the vocabulary, the directions in which a question takes it: none if it does not ask for it. */
export type TypeDirections = Uint8Array;

const CODES: ReadonlyMap<RelationType, number> = new Map(RELATION_TYPE_NAMES.map((type, code) => [type, code]));

/** `special` are the types with a direction of their own. */
export function typeDirections(
  types: readonly RelationType[] = RELATION_TYPE_NAMES,
  direction: Direction = 'ANY',
  special?: ReadonlyMap<RelationType, Direction>,
): TypeDirections {
  const directions = new Uint8Array(MOST_TYPES);
  for (const type of types) directions[CODES.get(type) ?? 0] = DIRECTION_BITS[special?.get(type) ?? direction];
  return directions;
}
