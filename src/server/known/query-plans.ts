import type { GraphQLSchema } from 'graphql';
import type { QueryPlan } from '../../graphql/plan/query-plan.js';
import { QueryPlanner } from '../../graphql/plan/query-planner.js';
import type { KnownOperation } from './known-operations.js';

/** How many parts are planned before all plans are made anew, as they are needed. They take 22 MiB at most: a part takes 100 to 1,400 bytes. */
const MOST_PARTS = 2 ** 14;

/** One that takes more than this share of them is not kept: it would soon push out all others. */
const LARGEST_SHARE = 8;

/** The plans of known operations. */
export class QueryPlans {
  readonly #planner: QueryPlanner;
  readonly #mostParts: number;
  #plans = new WeakMap<KnownOperation, QueryPlan | 'none'>();
  #parts = 0;

  constructor(schema: GraphQLSchema, mostParts = MOST_PARTS) {
    this.#planner = new QueryPlanner(schema);
    this.#mostParts = mostParts;
  }

  /** The plan of an operation; undefined for one that has none. */
  of(known: KnownOperation): QueryPlan | undefined {
    if (this.#parts > this.#mostParts) {
      this.#parts = 0;
      this.#plans = new WeakMap();
    }
    const kept = this.#plans.get(known);
    if (kept !== undefined) return kept === 'none' ? undefined : kept;
    return this.#make(known);
  }

  #make(known: KnownOperation): QueryPlan | undefined {
    let own = 0;
    const isLarge = (): boolean => own > this.#mostParts / LARGEST_SHARE;
    const plan = this.#planner.plan(known.document, known.operation, (parts) => {
      if (isLarge()) return;
      own += parts;
      this.#parts += parts;
      // It may be running: it ends as it began, and is then gone.
      if (isLarge()) this.#plans.set(known, 'none');
    });
    this.#plans.set(known, plan === undefined || isLarge() ? 'none' : plan);
    return plan;
  }
}
