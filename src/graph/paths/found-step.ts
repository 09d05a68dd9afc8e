import type { EntityId } from '../../model/entity.js';
import type { Relation } from '../../model/relation.js';
import type { PathStep } from '../path-query.js';

/** Looks for the parallel relations of the step at a place. */
export type ParallelAt = (place: number) => readonly Relation[];

type StepFound = Pick<PathStep, 'from' | 'to' | 'walked' | 'relation'> & { readonly cost: number | undefined };

/**
 * A step of a path that looks for its parallel relations when they are first read. A class, since an accessor in an object literal costs a hidden
 * class of its own for every object.
 */
export class FoundStep implements PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly walked: PathStep['walked'];
  readonly relation: Relation;
  readonly cost?: number;
  readonly #place: number;
  readonly #parallelAt: ParallelAt;
  #parallel: readonly Relation[] | undefined;

  /** `place` is its own on the path. */
  constructor({ from, to, walked, relation, cost }: StepFound, place: number, parallelAt: ParallelAt) {
    this.from = from;
    this.to = to;
    this.walked = walked;
    this.relation = relation;
    if (cost !== undefined) this.cost = cost;
    this.#place = place;
    this.#parallelAt = parallelAt;
  }

  get parallel(): readonly Relation[] {
    this.#parallel ??= this.#parallelAt(this.#place);
    return this.#parallel;
  }

  toJSON(): PathStep {
    return { ...this, parallel: this.parallel };
  }
}
