import type { Day } from '../../model/day.js';
import type { EntityId } from '../../model/entity.js';
import type { Path, PathStep } from '../path-query.js';
import { PRINTED, defineLater } from './define-later.js';

/** What is told of a path beside its steps. */
type Told = Pick<Path, 'cost' | 'common' | 'arrival'>;

/** A path that writes its steps out when they are first read: whoever asks how long it is has none written. */
export class FoundPath implements Path {
  readonly start: EntityId;
  readonly length: number;
  declare readonly steps: readonly PathStep[];
  declare readonly cost?: number;
  declare readonly common?: { readonly from: Day; readonly to: Day };
  declare readonly arrival?: Day;

  constructor(start: EntityId, length: number, write: () => readonly PathStep[], { cost, common, arrival }: Told) {
    this.start = start;
    this.length = length;
    defineLater(this, 'steps', write);
    if (cost !== undefined) this.cost = cost;
    if (common !== undefined) this.common = common;
    if (arrival !== undefined) this.arrival = arrival;
  }

  [PRINTED](): Path {
    return { ...this };
  }
}
