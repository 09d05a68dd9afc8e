import type { EntityId } from '../../model/entity.js';
import type { Relation } from '../../model/relation.js';
import type { PathStep } from '../path-query.js';

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
  readonly #find: () => readonly Relation[];
  #parallel: readonly Relation[] | undefined;

  constructor({ from, to, walked, relation, cost }: Omit<PathStep, 'parallel'>, find: () => readonly Relation[]) {
    this.from = from;
    this.to = to;
    this.walked = walked;
    this.relation = relation;
    if (cost !== undefined) this.cost = cost;
    this.#find = find;
  }

  get parallel(): readonly Relation[] {
    this.#parallel ??= this.#find();
    return this.#parallel;
  }

  toJSON(): PathStep {
    return { ...this, parallel: this.parallel };
  }
}
