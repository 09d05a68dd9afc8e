import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';

/**
 * Answers that are GraphQL's own come with status 200 to clients that read `application/json`, since these take any other status for an answer from
 * someone else, a proxy for one. Clients that accept `application/graphql-response+json` see 400 where the query cannot be run.
 * (GraphQL over HTTP, 6.4.1 and 6.4.2)
 */
export const legacyStatus: ApolloServerPlugin = {
  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    let isOperation = false;
    return {
      async didResolveSource() {
        isOperation = true;
      },
      async willSendResponse({ request, response: { http } }) {
        const acceptsNew = request.http?.headers.get('accept')?.includes('application/graphql-response+json') === true;
        if (isOperation && http.status === 400 && !acceptsNew) http.status = 200;
      },
    };
  },
};
