import { type CallToolResult, Client, InMemoryTransport, type Transport } from '@modelcontextprotocol/client';
import { type McpServerOptions, mcpServers } from '../../../src/mcp/mcp-servers.js';
import { bundledGraph } from '../../support/server.js';

/** The two lines of the protocol: with a handshake, as most clients have it today, and without. */
export const ERAS = ['legacy', 'auto'] as const;

export interface Agent {
  readonly client: Client;
  /** Calls a tool, and answers with its structured content. An error of the tool fails the test with its text. */
  ask<Answer = Record<string, unknown>>(tool: string, args?: Readonly<Record<string, unknown>>, options?: { readonly signal?: AbortSignal }): Promise<Answer>;
  /** Calls a tool that must refuse, and answers with what it says. */
  askWrongly(tool: string, args?: Readonly<Record<string, unknown>>): Promise<string>;
  close(): Promise<void>;
}

/** A real client on a transport. It has read the list of tools, and so checks every answer against the schema that was listed. */
export async function connectAgent(transport: Transport, mode: (typeof ERAS)[number] = 'legacy'): Promise<Agent> {
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } });
  await client.connect(transport);
  await client.listTools();
  return {
    client,
    async ask<Answer>(name: string, args = {}, options = {}) {
      const result = await client.callTool({ name, arguments: { ...args } }, options);
      if (result.isError === true) throw new Error(textOf(result));
      return result.structuredContent as Answer;
    },
    async askWrongly(name, args = {}) {
      const result = await client.callTool({ name, arguments: { ...args } });
      if (result.isError !== true) throw new Error(`${name} was expected to refuse ${JSON.stringify(args)}, and said ${textOf(result)}`);
      return textOf(result);
    },
    close: () => client.close(),
  };
}

/** A client of tools in this process, over the bundled dataset unless told otherwise. */
export async function localAgent(options: Partial<McpServerOptions> = {}): Promise<Agent> {
  const [near, far] = InMemoryTransport.createLinkedPair();
  const report = (error: unknown): void => {
    throw new Error('Something went wrong on the side of the server.', { cause: error });
  };
  const server = mcpServers({ report, ...options, graph: options.graph ?? { current: await bundledGraph() } })();
  await server.connect(far);
  return connectAgent(near);
}

export function textOf({ content }: CallToolResult): string {
  return content.map((block) => (block.type === 'text' ? block.text : '')).join('\n');
}
