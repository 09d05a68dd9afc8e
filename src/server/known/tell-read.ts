import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { QueryContext } from '../create-apollo.js';

/** An operation that has passed all rules for documents. */
export interface ReadOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Tells those who want to know what Apollo Server has read, before it runs it. */
export const tellRead: ApolloServerPlugin<QueryContext> = {
  requestDidStart: async () => ({
    executionDidStart: async ({ contextValue, document, operation }) => {
      contextValue.tellRead?.({ document, operation });
    },
  }),
};
