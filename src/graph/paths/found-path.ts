import type { Day } from '../../model/day.js';
import type { EntityId } from '../../model/entity.js';
import type { Path, PathStep } from '../path-query.js';

/** What is told of a path beside its steps. */
type Told = Pick<Path, 'cost' | 'common' | 'arrival'>;

/**
 * A path that writes its steps out when they are first read: whoever asks how long it is has none written. `steps` is a property of each path itself, so
 * that copies have it too; its accessor is one for all, since a closure in each would cost every path a hidden class of its own.
 */
export class FoundPath implements Path {
  static readonly #STEPS: PropertyDescriptor & ThisType<FoundPath> = {
    enumerable: true,
    get() {
      this.#steps ??= this.#write();
      return this.#steps;
    },
  };

  readonly start: EntityId;
  readonly length: number;
  declare readonly steps: readonly PathStep[];
  declare readonly cost?: number;
  declare readonly common?: { readonly from: Day; readonly to: Day };
  declare readonly arrival?: Day;
  readonly #write: () => readonly PathStep[];
  #steps: readonly PathStep[] | undefined;

  constructor(start: EntityId, length: number, write: () => readonly PathStep[], { cost, common, arrival }: Told) {
    this.start = start;
    this.length = length;
    this.#write = write;
    Object.defineProperty(this, 'steps', FoundPath.#STEPS);
    if (cost !== undefined) this.cost = cost;
    if (common !== undefined) this.common = common;
    if (arrival !== undefined) this.arrival = arrival;
  }
}
