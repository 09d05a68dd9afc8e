import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';

/**
 * The status of an answer that is GraphQL's own: 200 instead of 400 for clients that read `application/json`, since these take any other status for an
 * answer from someone else, a proxy for one. Clients that accept `application/graphql-response+json` see 400 where the query cannot be run.
 * (GraphQL over HTTP, 6.4.1 and 6.4.2)
 */
export function statusFor<Status extends number | undefined>(accept: string | undefined, status: Status): Status | 200 {
  return status === 400 && accept?.includes('application/graphql-response+json') !== true ? 200 : status;
}

/** Gives answers of Apollo Server that are GraphQL's own the status that their client understands. */
export const legacyStatus: ApolloServerPlugin = {
  async requestDidStart(): Promise<GraphQLRequestListener<object>> {
    let isOperation = false;
    return {
      async didResolveSource() {
        isOperation = true;
      },
      async willSendResponse({ request, response: { http } }) {
        const status = statusFor(request.http?.headers.get('accept'), http.status);
        if (isOperation && status !== undefined) http.status = status;
      },
    };
  },
};
