import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import { inScope } from '../../src/model/in-scope.js';
import { DERIVATIONS, MODALITIES, type Relation } from '../../src/model/relation.js';
import type { Scope } from '../../src/model/scope.js';
import { observed, saidBy, valid } from '../model/build-relation.js';
import { dataset, entity, names, tie } from './build-dataset.js';
import { sourceLookup } from './naive-relations.js';

const DATES = ['2000-01-01', '2000', '2000-02', '2001-05-04', '2000-01-02~', '2001?', 'Y-9000000000', 'Y9000000000'];
const BOUNDS = ['..', '', '2000-01-01', '2000', '2001-05-04', '2001?'];
const times: fc.Arbitrary<Relation['time']> = fc.oneof(
  fc.constantFrom(...DATES).map(valid),
  fc.tuple(fc.constantFrom(...BOUNDS), fc.constantFrom('..', '', '2001-05-04', '2001', '2002~')).map(([a, b]) => valid(`${a}/${b}`)),
  fc.array(fc.constantFrom(...DATES), { minLength: 1, maxLength: 3 }).map((dates) => observed(...dates)),
);
const SOURCES: Readonly<Record<string, string>> = { a: '2000-01-01', b: '2000', c: '2001-05-04~', d: '2001-05-04' };
const relations: fc.Arbitrary<Relation> = fc
  .record({
    time: times,
    modality: fc.constantFrom(...MODALITIES),
    derivation: fc.constantFrom(...DERIVATIONS),
    rank: fc.constantFrom('PREFERRED', 'NORMAL', 'DEPRECATED'),
    evidence: fc.uniqueArray(fc.constantFrom(...Object.keys(SOURCES)), { minLength: 1 }).map((sources) => saidBy(...sources)),
  })
  .map((parts) => tie('x', 'BORDERS', 'country:A', 'country:B', parts));

const day = fc.constantFrom(-1e13, -3e9, 10_956, 10_957, 10_958, 11_000, 11_322, 11_323, 11_324, 11_400, 12_000, 3e9, 1e13);
const scopes: fc.Arbitrary<Scope> = fc
  .record({
    validAt: fc.option(day, { nil: undefined }),
    during: fc.option(
      fc.tuple(fc.option(day, { nil: -Infinity }), fc.option(day, { nil: Infinity })).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      { nil: undefined },
    ),
    knownAt: fc.option(day, { nil: undefined }),
    certainty: fc.constantFrom('CERTAIN' as const, 'POSSIBLE' as const),
    modality: fc.oneof({ weight: 4, arbitrary: fc.constant([...MODALITIES]) }, fc.subarray([...MODALITIES])),
    derivation: fc.oneof({ weight: 4, arbitrary: fc.constant([...DERIVATIONS]) }, fc.subarray([...DERIVATIONS])),
    minSources: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.integer({ min: 1, max: 3 })),
  })
  .map(({ validAt, during, knownAt, modality, derivation, ...rest }) => ({
    ...rest,
    modality: new Set(modality),
    derivation: new Set(derivation),
    ...(validAt !== undefined && { validAt }),
    ...(during !== undefined && { during }),
    ...(knownAt !== undefined && { knownAt }),
  }));

it('the index sees in every scope the relations that the model sees', () => {
  const sources = Object.entries(SOURCES).map(([name, published]) =>
    entity(`source:${name}`, { published, ...(name < 'c' && { publisher: 'organization:p' }) }),
  );
  const seen = { true: 0, false: 0 };
  fc.assert(
    fc.property(fc.array(relations, { minLength: 1, maxLength: 8 }), fc.array(scopes, { minLength: 8, maxLength: 8 }), (some, asked) => {
      const data = dataset(some.map((relation, i) => ({ ...relation, id: `r:${i}` as const })), sources);
      const graph = createGraph(data);
      for (const scope of asked) {
        const expected = data.relations.filter((relation) => inScope(relation, scope, sourceLookup(data)));
        seen.true += expected.length;
        seen.false += data.relations.length - expected.length;
        const byEntity = graph.view(scope).relations({ of: ['country:A'], orderBy: { field: 'ID', direction: 'ASC' } }, {});
        const all = graph.view(scope).relations({ orderBy: { field: 'ID', direction: 'ASC' } }, {});
        expect(names(byEntity.items)).toEqual(names(expected));
        expect(names(all.items)).toEqual(names(expected));
      }
    }),
    { numRuns: 1_500 },
  );
  expect(Math.min(seen.true, seen.false), JSON.stringify(seen)).toBeGreaterThan(2_000);
});
