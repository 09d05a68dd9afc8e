import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DATASET } from '../cli/support/run-cli.js';

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Stops reading behind the first piece of output, as `head` does. */
  readonly readOnce?: boolean;
}

/** Runs the built command with pipes for its streams. */
function entente(argv: readonly string[], { env = {}, stdin = '', readOnce = false }: Surroundings = {}): Promise<Ended> {
  const child = spawn(process.execPath, [MAIN, ...argv], { env: { PATH: process.env['PATH'] ?? '', ENTENTE_DATA: DATASET, ...env } });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => {
    stdout.push(chunk);
    if (readOnce) child.stdout.destroy();
  });
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }));
  });
}

describe('the built command', () => {
  it('answers a query that is piped in', async () => {
    const { code, stdout, stderr } = await entente(['query'], { stdin: '{ country(id: "ARL") { name } }' });
    expect({ code, answer: JSON.parse(stdout), stderr }).toEqual({ code: 0, answer: { data: { country: { name: 'Arland' } } }, stderr: '' });
  });

  it.each([
    [1, ['show', 'Xyzzy']],
    [2, ['show', '--at']],
    [2, ['query']],
  ])('ends with %i where it should, with one thing said on stderr', async (expected, argv) => {
    const { code, stdout, stderr } = await entente(argv);
    expect({ code, stdout }).toEqual({ code: expected, stdout: '' });
    expect(stderr).toMatch(/^error: /);
  });

  it('a pipe gets no colours, unless FORCE_COLOR asks for them', async () => {
    expect((await entente(['search', 'Arland'])).stdout).not.toContain('\u001B');
    expect((await entente(['search', 'Arland'], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001B');
  });

  it('a long answer arrives in full', async () => {
    const { code, stdout } = await entente(['show', 'country:RUS', '--json'], { env: { ENTENTE_DATA: '' } });
    expect(stdout.length).toBeGreaterThan(100_000);
    expect({ code, id: JSON.parse(stdout).id }).toEqual({ code: 0, id: 'country:RUS' });
  });

  it('a reader that has seen enough ends it quietly', async () => {
    const { code, stderr } = await entente(['show', 'country:RUS', '--json'], { env: { ENTENTE_DATA: '' }, readOnce: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('help and mistakes in the arguments load neither GraphQL nor YAML nor the server', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'entente-coverage-'));
    try {
      await entente(['show', '--help'], { env: { NODE_V8_COVERAGE: dir } });
      const reports = await Promise.all((await readdir(dir)).map((name) => readFile(join(dir, name), 'utf8')));
      const loaded = reports.join('');
      expect(loaded).toContain('node_modules/commander/');
      expect(loaded).not.toMatch(/node_modules\/(graphql|yaml|zod|fastify|@apollo|graphology|minisearch)\//);
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
