import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { QueryContext } from '../create-apollo.js';

/** A query that has passed all rules for documents. */
export interface ReadOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Tells those who want to know which query Apollo Server has read, before it runs it. */
export const tellRead: ApolloServerPlugin<QueryContext> = {
  requestDidStart: async () => ({
    executionDidStart: async ({ contextValue, document, operation }) => {
      // A mutation of a host's schema may run by POST and not by GET, and a name may mean no operation: Apollo Server judges both each time.
      if (operation?.operation === 'query') contextValue.tellRead?.({ document, operation });
    },
  }),
};
