import type { EntenteError } from '../../model/entente-error.js';
import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import { type MemoryGraph, createGraph } from '../create-graph.js';
import { invalidDataset } from '../invalid-dataset.js';
import type { MemoryGraphOptions } from '../memory-indexes.js';
import { FORMAT_VERSION, compiledShape, headShape } from './compiled-shape.js';

/**
 * The graph of a dataset that `entente compile` or `compileDataset` made one JSON of, given as text or as what a JSON parser made of it. It needs
 * no files, and so runs in a browser. Throws `EntenteError` INVALID_DATASET if it is no compiled graph, has another version of the format, or
 * does not match its own content hash.
 */
export function loadCompiled(json: unknown, options: MemoryGraphOptions = {}): MemoryGraph {
  const value = typeof json === 'string' ? parseJson(json) : json;
  const head = headShape.safeParse(value);
  if (!head.success) throw notCompiled('it is JSON of another kind');
  if (head.data.formatVersion !== FORMAT_VERSION) {
    throw invalidDataset(
      `The compiled graph has version ${head.data.formatVersion} of the format, and this version of Entente reads ${FORMAT_VERSION}. Compile the dataset again with this version.`,
    );
  }
  const compiled = compiledShape(options.vocabulary ?? BUILT_IN_VOCABULARY).safeParse(value);
  if (!compiled.success) {
    const [issue] = compiled.error.issues;
    throw notCompiled(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  const { dataset, contentHash, entities, relations } = compiled.data;
  const graph = createGraph({ ...dataset, entities, relations }, options);
  if (graph.version === contentHash) return graph;
  throw invalidDataset(`The compiled graph says that its content hash is ${contentHash}, and it is ${graph.version}: it was changed after it was made. Compile the dataset again.`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notCompiled(error instanceof Error ? error.message : String(error));
  }
}

function notCompiled(reason: string): EntenteError {
  return invalidDataset(`This is no compiled graph of Entente (${reason}). Make one with entente compile.`);
}
