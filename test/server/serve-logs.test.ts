import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { ServeProcess } from '../support/serve-process.js';
import { askOverHttp } from '../support/server.js';

const BUNDLED = fileURLToPath(new URL('../../graph-data', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

const running: ServeProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

function start(...args: readonly string[]): ServeProcess {
  const server = new ServeProcess('--port', '0', ...args);
  running.push(server);
  return server;
}

/** The records that a process has written so far: every line is one. */
function recordsOf(server: ServeProcess): readonly Readonly<Record<string, unknown>>[] {
  return server.lines.map((line) => JSON.parse(line) as Readonly<Record<string, unknown>>);
}

async function urlOf(server: ServeProcess): Promise<string> {
  return String(JSON.parse(await server.line(/"event":"start"/)).url);
}

describe('entente serve --log json', () => {
  it('tells its start, requests, reloads and its end, one record a line and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-'));
    try {
      await cp(BUNDLED, folder, { recursive: true });
      const server = start('--log', 'json', '--data', folder);
      const url = await urlOf(server);
      await askOverHttp(url, 'query Ask { country(id: "CHN") { name } }');
      await server.line(/"event":"request"/);

      const leaders = join(folder, 'leaders.yaml');
      const text = await readFile(leaders, 'utf8');
      await writeFile(leaders, text.replace(/^- id: leader:vladimir-putin$/m, '- id: leader:vladimir putin'));
      server.signal('SIGHUP');
      await server.line(/"status":"REJECTED"/);
      // The graph from before serves on.
      const ready = await fetch(new URL('readyz', url));
      expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready', version: recordsOf(server)[0]?.['version'] }]);

      await writeFile(leaders, text.replace(/^ {2}name: Vladimir Putin$/m, '  name: Vladimir V. Putin'));
      server.signal('SIGHUP');
      await server.line(/"status":"SWAPPED"/);
      const after: unknown = await (await fetch(new URL('readyz', url))).json();
      server.signal('SIGTERM');
      expect(await server.exit).toBe(0);

      const records = recordsOf(server);
      expect(records).toEqual([
        expect.objectContaining({ level: 'info', event: 'start', url, version: expect.stringMatching(/^[0-9a-f]{64}$/), entities: 129, readyMs: expect.any(Number) }),
        expect.objectContaining({ level: 'info', event: 'request', operation: 'Ask', status: 200 }),
        expect.objectContaining({ level: 'error', event: 'reload', status: 'REJECTED', code: 'INVALID_DATASET', reason: expect.stringMatching(/leaders\.yaml:\d+:\d+ /) }),
        expect.objectContaining({ level: 'info', event: 'reload', status: 'SWAPPED', previousVersion: records[0]?.['version'] }),
        expect.objectContaining({ level: 'info', event: 'stopping' }),
        expect.objectContaining({ level: 'info', event: 'stopped', finished: true }),
      ]);
      expect(after).toEqual({ status: 'ready', version: records[3]?.['version'] });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it.each([
    ['a dataset that is not there', ['--data', 'nowhere-at-all'], /nowhere-at-all/],
    ['a host that is none', ['--host', '192.0.2.1'], /192\.0\.2\.1/],
  ])('tells in one record why it cannot start, with exit code 2: %s', async (_what, args, reason) => {
    const server = start('--log', 'json', ...args);
    expect(await server.exit).toBe(2);
    expect(recordsOf(server)).toEqual([expect.objectContaining({ level: 'error', event: 'start-failed', reason: expect.stringMatching(reason) })]);
  });

  it('tells of health and metrics only with --log-level debug', async () => {
    const server = start('--log', 'json', '--log-level', 'debug');
    await fetch(new URL('livez', await urlOf(server)));
    expect(JSON.parse(await server.line(/"route":"\/livez"/))).toMatchObject({ level: 'debug', event: 'request', status: 200 });
  });
});

describe('a log that goes into a pipe', () => {
  it('is JSON by itself; whoever reads it and stops does not stop the server, and does not keep it from ending', async () => {
    const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0'], { stdio: ['ignore', 'ignore', 'pipe'] });
    try {
      const [chunk]: readonly unknown[] = await once(child.stderr, 'data');
      const url = String(JSON.parse(String(chunk).split('\n')[0] ?? '').url);
      child.stderr.pause();
      // More than the pipe holds: each of these has a line of 700 bytes.
      const unknown = new URL('x'.repeat(200), url);
      for (let round = 0; round < 10; round += 1) {
        await Promise.all(Array.from({ length: 60 }, async () => (await fetch(unknown)).text()));
      }
      expect(await askOverHttp(url, '{ country(id: "CHN") { name } }')).toEqual({ data: { country: { name: 'China' } } });
      const exit = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await exit).toEqual([0, null]);
    } finally {
      child.kill('SIGKILL');
    }
  });
});

describe('health while the process ends', () => {
  /** Begins to ask on a connection of its own, and holds back the end of the question. Resolves once the server has the beginning. */
  async function beginProbe(url: string, path: string): Promise<{ finish(): Promise<string> }> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.setEncoding('utf8');
    // The answer to a first question shows that the connection is open; the second has begun with it.
    socket.write(`GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\nGET ${path} HTTP/1.1\r\nHost: localhost\r\n`);
    await once(socket, 'data');
    return {
      async finish() {
        let text = '';
        socket.on('data', (piece: string) => (text += piece));
        socket.write('\r\n');
        await once(socket, 'close');
        return text;
      },
    };
  }

  it('/readyz says 503 from SIGTERM on and /livez lives, on connections that are open; new ones are refused', async () => {
    const server = start('--log', 'json');
    const url = await urlOf(server);
    const ready = await fetch(new URL('readyz', url));
    expect(ready.status).toBe(200);
    const { version } = await ready.json();
    const [readyz, livez] = [await beginProbe(url, '/readyz'), await beginProbe(url, '/livez')];
    server.signal('SIGTERM');
    await server.line(/"event":"stopping"/);
    await expect(fetch(new URL('readyz', url))).rejects.toThrow('fetch failed');
    const answer = await readyz.finish();
    expect(answer).toMatch(/^HTTP\/1\.1 503 /);
    expect(answer).toContain(JSON.stringify({ status: 'closing', version }));
    expect(await livez.finish()).toMatch(/^HTTP\/1\.1 200 /);
    expect(await server.exit).toBe(0);
  });
});
