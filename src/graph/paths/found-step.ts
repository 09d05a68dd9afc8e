import type { EntityId } from '../../model/entity.js';
import type { Relation } from '../../model/relation.js';
import type { PathStep } from '../path-query.js';
import { PRINTED, defineLater } from './define-later.js';

type StepFound = Pick<PathStep, 'from' | 'to' | 'walked' | 'relation'> & { readonly cost: number | undefined };

/** A step of a path that looks for its parallel relations when they are first read. */
export class FoundStep implements PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly walked: PathStep['walked'];
  readonly relation: Relation;
  declare readonly parallel: readonly Relation[];
  declare readonly cost?: number;

  constructor({ from, to, walked, relation, cost }: StepFound, parallel: () => readonly Relation[]) {
    this.from = from;
    this.to = to;
    this.walked = walked;
    this.relation = relation;
    defineLater(this, 'parallel', parallel);
    if (cost !== undefined) this.cost = cost;
  }

  [PRINTED](): PathStep {
    return { ...this };
  }
}
