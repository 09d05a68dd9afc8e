import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** Refuses subscriptions where there is one answer a request: graphql-js would run them as if they were queries. */
export const refuseSubscriptions: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ operation }) => {
      if (operation?.operation !== 'subscription') return;
      throw new GraphQLError('A subscription is not answered here, but as a stream of events: ask graphql/stream of the server, with "accept: text/event-stream".', {
        extensions: { code: 'OPERATION_NOT_SUPPORTED', http: { status: 400 } },
      });
    },
  }),
};
