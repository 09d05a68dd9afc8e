import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { QueryCost } from '../graphql/limits/query-cost.js';
import { operationReport } from '../graphql/operation-report.js';
import type { OperationGate } from './operation-gate.js';

/** Holds the operations of Apollo Server to what `gate` lets in. Tells the cost of each in `extensions.cost`. */
export function operationLimits(gate: OperationGate): ApolloServerPlugin {
  /** What is to be called at the end of each operation that runs. */
  const leaving = new WeakMap<object, () => void>();
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<object>> {
      let known: QueryCost | undefined;
      return {
        async didResolveOperation(asked) {
          const { schema, document, operation, request, contextValue } = asked;
          // The execution says what is wrong where no operation is meant.
          if (operation === undefined) return;
          known = gate.cost({ schema, document, operation, variables: request.variables ?? {}, report: operationReport(contextValue) });
          if (known !== undefined) leaving.set(asked, gate.enter(known));
        },
        async willSendResponse(answered) {
          leaving.get(answered)?.();
          const { body } = answered.response;
          if (body.kind !== 'single') return;
          const { errors, extensions } = gate.shown(body.singleResult, known?.cost);
          if (errors !== undefined) body.singleResult.errors = errors;
          if (extensions !== undefined) body.singleResult.extensions = extensions;
        },
      };
    },
    // A tracer that fails, say: then there is no response to send.
    unexpectedErrorProcessingRequest: async ({ requestContext }) => leaving.get(requestContext)?.(),
  };
}
