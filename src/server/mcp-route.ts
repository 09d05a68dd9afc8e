import { toWebRequest } from '@modelcontextprotocol/node';
import { createMcpHandler, localhostAllowedHostnames, validateHostHeader, validateOriginHeader } from '@modelcontextprotocol/server';
import type { FastifyError, FastifyInstance } from 'fastify';
import { type McpServerOptions, mcpServers } from '../mcp/mcp-servers.js';
import { limitRequests } from './limit-requests.js';
import type { SocketLimits } from './limits.js';
import { onBehalfOf } from './operation-runner.js';
import { requestSignal } from './request-signal.js';
import { requireRecord } from './telemetry/observe-requests.js';

export interface McpOptions {
  /** Whether agents may also write GraphQL of their own (the tool `run_graphql`), under the limits of `/graphql`. Default false. */
  readonly allowGraphql?: boolean;
  /**
   * The names by which clients may reach the server, without a port, beside `localhost`, `127.0.0.1` and `[::1]`. Pages of other origins, and
   * names of others that were made to point here (DNS rebinding), are refused.
   */
  readonly hosts?: readonly string[];
}

interface McpRoute {
  readonly servers: McpServerOptions;
  readonly limits: Pick<SocketLimits, 'bodyBytes' | 'requestsPerMinute'>;
  /** As in `McpOptions`. */
  readonly hosts: readonly string[];
}

/** What is wrong with a request that never becomes a message, by its HTTP status: a code of JSON-RPC and what to say. */
const refusals = ({ bodyBytes, requestsPerMinute }: McpRoute['limits']): Readonly<Record<number, readonly [number, string]>> => ({
  400: [-32_700, 'The body is not JSON: send one JSON-RPC message.'],
  413: [-32_600, `The body has more than ${bodyBytes} bytes: ask for less at once.`],
  415: [-32_600, 'The body is not JSON: send it with "content-type: application/json".'],
  429: [-32_000, `More than ${requestsPerMinute} requests came from this address within a minute: ask again when the time in Retry-After has passed.`],
});

/**
 * Answers agents at `/mcp` of `scope`, whose requests are observed, over streamable HTTP. It keeps no sessions: each request stands for itself, and holds
 * nothing once it is answered.
 */
export async function mcpRoute(scope: FastifyInstance, { servers, limits, hosts }: McpRoute): Promise<void> {
  const known = refusals(limits);
  // It also tells of requests that it has refused, which are the clients' business and would fill the log.
  const onerror = (error: Error): void => (error.message.startsWith('Rejected inbound request') ? undefined : servers.report(error));
  const handler = createMcpHandler(mcpServers(servers), { onerror });
  scope.addHook('onClose', () => handler.close());

  // Fastify reads text by itself, which a page of another origin may send without asking.
  scope.removeContentTypeParser('text/plain');
  scope.setErrorHandler<FastifyError>((error, _request, reply) => {
    const status = error.statusCode ?? 500;
    const [code, message] = known[status] ?? [-32_603, 'Something went wrong here.'];
    if (known[status] === undefined) servers.report(error);
    return reply.code(status).send(rpcError(code, message));
  });

  const allowed = [...localhostAllowedHostnames(), ...hosts.map(hostname)];
  scope.addHook('onRequest', async ({ headers }, reply) => {
    const refused = [validateHostHeader(headers.host, allowed), validateOriginHeader(headers.origin, allowed)].find(({ ok }) => !ok);
    if (refused?.ok === false) return reply.code(403).send(rpcError(-32_000, `${refused.message}. Names that clients may use are set where the server is started.`));
  });
  await limitRequests(scope, limits.requestsPerMinute);
  scope.route({
    // It answers all but the first with 405, as the protocol has it for servers without sessions.
    method: ['POST', 'GET', 'DELETE'],
    url: '/mcp',
    bodyLimit: limits.bodyBytes,
    async handler(incoming, reply) {
      const { raw, method, url, headers, body } = incoming;
      if (Array.isArray(body)) return reply.code(400).send(rpcError(-32_600, 'Send one message a request, and no batch.'));
      const message = { method, url, headers, [Symbol.asyncIterator]: () => raw[Symbol.asyncIterator]() };
      const request = await toWebRequest(message, body, { signal: requestSignal(reply), maxRequestBodySize: limits.bodyBytes });
      return reply.send(await onBehalfOf(requireRecord(incoming), () => handler.fetch(request, { parsedBody: body })));
    },
  });
}

/** A host as a URL writes it: in lower case, and in brackets if it is an address of IPv6. */
function hostname(host: string): string {
  return (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase();
}

function rpcError(code: number, message: string): object {
  return { jsonrpc: '2.0', id: null, error: { code, message } };
}
