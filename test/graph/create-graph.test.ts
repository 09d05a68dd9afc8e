import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceTexts } from '../../src/data/source-texts.js';
import { createGraph } from '../../src/graph/create-graph.js';
import type { Dataset } from '../../src/model/dataset.js';
import { EntenteError } from '../../src/model/entente-error.js';
import type { Entity } from '../../src/model/entity.js';
import { observed, saidBy, valid } from '../model/build-relation.js';
import { arbitraryDataset } from './arbitrary-dataset.js';
import { dataset, entity, scope, tie } from './build-dataset.js';

const BORDER = tie('1', 'BORDERS', 'country:A', 'country:B');
const version = (data: Dataset): string => createGraph(data).version;

/** The same record with its keys, and those within it, the other way round. */
function turned<T>(value: T): T;
function turned(value: unknown): unknown {
  if (value instanceof Map) return new Map([...value].toReversed());
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, turned(member)]).toReversed());
}

describe('the version of a graph', () => {
  it('is the same whatever the order of records, keys, qualifiers and identifiers', () => {
    fc.assert(
      fc.property(arbitraryDataset, (data) => {
        const shuffled = { ...data, entities: data.entities.toReversed(), relations: data.relations.toReversed() };
        expect(version(turned(shuffled))).toBe(version(data));
      }),
      { numRuns: 100 },
    );
    const identified = (...schemes: readonly string[]): Dataset =>
      dataset([], [entity('country:A', { identifiers: Object.fromEntries(schemes.map((scheme) => [scheme, 'x'])) })]);
    expect(version(identified('iso2', 'cow'))).toBe(version(identified('cow', 'iso2')));
  });

  it('is the same on every machine', () => {
    expect(version(dataset([BORDER]))).toBe('71446c5772f55f4210d937aa63624e5526e1a7dfbeb277e43c024f677553fd38');
  });

  it('changes with every part of the content', () => {
    const qualified = tie('1', 'BORDERS', 'country:A', 'country:B', { qualifiers: new Map([['status', 'MEMBER']]) });
    const versions = [
      dataset([BORDER]),
      { ...dataset([BORDER]), name: 'Other' },
      dataset([BORDER], [entity('country:A', { name: 'Other' })]),
      dataset([BORDER], [entity('country:A', { aliases: ['x', 'y'] })]),
      dataset([BORDER], [entity('country:A', { aliases: ['y', 'x'] })]),
      dataset([{ ...BORDER, summary: 'Other.' }]),
      dataset([{ ...BORDER, time: valid('2013') }]),
      dataset([{ ...BORDER, time: observed('2013') }]),
      dataset([{ ...BORDER, time: observed('2013', '2014') }]),
      dataset([{ ...BORDER, time: observed('2014', '2013') }]),
      dataset([{ ...BORDER, time: { ...valid('2013'), inference: { note: 'Why.', evidence: [] } } }]),
      dataset([{ ...BORDER, time: { ...valid('2013'), inference: { note: 'Why.', evidence: saidBy('a') } } }]),
      dataset([{ ...BORDER, inferenceNote: 'Why.' }]),
      dataset([{ ...BORDER, rank: 'PREFERRED' }]),
      dataset([qualified]),
      dataset([{ ...BORDER, evidence: saidBy('a', 'b') }]),
    ].map(version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});

describe('creating a graph', () => {
  it.each([
    ['two entities with one id', { ...dataset([]), entities: [entity('country:A'), entity('country:A')] }, 'Two entities have the id "country:A". Give each its own, or leave one out.'],
    ['two relations with one id', dataset([BORDER, BORDER]), 'Two relations have the id "r:1". Give each its own, or leave one out.'],
    ['a relation that starts at nothing', { ...dataset([BORDER]), entities: [entity('country:B')] }, 'Relation r:1 (BORDERS): its "from", "country:A", is no entity of the dataset. Add the entity or correct the id.'],
    ['a relation that ends at nothing', { ...dataset([BORDER]), entities: [entity('country:A')] }, 'Relation r:1 (BORDERS): its "to", "country:B", is no entity of the dataset. Add the entity or correct the id.'],
  ])('refuses %s', (_, data, message) => {
    expect(() => createGraph(data)).toThrow(new EntenteError('INVALID_DATASET', message));
  });

  it('takes an empty dataset', () => {
    const view = createGraph(dataset([])).view(scope());
    expect(view.relations({}, {}).items).toEqual([]);
    expect(view.search({ text: 'a' }, {}).items).toEqual([]);
    expect(view.changes({}, {}).items).toEqual([]);
    expect(view.statistics).toMatchObject({ entities: 0, relations: 0, evidence: 0 });
  });

  it('counts what the dataset holds', () => {
    const { statistics } = createGraph(dataset([BORDER, tie('2', 'MEMBER_OF', 'country:A', 'organization:O', { evidence: saidBy('a', 'b') })])).view(scope());
    expect(statistics).toEqual({
      name: 'Test',
      license: 'CC0-1.0',
      description: 'For tests.',
      entities: 5,
      relations: 2,
      evidence: 3,
      entitiesByType: new Map([['country', 2], ['organization', 1], ['source', 2]]),
      relationsByType: new Map([['MEMBER_OF', 1], ['BORDERS', 1]]),
    });
  });
});

describe('a graph', () => {
  it('does not change when the lists it was made of change', () => {
    const entities = [entity('country:A'), entity('country:B'), entity('source:a')];
    const relations = [BORDER];
    const graph = createGraph({ ...dataset([]), entities, relations });
    entities.length = 0;
    relations.length = 0;
    expect(graph.view(scope()).relations({}, {}).items).toEqual([BORDER]);
    expect(graph.view(scope()).statistics).toMatchObject({ entities: 3, relations: 1 });
  });

  it('gives one view for one scope, whoever asks, and another for another', () => {
    const graph = createGraph(dataset([BORDER]));
    expect(graph.view(scope())).toBe(graph.view(scope({ modality: new Set(['ACTUAL']) })));
    expect(graph.view(scope())).not.toBe(graph.view(scope({ knownAt: 0 })));
    expect(graph.view(scope({ validAt: 0 }))).not.toBe(graph.view(scope({ knownAt: 0 })));
    expect(graph.view(scope({ during: { from: -Infinity, to: 0 } })).scope.during).toEqual({ from: -Infinity, to: 0 });
  });

  it('keeps the scope of a view when the one who asked changes theirs', () => {
    const modality = new Set(['ACTUAL'] as const);
    const view = createGraph(dataset([BORDER])).view(scope({ modality }));
    modality.clear();
    expect(view.relations({}, {}).items).toHaveLength(1);
  });

  it('answers alike in many scopes at a time', () => {
    const graph = createGraph(dataset([{ ...BORDER, time: valid('2012-06-01/2012-07-01') }]));
    const first = graph.view(scope({ validAt: 15_500 }));
    const counts = Array.from({ length: 100 }, (_, i) => graph.view(scope({ validAt: 15_500 + i })).relations({}, {}).items.length);
    expect(new Set(counts)).toEqual(new Set([0, 1]));
    expect(first.relations({}, {}).items).toHaveLength(counts[0] ?? -1);
  });

  it('is a Graphology graph too, which nobody can use to change its answers', () => {
    const loop = tie('2', 'FOLLOWS', 'event:e', 'event:e');
    const parallel = tie('3', 'BORDERS', 'country:A', 'country:B', { qualifiers: new Map([['status', 'MEMBER']]) });
    const graph = createGraph(dataset([BORDER, loop, parallel], [entity('country:A', { aliases: ['a'] })]));
    const before = graph.view(scope()).neighborhood({ of: 'country:A', depth: 2, limit: 9 });
    const { graphology } = graph;
    expect([graphology.order, graphology.size, graphology.multi, graphology.type]).toEqual([4, 3, true, 'directed']);
    expect(graphology.extremities('r:1')).toEqual(['country:A', 'country:B']);
    expect(graphology.getEdgeAttributes('r:3')).toEqual(parallel);
    expect(graph.graphology).toBe(graphology);

    graphology.updateNodeAttributes('country:A', (attributes) => {
      Reflect.apply(Array.prototype.push, attributes.aliases, ['changed']);
      return attributes;
    });
    Reflect.apply(Map.prototype.clear, graphology.getEdgeAttribute('r:3', 'qualifiers'), []);
    graphology.dropNode('country:B');
    const view = graph.view(scope());
    expect(view.neighborhood({ of: 'country:A', depth: 2, limit: 9 })).toEqual(before);
    expect(view.entity('country:A')).toEqual(entity('country:A', { aliases: ['a'] }));
    expect(view.relation('r:3')?.qualifiers.get('status')).toBe('MEMBER');
  });

  it('shows the words that evidence points at where it is given the texts', () => {
    const texts = new SourceTexts([['a.txt', 'One. Two.']]);
    const cited = saidBy('a').map((item) => ({ ...item, start: 0, end: 4, sha256: '0'.repeat(64) }));
    const data = dataset([{ ...BORDER, evidence: cited }]);
    const [evidence] = cited;
    if (evidence === undefined) throw new Error('There is evidence.');
    expect(createGraph(data).view(scope()).excerpt(evidence)).toEqual({ status: 'UNAVAILABLE' });
    expect(createGraph(data, { texts }).view(scope()).excerpt(evidence)).toMatchObject({ status: 'MISMATCH' });
    const right = { ...evidence, sha256: '70277bfc409b502132d7a48b2a3b386294264b31f7bf024a5fb0cafabb8ac122' };
    expect(createGraph(data, { texts }).view(scope()).excerpt(right)).toEqual({ status: 'VERIFIED', text: 'One.' });
    expect(createGraph(data, { texts }).view(scope()).excerpt({ ...right, source: 'source:x' })).toEqual({ status: 'UNAVAILABLE' });
  });

  it('knows the evidence of a scope, and when a relation was first known', () => {
    const sources: readonly Entity[] = [entity('source:a', { published: '2000-07-18' }), entity('source:b', { published: '2012-06-03' })];
    const relation = tie('1', 'BORDERS', 'country:A', 'country:B', { evidence: saidBy('b', 'a') });
    const graph = createGraph(dataset([relation], sources));
    expect(graph.view(scope({ knownAt: 12_000 })).evidence(relation).map(({ source }) => source)).toEqual(['source:a']);
    expect(graph.view(scope()).evidence(relation)).toHaveLength(2);
    expect(graph.view(scope()).knownSince(relation)).toBe(11_156);
    expect(graph.view(scope()).knownSince({ ...relation, evidence: saidBy('x') })).toBe(Infinity);
  });
});
