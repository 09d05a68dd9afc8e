import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadCompiled } from '../../src/graph/compiled/load-compiled.js';
import { loadGraph } from '../../src/graph/load-graph.js';
import { DATASET, runCli } from './support/run-cli.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-compile-'));
});
afterAll(() => rm(folder, { recursive: true }));

it('writes one JSON file, which is the graph of the dataset, and leaves nothing else behind', async () => {
  const file = join(folder, 'graph.json');
  const { code, stdout, stderr } = await runCli(['compile', '--data', DATASET, '-o', file]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/graph\.json: \d+ entities, \d+ relations, \d+ kB\n$/);
  expect(loadCompiled(await readFile(file, 'utf8')).version).toBe((await loadGraph({ data: DATASET })).version);
  expect(await readdir(folder)).toEqual(['graph.json']);
});

it('writes to standard output without -o, the same bytes each time', async () => {
  const [first, second] = [await runCli(['compile']), await runCli(['compile'])];
  expect(first.stdout).toBe(second.stdout);
  expect(loadCompiled(first.stdout).version).toBe((await loadGraph({ data: DATASET })).version);
});

it('says where it could not write, and ends with 2', async () => {
  const { code, stderr } = await runCli(['compile', '-o', join(folder, 'nowhere', 'graph.json')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^error: .*graph\.json cannot be written: ENOENT/);
});

it('makes nothing of a dataset that cannot be loaded', async () => {
  const { code, stdout, stderr } = await runCli(['compile', '--data', folder, '-o', join(folder, 'other.json')]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('cannot be loaded');
  expect(await readdir(folder)).not.toContain('other.json');
});
