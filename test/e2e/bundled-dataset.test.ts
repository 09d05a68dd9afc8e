import { appendFile, cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readBundledCompiled } from '../../src/graph/bundled-dataset.js';
import type { loadGraph as LoadGraph } from '../../src/graph/load-graph.js';
import { bundledGraph } from '../support/server.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The package as it is installed, in a folder whose dataset may be changed. */
let installed: string;
let loadGraph: typeof LoadGraph;
let readCompiled: typeof readBundledCompiled;
beforeAll(async () => {
  installed = await mkdtemp(join(tmpdir(), 'entente-installed-'));
  const isPage = (path: string): boolean => /dist.(playground|explorer)/.test(path);
  await cp(join(ROOT, 'dist'), join(installed, 'dist'), { recursive: true, filter: (path) => !isPage(path) });
  for (const name of ['graph-data', 'package.json']) await cp(join(ROOT, name), join(installed, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(installed, 'node_modules'));
  const built = (path: string): string => pathToFileURL(join(installed, 'dist', path)).href;
  ({ loadGraph } = await import(built('graph/load-graph.js')));
  ({ readBundledCompiled: readCompiled } = await import(built('graph/bundled-dataset.js')));
});
afterAll(() => rm(installed, { recursive: true }));

it('is read in the form that the build has compiled it to, which says the same as its files', async () => {
  expect(await readCompiled()).toContain('"format":"entente-graph"');
  expect((await loadGraph()).version).toBe((await bundledGraph()).version);
  // What is not built reads the files, so that its tests are of the files.
  expect(await readBundledCompiled()).toBeUndefined();
});

it('is read from its files again as soon as one of them is another, with what is wrong in it by file and line', async () => {
  const countries = join(installed, 'graph-data', 'countries.yaml');
  await appendFile(countries, '- { id: country:NEW, name: Newland, description: A country. }\n');
  expect(await readCompiled()).toBeUndefined();
  expect((await loadGraph()).version).not.toBe((await bundledGraph()).version);
  await appendFile(countries, '- { id: country:NEW }\n');
  await expect(loadGraph()).rejects.toThrow(/countries\.yaml:\d+:\d+/);
});
