import type { Readable, Writable } from 'node:stream';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { clip } from './clip.js';
import { type McpServerOptions, mcpServers } from './mcp-servers.js';

/** How many bytes one message may have. */
const MESSAGE_LIMIT = 1_000_000;

export interface StdioOptions extends McpServerOptions {
  /** Told in one line of a message that was none, or too long. */
  readonly warn: (text: string) => void;
}

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
export async function serveMcpOnStdio({ warn, ...options }: StdioOptions, input: Readable, output: Writable): Promise<void> {
  const connection = new Connection(input, output);
  const onerror = ({ message }: Error): void => warn(`A message could not be used: ${clip(message.replaceAll(/\s+/g, ' '), 200)}`);
  const handle = serveStdio(mcpServers(options), { transport: connection, onerror });
  await connection.closed;
  await handle.close();
  input.destroy();
}
