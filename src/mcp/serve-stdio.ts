import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { type McpServerOptions, mcpServers } from './mcp-servers.js';

/** How many bytes one message may have. */
const MESSAGE_LIMIT = 1_000_000;

/** A transport that tells when it is done. */
class Connection extends StdioServerTransport {
  readonly closed: Promise<void>;
  #resolve = (): void => undefined;

  constructor(input: Readable, output: Writable) {
    super(input, output, { maxBufferSize: MESSAGE_LIMIT });
    this.closed = new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  override async close(): Promise<void> {
    await super.close();
    this.#resolve();
  }
}

/**
 * Serves one agent on two streams, one JSON-RPC message a line, until the input ends or the output breaks. What runs then is stopped and not
 * answered, as the protocol has it.
 */
export async function serveMcpOnStdio(options: McpServerOptions, input: Readable, output: Writable): Promise<void> {
  const connection = new Connection(input, output);
  const handle = serveStdio(mcpServers(options), { transport: connection, onerror: options.report });
  await connection.closed;
  await handle.close();
  input.destroy();
}
