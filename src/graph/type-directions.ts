import type { RelationType } from '../model/relation-types.js';
import { MOST_TYPES, type Vocabulary } from '../model/vocabulary.js';
import { IN, OUT } from './relation-index.js';
import type { Direction } from './view.js';

/** The directions of an entry of the index that each direction of a question takes. */
export const DIRECTION_BITS = { OUT, IN, ANY: OUT | IN } as const satisfies Record<Direction, number>;

/** For each relation type, by its place in the vocabulary, the directions in which a question takes it: none if it does not ask for it. */
export type TypeDirections = Uint8Array;

/** `special` are the types with a direction of their own. */
export function typeDirections(
  vocabulary: Vocabulary,
  types: readonly RelationType[] = vocabulary.relationTypes,
  direction: Direction = 'ANY',
  special?: ReadonlyMap<RelationType, Direction>,
): TypeDirections {
  const directions = new Uint8Array(MOST_TYPES);
  // A type that is not in the vocabulary has no relations: writing beyond the array is none.
  for (const type of types) directions[vocabulary.codeOf(type)] = DIRECTION_BITS[special?.get(type) ?? direction];
  return directions;
}
