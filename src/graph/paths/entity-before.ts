import { BEFORE, SPACE_WIDTH, type SearchSpace } from './search-space.js';

/** Whether the first way to an entity comes before that to another which is as far from the starts. */
export function comesBefore(space: SearchSpace, entity: number, other: number, depth: number): boolean {
  let one = entity;
  let two = other;
  for (let left = depth; left > 0; left -= 1) {
    const before = entityBefore(space, one);
    const otherBefore = entityBefore(space, two);
    if (before === otherBefore) break;
    one = before;
    two = otherBefore;
  }
  return one < two;
}

/** The entity before one, towards where its side began. */
export function entityBefore({ entities }: SearchSpace, entity: number): number {
  return entities[entity * SPACE_WIDTH + BEFORE] ?? 0;
}
