import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Compiles the bundled dataset with the library in `dist`. One that breaks a rule is left to those who load it, and who are told which. */
export async function buildDataset(dist) {
  const built = (path) => import(pathToFileURL(join(dist, path)).href);
  const [{ BUNDLED_DATASET, compiledFile }, { loadDataset }, { compileDataset }] = await Promise.all([
    built('graph/bundled-dataset.js'),
    built('data/load-dataset.js'),
    built('graph/compiled/compile-dataset.js'),
  ]);
  await rm(join(dist, 'dataset'), { recursive: true, force: true });
  const file = await compiledFile(BUNDLED_DATASET);
  const { dataset } = await loadDataset(BUNDLED_DATASET);
  if (dataset === undefined) return;
  await mkdir(join(dist, 'dataset'), { recursive: true });
  const staging = new URL(`${file.href}.tmp`);
  await writeFile(staging, compileDataset(dataset));
  await rename(staging, file);
}
