import * as fc from 'fast-check';
import { bfsFromNode } from 'graphology-traversal';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import type { NeighborhoodQuery } from '../../src/graph/view.js';
import type { EntityId } from '../../src/model/entity.js';
import { MODALITIES } from '../../src/model/relation.js';
import { IDS, TYPES, arbitraryDataset } from './arbitrary-dataset.js';
import { names, scope, tie, viewOf } from './build-dataset.js';
import { naiveDistances } from './naive-paths.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { entityTypes: ENTITY_TYPES } = BUILT_IN_VOCABULARY;

const queries: fc.Arbitrary<NeighborhoodQuery> = fc.record(
  {
    of: fc.constantFrom(...IDS),
    depth: fc.integer({ min: 0, max: 4 }),
    limit: fc.integer({ min: 1, max: 10 }),
    types: fc.subarray([...TYPES]),
    direction: fc.constantFrom('OUT', 'IN', 'ANY'),
    entityTypes: fc.subarray([...ENTITY_TYPES]),
  },
  { requiredKeys: ['of', 'depth', 'limit'] },
);

describe('a neighborhood', () => {
  it('holds the nearest entities and all relations among them', () => {
    fc.assert(
      fc.property(arbitraryDataset, queries, (data, query) => {
        const view = createGraph(data).view(scope());
        const answer = view.neighborhood(query);
        const expected = [...naiveDistances(data, scope(), query)].toSorted(([a, d], [b, e]) => d - e || (a < b ? -1 : 1));
        expect(answer.entities.map(({ entity, distance }) => [entity.id, distance])).toEqual(expected.slice(0, query.limit));
        expect(answer.complete).toBe(expected.length <= query.limit);
        const chosen = new Set<EntityId>(expected.slice(0, query.limit).map(([id]) => id));
        const among = view.relations(query.types === undefined ? {} : { types: query.types }, {}).items.filter((record) => chosen.has(record.from) && chosen.has(record.to));
        expect(names(answer.relations)).toEqual(names(among));
        // Nothing is left behind for the next question.
        expect(view.neighborhood(query)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it('of all relations is what graphology-traversal finds on the Graphology graph', () => {
    const everything = scope({ modality: new Set(MODALITIES) });
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom(...IDS), fc.integer({ min: 0, max: 4 }), (data, of, depth) => {
        const graph = createGraph(data);
        const expected = new Map<string, number>();
        // It goes along edges alone, so each gets a twin that leads back.
        const bothWays = graph.graphology.copy();
        for (const { source, target, attributes } of graph.graphology.edgeEntries()) bothWays.addEdge(target, source, attributes);
        bfsFromNode(bothWays, of, (id, _attributes, distance) => {
          if (distance <= depth) expected.set(id, distance);
          return distance >= depth;
        });
        const { entities } = graph.view(everything).neighborhood({ of, depth, limit: 100, entityTypes: ENTITY_TYPES });
        expect(new Map(entities.map(({ entity, distance }) => [entity.id, distance]))).toEqual(expected);
      }),
    );
  });

  it('leaves sources out unless they are asked for', () => {
    const view = viewOf([tie('1', 'PUBLISHED_BY', 'source:s', 'organization:o'), tie('2', 'PUBLISHED_BY', 'source:t', 'organization:o')]);
    const around = (of: EntityId, parts: Partial<NeighborhoodQuery> = {}): readonly string[] =>
      view.neighborhood({ of, depth: 3, limit: 9, ...parts }).entities.map(({ entity }) => entity.id);
    expect(around('organization:o')).toEqual(['organization:o']);
    expect(around('organization:o', { entityTypes: ['source'] })).toEqual(['organization:o', 'source:s', 'source:t']);
    expect(around('source:s')).toEqual(['source:s', 'organization:o', 'source:t']);
  });

  it('throws if the entity is not there, or a number is none', () => {
    const view = viewOf([tie('1', 'BORDERS', 'country:A', 'country:B')]);
    expect(() => view.neighborhood({ of: 'country:X', depth: 1, limit: 1 })).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENTITY' }));
    expect(() => view.neighborhood({ of: 'country:A', depth: -1, limit: 1 })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(() => view.neighborhood({ of: 'country:A', depth: 1, limit: 0 })).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
