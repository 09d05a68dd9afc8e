import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ServeProcess } from '../support/serve-process.js';
import { askOverHttp } from '../support/server.js';
import { beginRequest } from '../support/slow-request.js';

const BUNDLED = fileURLToPath(new URL('../../graph-data', import.meta.url));

let folder: string;
const running: ServeProcess[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await rm(folder, { recursive: true });
});

function start(...args: readonly string[]): ServeProcess {
  const server = new ServeProcess('--port', '0', ...args);
  running.push(server);
  return server;
}

describe('a signal', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('%s lets a running query finish, and the process ends well', async (signal) => {
    const server = start();
    const url = await server.url();
    const query = await beginRequest(url, '{ country(id: "CHN") { name } }');
    server.signal(signal);
    await server.line(/^Stopping/);
    await expect(fetch(new URL('livez', url))).rejects.toThrow('fetch failed');
    query.finish();
    expect(await query.answer).toMatchObject({ status: 200, body: { data: { country: { name: 'China' } } } });
    expect(await server.exit).toBe(0);
    expect(server.lines.at(-1)).toBe('Stopped.');
  });

  it('sent a second time cuts off what runs, and the exit code tells', async () => {
    const server = start();
    const query = await beginRequest(await server.url(), '{ country(id: "CHN") { name } }');
    const answer = query.answer.catch((error: unknown) => error);
    server.signal('SIGTERM');
    await server.line(/^Stopping/);
    server.signal('SIGTERM');
    expect(await server.exit).toBe(1);
    expect(await answer).toBeInstanceOf(Error);
  });
});

describe('the start', () => {
  it('says in one line where it is, what it serves and how long it took', async () => {
    const server = start();
    await server.url();
    expect(server.lines).toEqual([
      expect.stringMatching(/^Entente at http:\/\/localhost:\d+\/ serves ".+": \d+ entities, \d+ relations, \d+ pieces of evidence \(version [0-9a-f]{12}\); ready in \d+\.\d\d s\.$/),
    ]);
  });

  it('fails in one line, with exit code 2, where the port is in use', async () => {
    const { port } = new URL(await start().url());
    const second = new ServeProcess('--port', port);
    running.push(second);
    expect(await second.exit).toBe(2);
    expect(second.lines).toEqual([expect.stringContaining(`Port ${port} of localhost is in use`)]);
  });

  it.each([
    ['a port that is none', ['--port', '65536'], /65535/],
    ['a dataset that is not there', ['--data', 'nowhere-at-all'], /nowhere-at-all/],
  ])('fails with exit code 2 and the way out for %s', async (_what, args, message) => {
    const server = start(...args);
    expect(await server.exit).toBe(2);
    expect(server.lines.join('\n')).toMatch(message);
    expect(server.lines.join('\n')).not.toMatch(/^\s+at /m);
  });
});

describe('a dataset that changes', () => {
  const leaders = (): string => join(folder, 'leaders.yaml');

  async function version(url: string): Promise<unknown> {
    return (await askOverHttp(url, '{ dataset { version } }')).data?.['dataset'];
  }

  it('is loaded again at SIGHUP; one that is broken is reported by file, line and column, and the old one keeps serving', async () => {
    await cp(BUNDLED, folder, { recursive: true });
    const server = start('--data', folder);
    const url = await server.url();
    const before = await version(url);
    const text = await readFile(leaders(), 'utf8');

    await writeFile(leaders(), text.replace(/^- id: leader:vladimir-putin$/m, '- id: leader:vladimir putin'));
    server.signal('SIGHUP');
    await server.line(/Not reloaded/);
    await server.line(/leaders\.yaml:\d+:\d+ /);
    expect(await version(url)).toEqual(before);

    await writeFile(leaders(), text);
    const seen = server.lines.length;
    server.signal('SIGHUP');
    expect(await server.line(/^Reloaded/, seen)).toContain('the same as before');
    expect(await version(url)).toEqual(before);
  });

  it('is loaded again by itself with --watch', async () => {
    await cp(BUNDLED, folder, { recursive: true });
    const server = start('--data', folder, '--watch');
    const url = await server.url();
    const before = await version(url);
    await writeFile(leaders(), (await readFile(leaders(), 'utf8')).replace(/^ {2}name: Vladimir Putin$/m, '  name: Vladimir V. Putin'));
    await server.line(/^Reloaded: "/);
    expect(await version(url)).not.toEqual(before);
    expect(await askOverHttp(url, '{ leader(id: "vladimir-putin") { name } }')).toEqual({ data: { leader: { name: 'Vladimir V. Putin' } } });
  });
});
