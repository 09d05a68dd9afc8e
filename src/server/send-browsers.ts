import type { FastifyInstance } from 'fastify';

/** Sends a browser that is pointed at `/graphql` of `scope`, without a query, to the playground: the endpoint itself refuses it in words for programs. */
export function sendBrowsers(scope: FastifyInstance): void {
  const endpoint = `${scope.prefix}/graphql`;
  scope.addHook('onRequest', ({ method, url, headers: { accept = '' } }, reply, done) => {
    if (method !== 'GET' || url !== endpoint || !/^text\/html(?:[,;]|$)/.test(accept)) done();
    else void reply.header('vary', 'accept').redirect(`${scope.prefix}/`);
  });
}
