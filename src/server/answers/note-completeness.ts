import type { ApolloServerPlugin } from '@apollo/server';
import type { QueryContext } from '../create-apollo.js';

/** Notes of every answer whether it is one that may be given again: that of a query, and without an error. */
export const noteCompleteness: ApolloServerPlugin<QueryContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { notes }, operation, response: { body } }) => {
      if (notes === undefined) return;
      const isWhole = body.kind === 'single' && body.singleResult.errors === undefined;
      if (!isWhole || operation?.operation !== 'query') notes.isRepeatable = false;
    },
  }),
};
