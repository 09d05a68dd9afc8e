import type { ApolloServerPlugin } from '@apollo/server';
import type { QueryContext } from '../create-apollo.js';

/** Notes of every answer whether it is that of a query and has no errors: no other may be given again. */
export const noteWhole: ApolloServerPlugin<QueryContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ contextValue: { notes }, operation, response: { body } }) => {
      if (notes === undefined) return;
      notes.isWhole = operation?.operation === 'query' && body.kind === 'single' && body.singleResult.errors === undefined;
    },
  }),
};
