import type { EntityId } from '../../model/entity.js';
import type { Relation } from '../../model/relation.js';
import type { PathStep } from '../path-query.js';

/** Looks for the parallel relations of the step at a place. */
export type ParallelAt = (place: number) => readonly Relation[];

type StepFound = Pick<PathStep, 'from' | 'to' | 'walked' | 'relation'> & { readonly cost: number | undefined };

/** A step of a path that looks for its parallel relations when they are first read, as `FoundPath` writes its steps. */
export class FoundStep implements PathStep {
  static readonly #PARALLEL: PropertyDescriptor & ThisType<FoundStep> = {
    enumerable: true,
    get() {
      this.#parallel ??= this.#parallelAt(this.#place);
      return this.#parallel;
    },
  };

  readonly from: EntityId;
  readonly to: EntityId;
  readonly walked: PathStep['walked'];
  readonly relation: Relation;
  declare readonly parallel: readonly Relation[];
  declare readonly cost?: number;
  readonly #place: number;
  readonly #parallelAt: ParallelAt;
  #parallel: readonly Relation[] | undefined;

  /** `place` is its own on the path. */
  constructor({ from, to, walked, relation, cost }: StepFound, place: number, parallelAt: ParallelAt) {
    this.from = from;
    this.to = to;
    this.walked = walked;
    this.relation = relation;
    this.#place = place;
    this.#parallelAt = parallelAt;
    Object.defineProperty(this, 'parallel', FoundStep.#PARALLEL);
    if (cost !== undefined) this.cost = cost;
  }
}
