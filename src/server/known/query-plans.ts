import type { GraphQLSchema } from 'graphql';
import type { QueryPlan } from '../../graphql/plan/query-plan.js';
import { QueryPlanner } from '../../graphql/plan/query-planner.js';
import type { KnownOperation } from './known-operations.js';

/** How many fields are planned before all plans are made anew, as they are needed: they take 20 MiB at most. */
const MOST_FIELDS = 2 ** 15;

/** The plans of known operations. */
export class QueryPlans {
  readonly #schema: GraphQLSchema;
  readonly #mostFields: number;
  #planner: QueryPlanner;
  #plans = new WeakMap<KnownOperation, QueryPlan | 'none'>();

  constructor(schema: GraphQLSchema, mostFields = MOST_FIELDS) {
    this.#schema = schema;
    this.#mostFields = mostFields;
    this.#planner = new QueryPlanner(schema);
  }

  /** The plan of an operation; undefined for one that has none. */
  of(known: KnownOperation): QueryPlan | undefined {
    if (this.#planner.fields > this.#mostFields) {
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
