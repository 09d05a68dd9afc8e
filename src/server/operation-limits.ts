import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { QueryCost } from '../graphql/limits/query-cost.js';
import { operationReport } from '../graphql/operation-report.js';
import type { OperationGate } from './operation-gate.js';

/** Holds the operations of Apollo Server to what `gate` lets in. Tells the cost of each in `extensions.cost`. */
export function operationLimits(gate: OperationGate): ApolloServerPlugin {
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<object>> {
      let known: QueryCost | undefined;
      let leave = (): void => undefined;
      return {
        async didResolveOperation({ schema, document, operation, request, contextValue }) {
          // The execution says what is wrong where no operation is meant.
          if (operation === undefined) return;
          known = gate.cost({ schema, document, operation, variables: request.variables ?? {}, report: operationReport(contextValue) });
          if (known !== undefined) leave = gate.enter(known);
        },
        async willSendResponse({ response: { body } }) {
          leave();
          if (body.kind !== 'single') return;
          const { errors, extensions } = gate.shown(body.singleResult, known?.cost);
          if (errors !== undefined) body.singleResult.errors = errors;
          if (extensions !== undefined) body.singleResult.extensions = extensions;
        },
      };
    },
  };
}
