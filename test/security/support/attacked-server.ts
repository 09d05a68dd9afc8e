import assert from 'node:assert/strict';
import type { ServerOptions } from '../../../src/server/create-server.js';
import { type TestServer, startServer } from '../../support/server.js';
import { silentLogger } from '../../support/silent-logger.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: unknown;
  readonly extensions: Readonly<Record<string, unknown>>;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
  /** The codes of its errors, each once. */
  readonly codes: readonly unknown[];
}

/** What no answer to a stranger may hold: a stack, a path of this machine, a word of what runs beneath. */
const LEAKS = /\bat [\w.<>]+ \(|node_modules|\.(?:ts|js|mjs):\d+|call stack|RangeError|TypeError|INTERNAL_SERVER_ERROR/i;

/** Far above any delay of a machine that is busy with something else. */
const GENEROUS_MS = 2_000;

/** A server on a free port, and beside each attack on it somebody who asks something harmless. */
export class AttackedServer {
  readonly #server: TestServer;
  readonly #delays: string[] = [];

  private constructor(server: TestServer) {
    this.#server = server;
  }

  static async start(options: Partial<ServerOptions> = {}): Promise<AttackedServer> {
    return new AttackedServer(await startServer({ playground: false, logger: silentLogger, ...options }));
  }

  get url(): string {
    return this.#server.url;
  }

  /** Sends an attack, and a harmless request in the midst of it, which must be answered. No answer may tell anything of the server's insides. */
  async attack(name: string, send: (endpoint: URL) => Promise<Response>): Promise<Answer> {
    const endpoint = new URL('graphql', this.url);
    const [answer] = await Promise.all([send(endpoint).then(read), this.canary(name)]);
    assert.doesNotMatch(answer.text, LEAKS, `${name}: ${answer.text.slice(0, 300)}`);
    assert(answer.status === 503 || answer.status < 500, `${name}: ${answer.status} ${answer.text.slice(0, 300)}`);
    return answer;
  }

  /** An attack by a query. */
  query(name: string, query: string, variables?: unknown): Promise<Answer> {
    return this.attack(name, (endpoint) => post(endpoint, JSON.stringify({ query, variables })));
  }

  async canary(beside: string): Promise<void> {
    const start = performance.now();
    const { data } = await read(await post(new URL('graphql', this.url), '{"query":"{ country(id: \\"CHN\\") { name } }"}'));
    const delay = performance.now() - start;
    this.#delays.push(`${delay.toFixed(0).padStart(5)} ms beside ${beside}`);
    assert.deepEqual(data, { country: { name: 'China' } }, beside);
    assert(delay < GENEROUS_MS, `${delay} ms beside ${beside}`);
  }

  /** Prints how long harmless requests took beside the attacks. */
  async close(): Promise<void> {
    console.info(`Canaries:\n${this.#delays.join('\n')}`);
    await this.#server.close();
  }
}

export function post(endpoint: URL, body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
}

export async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  const { data, errors = [], extensions = {} } = parsed(text);
  return { status: response.status, headers: response.headers, text, data, errors, extensions, codes: [...new Set(errors.map((error) => error.extensions?.['code']))] };
}

function parsed(text: string): Partial<Pick<Answer, 'data' | 'errors' | 'extensions'>> {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
