import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileDataset } from '../../src/graph/compiled/compile-dataset.js';
import { loadCompiled } from '../../src/graph/compiled/load-compiled.js';
import { createGraph } from '../../src/graph/create-graph.js';
import { EntenteError } from '../../src/model/entente-error.js';
import { bundledDataset } from '../support/article-texts.js';
import { arbitraryDataset } from './arbitrary-dataset.js';
import { scope } from './build-dataset.js';

const bundled = await bundledDataset();
const json = compileDataset(bundled);

const changed = (from: string | RegExp, to: string): string => {
  const text = json.replace(from, to);
  if (text === json) throw new Error(`Nothing was changed: ${String(from)}`);
  return text;
};

function refusalOf(compiled: unknown): string {
  try {
    loadCompiled(compiled);
  } catch (error) {
    if (error instanceof EntenteError) return `${error.code}: ${error.message}`;
    throw error;
  }
  throw new Error('It was expected to be refused.');
}

describe('a compiled dataset', () => {
  it('is the same graph, with the same records and the same version', () => {
    const [graph, original] = [loadCompiled(json), createGraph(bundled)];
    expect(graph.version).toBe(original.version);
    const all = (view: ReturnType<typeof graph.view>): unknown => [view.relations({}, {}).items, view.entities({ type: 'source' }, {}).items, view.entities({ type: 'event' }, {}).items];
    expect(all(graph.view(scope()))).toEqual(all(original.view(scope())));
  });

  it('is the same graph for any dataset, and the same bytes for the same records in any order', () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const text = compileDataset(dataset);
        const graph = loadCompiled(text);
        expect(graph.version).toBe(createGraph(dataset).version);
        expect(graph.view(scope()).relations({}, {}).items).toEqual(createGraph(dataset).view(scope()).relations({}, {}).items);
        expect(compileDataset({ ...dataset, entities: dataset.entities.toReversed(), relations: dataset.relations.toReversed() })).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('may be given as what a JSON parser made of it', () => {
    expect(loadCompiled(JSON.parse(json)).version).toBe(createGraph(bundled).version);
  });

  it.each([
    ['cut', json.slice(0, 5_000), /^INVALID_DATASET: This is no compiled graph of Entente \(.*JSON.*\)\. Make one with entente compile\.$/],
    ['JSON of another kind', '{"type":"FeatureCollection"}', /JSON of another kind/],
    ['no JSON object', 7, /JSON of another kind/],
    ['of a later format', changed('"formatVersion":1', '"formatVersion":2'), /has version 2 of the format, and this version of Entente reads 1\. Compile the dataset again/],
    ['changed in one word of one record', changed('"name":"Sri Lanka"', '"name":"Sri Lonka"'), /says that its content hash is [0-9a-f]{64}, and it is [0-9a-f]{64}: it was changed/],
    ['changed in its licence', changed('CC0-1.0', 'MIT'), /it was changed after it was made/],
    ['without one record', changed(/\n\{[^\n]*"id":"topic:[^\n]*,/, ''), /INVALID_DATASET/],
    ['with a date that is none', changed(/"observed":\["2012-06-03"\]/, '"observed":["soon"]'), /relations\.\d+\.time/],
    ['with a relation type that is none', changed('"type":"MEMBER_OF"', '"type":"constructor"'), /relations\.\d+\.type/],
    ['with a field that nobody knows', changed('"modality":"ACTUAL"', '"modality":"ACTUAL","mood":"good"'), /relations\.\d+/],
  ])('is refused if it is %s, and the message says why', (_how, compiled, message) => {
    expect(refusalOf(compiled)).toMatch(message);
  });
});
