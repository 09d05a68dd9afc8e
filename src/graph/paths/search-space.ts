import type { RelationIndex } from '../relation-index.js';
import type { Walk } from './walk.js';

/** No search goes so many rounds. */
const MOST_ROUNDS = 2 ** 12;
/** After so many searches the marks are wiped off. All marks are small integers, which are compared fastest. */
const MOST_SEARCHES = 2 ** 17;

/** Where an entity's numbers are: side by side, so that whoever comes to an entity finds all of them in one place of memory. */
export const SPACE_WIDTH = 4;
/** Behind the marks of the two sides: the entry by which it was seen, which is of the entity before it, and how many relations it has. */
export const [BEFORE, DEGREE] = [2, 3];

/**
 * What a search from both sides writes down of entities. It is used again and again: an entity has been seen from a side if its mark is at
 * least `base`, which grows with every search, so that nothing needs to be wiped off; what it is more is its distance.
 */
export class SearchSpace {
  readonly entities: Int32Array;
  /** The entities seen from each side, in the order in which they were. */
  readonly queues: readonly [Int32Array, Int32Array];
  base = 0;

  constructor({ entities, starts }: RelationIndex) {
    this.entities = new Int32Array(entities * SPACE_WIDTH);
    for (let entity = 0; entity < entities; entity += 1) {
      this.entities[entity * SPACE_WIDTH + DEGREE] = (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
    }
    this.queues = [new Int32Array(entities), new Int32Array(entities)];
  }

  begin(): void {
    this.base += MOST_ROUNDS;
    if (this.base < MOST_SEARCHES * MOST_ROUNDS) return;
    for (let i = 0; i < this.entities.length; i += SPACE_WIDTH) this.entities.fill(0, i, i + BEFORE);
    this.base = MOST_ROUNDS;
  }
}

const MOST_KEPT = 4;

/** A space for one search; it is to be given back. */
export function takeSpace({ index, memory }: Walk): SearchSpace {
  const space = memory.spaces.pop() ?? new SearchSpace(index);
  space.begin();
  return space;
}

export function giveBack({ memory }: Walk, space: SearchSpace): void {
  if (memory.spaces.length < MOST_KEPT) memory.spaces.push(space);
}
