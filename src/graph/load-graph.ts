import type { DatasetFiles } from '../data/dataset-files.js';
import { readSourceTexts } from '../data/read-source-texts.js';
import { BUNDLED_DATASET, readBundledCompiled } from './bundled-dataset.js';
import { loadCompiled } from './compiled/load-compiled.js';
import { type MemoryGraph, createGraph } from './create-graph.js';
import { DatasetError } from './dataset-error.js';
import type { MemoryGraphOptions } from './memory-indexes.js';

export interface LoadGraphOptions extends Pick<MemoryGraphOptions, 'pathLimits' | 'vocabulary'> {
  /** A dataset's folder, or its files by name with their text. Default: the bundled dataset. */
  readonly data?: string | DatasetFiles;
  /** A folder with the texts of sources. Default: none, and every excerpt is UNAVAILABLE. */
  readonly sources?: string;
}

/**
 * Reads a dataset and builds its graph. Throws `DatasetError`, an `EntenteError` INVALID_DATASET, if the dataset breaks a MUST rule, and
 * `EntenteError` BAD_USER_INPUT if the folder of sources cannot be read. What breaks a SHOULD rule is let pass.
 */
export async function loadGraph({ data = BUNDLED_DATASET, sources, pathLimits, vocabulary }: LoadGraphOptions = {}): Promise<MemoryGraph> {
  const texts = sources === undefined ? undefined : await readSourceTexts(sources);
  const options = vocabulary === undefined ? {} : { vocabulary };
  const graphOptions = { ...options, ...(texts !== undefined && { texts }), ...(pathLimits !== undefined && { pathLimits }) };
  const compiled = data === BUNDLED_DATASET && vocabulary === undefined ? await readBundledCompiled() : undefined;
  if (compiled !== undefined) return loadCompiled(compiled, graphOptions);
  // Only now: most who start the command ask the bundled dataset, and the reader of YAML takes a while to load.
  const { loadDataset, parseDataset } = await import('../data/load-dataset.js');
  const { dataset, issues } = typeof data === 'string' ? await loadDataset(data, options) : parseDataset(data, options);
  if (dataset === undefined) throw new DatasetError(typeof data === 'string' ? `in ${data}` : 'in memory', issues);
  return createGraph(dataset, graphOptions);
}
