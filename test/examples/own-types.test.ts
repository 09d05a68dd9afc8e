import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { loadDataset } from '../../src/data/load-dataset.js';
import { readSourceTexts } from '../../src/data/read-source-texts.js';
import type { Vocabulary } from '../../src/model/vocabulary.js';

const run = promisify(execFile);
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

it('the example with types of its own prints what its own resolvers and the generated ones answer', async () => {
  const { stdout, stderr } = await run(process.execPath, [fromRoot('examples/own-types/ask.mjs')]);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toMatchObject({
    companies: { nodes: [{ name: 'Lake Shipping', sector: 'SHIPPING', ships: 7, fleet: 10 }, { name: 'North Ferries', ships: 3, fleet: 3 }] },
    country: { name: 'Arland', companies: { nodes: [{ from: { name: 'Lake Shipping' } }] } },
    paths: { nodes: [{ narrative: { text: expect.stringContaining('Arland is the seat of Lake Shipping (seen on 31 December 2001) [1], which acquired North Ferries') } }] },
  });
});

it("the example's dataset breaks no rule, and its evidence is in its text", async () => {
  const { vocabulary }: { readonly vocabulary: Vocabulary } = await import(fromRoot('examples/own-types/vocabulary.mjs'));
  const texts = await readSourceTexts(fromRoot('examples/own-types'));
  const { dataset, issues } = await loadDataset(fromRoot('examples/own-types/data'), { vocabulary, texts });
  expect(issues).toEqual([]);
  expect(dataset?.relations).toHaveLength(3);
});

// Each has lines that must not compile, and fails where one of them does.
it.each(['built-in', 'own-vocabulary'])('the published types are exact: %s', async (project) => {
  const compiler = fromRoot('node_modules/typescript/bin/tsc');
  const { stdout } = await run(process.execPath, [compiler, '-p', fromRoot(`test/types/${project}`)]).catch((error: { readonly stdout: string }) => error);
  expect(stdout).toBe('');
});
