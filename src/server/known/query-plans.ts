import type { GraphQLSchema } from 'graphql';
import type { QueryPlan } from '../../graphql/plan/query-plan.js';
import { QueryPlanner } from '../../graphql/plan/query-planner.js';
import type { KnownOperation } from './known-operations.js';

/** How many parts are planned before all plans are made anew, as they are needed. They take 22 MiB at most: a part takes 100 to 1,400 bytes. */
const MOST_PARTS = 2 ** 14;

/** The plans of known operations. */
export class QueryPlans {
  readonly #schema: GraphQLSchema;
  readonly #mostParts: number;
  #planner: QueryPlanner;
  #plans = new WeakMap<KnownOperation, QueryPlan | 'none'>();

  constructor(schema: GraphQLSchema, mostParts = MOST_PARTS) {
    this.#schema = schema;
    this.#mostParts = mostParts;
    this.#planner = new QueryPlanner(schema);
  }

  /** The plan of an operation; undefined for one that has none. */
  of(known: KnownOperation): QueryPlan | undefined {
    if (this.#planner.parts > this.#mostParts) {
      this.#planner = new QueryPlanner(this.#schema);
      this.#plans = new WeakMap();
    }
    let plan = this.#plans.get(known);
    if (plan === undefined) {
      plan = this.#planner.plan(known.document, known.operation) ?? 'none';
      this.#plans.set(known, plan);
    }
    return plan === 'none' ? undefined : plan;
  }
}
