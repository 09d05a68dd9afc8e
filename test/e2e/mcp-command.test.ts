import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { describe, expect, it } from 'vitest';
import { DATASET, SOURCES } from '../cli/support/run-cli.js';
import { ERAS, connectAgent } from '../mcp/support/agent.js';
import { ServeProcess } from '../support/serve-process.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const transport = (...args: readonly string[]): StdioClientTransport => new StdioClientTransport({ command: process.execPath, args: [MAIN, 'mcp', ...args] });

describe('entente mcp', () => {
  it.each(ERAS)('answers over its standard streams a client that connects with mode %s', async (mode) => {
    const agent = await connectAgent(transport(), mode);
    expect(await agent.ask('find_paths', { from: 'Sri Lanka', to: 'Russia', valid_at: '2012-06-03' })).toMatchObject({ complete: true, paths: [{ length: 2 }] });
    expect(await agent.askWrongly('get_entity', { entity: 'xyzzy' })).toContain('search_entities');
    await agent.close();
  });

  it('serves another dataset, shows its words where the texts are at hand, and lets agents write GraphQL if it is told to', async () => {
    const agent = await connectAgent(transport('--data', DATASET, '--sources', SOURCES, '--allow-graphql'));
    const { relations } = await agent.ask<{ relations: readonly { id: string }[] }>('get_relations', { limit: 1 });
    expect(await agent.ask('get_evidence', { relation_ids: relations.map(({ id }) => id) })).toMatchObject({ relations: [{ evidence: [{ excerpt_status: 'VERIFIED' }] }] });
    expect(await agent.ask('run_graphql', { query: '{ country(id: "ARL") { name } }' })).toEqual({ data: { country: { name: 'Arland' } } });
    await agent.close();
  });
});

interface Running {
  readonly send: (text: string) => void;
  readonly next: () => Promise<Record<string, unknown>>;
  readonly end: () => Promise<{ readonly code: unknown; readonly stderr: string }>;
}

/** The command with its bare streams. Each line of its output must be a message. */
function bare(...args: readonly string[]): Running {
  const child = spawn(process.execPath, [MAIN, 'mcp', ...args]);
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const closed = once(child, 'close');
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  return {
    send: (text) => void child.stdin.write(text),
    next: async () => JSON.parse((await lines.next()).value ?? 'null'),
    end: async () => {
      child.stdin.end();
      const [code] = await closed;
      return { code, stderr };
    },
  };
}

const line = (message: object): string => `${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`;
const HELLO = line({ id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } } });
const PING = line({ id: 2, method: 'ping' });

describe('the process', () => {
  it('lives through lines that are no messages, and ends when its input does', async () => {
    const agent = bare();
    agent.send(HELLO);
    expect(await agent.next()).toMatchObject({ id: 1, result: { serverInfo: { name: 'entente' } } });
    for (const junk of ['hello', '{', '[]', '{"jsonrpc":"1.0"}', '{"__proto__":1}', 'null', '\u0000']) agent.send(`${junk}\n`);
    agent.send(line({ id: 9, method: 'no/such' }));
    agent.send(PING);
    const answers = [await agent.next(), await agent.next()];
    expect(answers).toContainEqual({ jsonrpc: '2.0', id: 2, result: {} });
    expect(answers).toContainEqual({ jsonrpc: '2.0', id: 9, error: expect.objectContaining({ code: -32_601 }) });
    const { code, stderr } = await agent.end();
    expect(code).toBe(0);
    for (const told of stderr.trim().split('\n')) expect(told).toMatch(/^A message could not be used: /);
  });

  it('says nothing but messages on its standard output and nothing on the other, even if its client leaves amid searches', async () => {
    const agent = bare('--allow-graphql');
    agent.send(HELLO);
    expect(await agent.next()).toMatchObject({ id: 1 });
    const search = { name: 'find_paths', arguments: { from: 'China', to: 'Russia', select: 'ALL', max_length: 12 } };
    agent.send([3, 4, 5, 6].map((id) => line({ id, method: 'tools/call', params: search })).join('') + PING);
    expect(await agent.next()).toMatchObject({ jsonrpc: '2.0' });
    expect(await agent.end()).toEqual({ code: 0, stderr: '' });
  });

  it('ends when a message is larger than any that makes sense, and says why', async () => {
    const agent = bare();
    agent.send(HELLO);
    await agent.next();
    agent.send('x'.repeat(1_100_000));
    const { code, stderr } = await agent.end();
    expect(code).toBe(0);
    expect(stderr).toContain('1000000');
  });

  it('says what is wrong with its dataset, and where, before it serves anything', async () => {
    const { code, stderr } = await bare('--data', 'no-such-folder').end();
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: .*no-such-folder/);
  });
});

it('entente serve --mcp answers agents over HTTP, by the name of its host and those that are given', async () => {
  const server = new ServeProcess('--port', '0', '--no-playground', '--mcp', '--mcp-hosts', 'other.example, graph.example', '--allow-graphql');
  try {
    const agent = await connectAgent(new StreamableHTTPClientTransport(new URL('mcp', await server.url())));
    expect(await agent.ask('run_graphql', { query: '{ country(id: "CHN") { name } }' })).toEqual({ data: { country: { name: 'China' } } });
    await agent.close();
    server.signal('SIGTERM');
    expect(await server.exit).toBe(0);
  } finally {
    await server.stop();
  }
});
