import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import type { QueryContext } from '../create-apollo.js';

/** A query that has passed all rules for documents. */
export interface ReadOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/** Tells those who want to know which query Apollo Server has read, when it has run it, if the media type of the answer is what any answer to it has. */
export const tellRead: ApolloServerPlugin<QueryContext> = {
  requestDidStart: async () => ({
    executionDidStart: async ({ contextValue, document, operation, response }) => ({
      async executionDidEnd() {
        // One that is there before Apollo Server chooses one is that of an error, which the next answer need not have.
        if (response.http.headers.has('content-type')) return;
        // A mutation of a host's schema may run by POST and not by GET, and a name may mean no operation: Apollo Server judges both each time.
        if (operation?.operation === 'query') contextValue.tellRead?.({ document, operation });
      },
    }),
  }),
};
