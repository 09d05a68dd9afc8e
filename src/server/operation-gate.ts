import { type DocumentNode, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { OperationLimits } from '../graphql/limits/limits.js';
import { type QueryCost, queryCost } from '../graphql/limits/query-cost.js';
import type { OperationReport } from '../graphql/operation-report.js';

interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Is told the cost. */
  readonly report: OperationReport | undefined;
}

/** A part of an answer: its errors, if there are any, and what is said beside the data. */
interface Shown {
  readonly errors?: readonly GraphQLFormattedError[] | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
}

const nothing = (): void => undefined;

/** What an operation is refused for before it runs: its cost, and too many heavy ones at a time. One for all roads by which operations come. */
export class OperationGate {
  readonly #limits: OperationLimits;
  readonly #costs = new WeakMap<OperationDefinitionNode, QueryCost>();
  #inFlight = 0;

  constructor(limits: OperationLimits) {
    this.#limits = limits;
  }

  /** What an operation costs; undefined where that cannot be told. Throws `GraphQLError` for one that cannot run. */
  cost({ schema, document, operation, variables, report }: Asked): QueryCost | undefined {
    if (schema.getRootType(operation.operation) === undefined) throw unsupported(operation.operation);
    // A document without variables costs the same each time.
    const isFixed = operation.variableDefinitions === undefined || operation.variableDefinitions.length === 0;
    const known = (isFixed ? this.#costs.get(operation) : undefined) ?? reckon(() => queryCost(schema, document, operation, variables));
    if (known === undefined) return undefined;
    if (isFixed) this.#costs.set(operation, known);
    if (report !== undefined) report.cost = known.cost;
    return known;
  }

  /** Lets an operation in, and answers with what is to be called when it has ended. Throws `GraphQLError` for one that may not run, or not now. */
  enter({ cost, isHeavy }: QueryCost): () => void {
    const { cost: most, heavyOperations } = this.#limits;
    if (cost > most) throw tooCostly(cost, most);
    if (!isHeavy) return nothing;
    if (this.#inFlight >= heavyOperations) throw busy(heavyOperations);
    this.#inFlight += 1;
    let isHolding = true;
    return () => {
      if (isHolding) this.#inFlight -= 1;
      isHolding = false;
    };
  }

  /** What is shown of an answer: not all of many errors, and the cost in `extensions`. */
  shown({ errors, extensions }: Shown, cost: number | undefined): Shown {
    const leftOut = errors === undefined ? 0 : Math.max(0, errors.length - this.#limits.errors);
    if (cost === undefined && leftOut === 0) return { errors, extensions };
    return {
      errors: leftOut > 0 ? errors?.slice(0, this.#limits.errors) : errors,
      extensions: { ...extensions, ...(cost !== undefined && { cost }), ...(leftOut > 0 && { errorsLeftOut: leftOut }) },
    };
  }
}

/** Apollo takes an error without a status for a fault of ours. */
function reckon(cost: () => QueryCost | undefined): QueryCost | undefined {
  try {
    return cost();
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { message, nodes, extensions } = error;
    throw new GraphQLError(message, { ...(nodes !== undefined && { nodes }), extensions: { ...extensions, http: { status: 400 } } });
  }
}

function unsupported(kind: string): GraphQLError {
  return new GraphQLError(`There is no ${kind} here: this server answers queries alone.`, { extensions: { code: 'OPERATION_NOT_SUPPORTED', http: { status: 400 } } });
}

function tooCostly(cost: number, most: number): GraphQLError {
  return new GraphQLError(`The query costs ${cost} points, more than ${most}: ask for smaller pages (first, last, limit), for fewer fields, or in several requests.`, {
    extensions: { code: 'QUERY_TOO_COSTLY', http: { status: 400 } },
  });
}

function busy(most: number): GraphQLError {
  return new GraphQLError(`${most} operations with paths or reachable are running, and no more are taken: ask again in a second.`, {
    extensions: { code: 'SERVER_BUSY', http: { status: 503, headers: new Map([['retry-after', '1']]) } },
  });
}
