import { type RelationIndex, entryOwner } from '../relation-index.js';
import { BEFORE, SPACE_WIDTH, type SearchSpace } from './search-space.js';

/** Whether the first way to an entity comes before that to another which is as far from the starts. */
export function comesBefore(index: RelationIndex, space: SearchSpace, entity: number, other: number, depth: number): boolean {
  let one = entity;
  let two = other;
  for (let left = depth; left > 0; left -= 1) {
    const before = ownerBefore(index, space, one);
    const otherBefore = ownerBefore(index, space, two);
    if (before === otherBefore) break;
    one = before;
    two = otherBefore;
  }
  return one < two;
}

/** The entity before one, towards where its side began. */
export function ownerBefore(index: RelationIndex, space: SearchSpace, entity: number): number {
  return entryOwner(index, entryBefore(space, entity));
}

/** The entry by which an entity was seen. */
export function entryBefore({ entities }: SearchSpace, entity: number): number {
  return entities[entity * SPACE_WIDTH + BEFORE] ?? 0;
}
