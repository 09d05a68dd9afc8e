import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadDataset } from '../../src/data/load-dataset.js';
import { readSourceTexts } from '../../src/data/read-source-texts.js';
import type { SourceTexts } from '../../src/data/source-texts.js';
import { BUNDLED_DATASET } from '../../src/graph/bundled-dataset.js';
import type { Dataset } from '../../src/model/dataset.js';

/** The root of the project. */
export const ROOT: string = fileURLToPath(new URL('../..', import.meta.url));

const FOLDER = fileURLToPath(new URL('../../../shared/sources', import.meta.url));

/** Why a test that needs the texts does nothing. They belong to their publishers, and lie beside the project or nowhere. */
export const NO_TEXTS = 'The texts of the sources are not at hand: they are looked for in ../shared/sources, seen from the project.';

/** The texts of the bundled dataset's sources, where they are at hand. */
export async function articleTexts(): Promise<SourceTexts | undefined> {
  return existsSync(FOLDER) ? readSourceTexts(FOLDER) : undefined;
}

/** The records of the bundled dataset. */
export async function bundledDataset(): Promise<Dataset> {
  const { dataset, issues } = await loadDataset(BUNDLED_DATASET);
  if (dataset === undefined) throw new Error(issues.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return dataset;
}
