import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { OperationLimits } from '../graphql/limits/limits.js';
import { type QueryCost, queryCost } from '../graphql/limits/query-cost.js';
import { operationReport } from '../graphql/operation-report.js';

/** What an operation is refused for before it runs: its cost, and too many heavy ones at a time. Tells the cost of each in `extensions.cost`. */
export function operationLimits({ cost: most, heavyOperations, errors: shown }: OperationLimits): ApolloServerPlugin {
  const costs = new WeakMap<object, QueryCost>();
  let inFlight = 0;

  return {
    async requestDidStart(): Promise<GraphQLRequestListener<object>> {
      let known: QueryCost | undefined;
      let isHolding = false;
      const release = (): void => {
        if (isHolding) inFlight -= 1;
        isHolding = false;
      };
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          // The execution says what is wrong where no operation is meant.
          if (operation === undefined) return;
          if (schema.getRootType(operation.operation) === undefined) throw unsupported(operation.operation);
          // A document without variables costs the same each time.
          const isFixed = operation.variableDefinitions === undefined || operation.variableDefinitions.length === 0;
          known = (isFixed ? costs.get(operation) : undefined) ?? reckon(() => queryCost(schema, document, operation, request.variables ?? {}));
          if (known === undefined) return;
          if (isFixed) costs.set(operation, known);
          const report = operationReport(contextValue);
          if (report !== undefined) report.cost = known.cost;
          if (known.cost > most) throw tooCostly(known.cost, most);
          if (!known.isHeavy) return;
          if (inFlight >= heavyOperations) throw busy(heavyOperations);
          inFlight += 1;
          isHolding = true;
        },
        async willSendResponse({ response: { body } }) {
          release();
          if (body.kind !== 'single') return;
          const { singleResult } = body;
          const leftOut = Math.max(0, (singleResult.errors?.length ?? 0) - shown);
          if (leftOut > 0 && singleResult.errors !== undefined) singleResult.errors = singleResult.errors.slice(0, shown);
          if (known === undefined && leftOut === 0) return;
          singleResult.extensions = { ...singleResult.extensions, ...(known !== undefined && { cost: known.cost }), ...(leftOut > 0 && { errorsLeftOut: leftOut }) };
        },
      };
    },
  };
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
