import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import type { RelationQuery } from '../../src/graph/view.js';
import { dayFromDate } from '../../src/model/day.js';
import type { Scope } from '../../src/model/scope.js';
import { observed, saidBy, valid } from '../model/build-relation.js';
import { IDS, TYPES, arbitraryDataset } from './arbitrary-dataset.js';
import { entity, names, scope, tie, viewOf } from './build-dataset.js';
import { naiveRelations } from './naive-relations.js';

const ids = fc.subarray([...IDS]);
const queries: fc.Arbitrary<RelationQuery> = fc.record(
  {
    types: fc.subarray([...TYPES]),
    from: ids,
    to: ids,
    of: ids,
    other: ids,
    direction: fc.constantFrom('OUT', 'IN', 'ANY'),
    sources: fc.subarray([...IDS], { minLength: 1 }),
    attributedTo: fc.constantFrom(['leader:F'] as const, ['country:A'] as const, [] as const),
    attributedOnlyTo: fc.constantFrom('leader:F' as const, 'country:A' as const),
    qualifiers: fc.constantFrom([{ name: 'status', in: ['MEMBER'] }], [{ name: 'count', in: ['5', '6'] }], [{ name: 'constructor', in: ['x'] }]),
    orderBy: fc.record({ field: fc.constantFrom('TIME', 'TYPE', 'KNOWN_SINCE', 'ID'), direction: fc.constantFrom('ASC', 'DESC') }),
  },
  { requiredKeys: [] },
);
const scopes: fc.Arbitrary<Scope> = fc
  .record(
    {
      validAt: fc.constantFrom(dayFromDate(2001, 5, 4), dayFromDate(2002, 1, 1)),
      knownAt: fc.constantFrom(dayFromDate(2000, 12, 31), dayFromDate(2020, 1, 1)),
      certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'),
      minSources: fc.constantFrom(1, 2),
    },
    { requiredKeys: [] },
  )
  .map(scope);

describe('the relations of a query', () => {
  it('are those that a look at every relation finds, in the same order', () => {
    fc.assert(
      fc.property(arbitraryDataset, scopes, queries, (data, within, query) => {
        const expected = naiveRelations(data, within, query).map(({ id }) => id);
        expect(createGraph(data).view(within).relations(query, {}).items.map(({ id }) => id)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('come by the first day on which they may hold, an unknown one first, and then by id', () => {
    const view = viewOf([
      tie('d', 'BORDERS', 'country:A', 'country:B', { time: observed('2012-06', '2000') }),
      tie('c', 'BORDERS', 'country:A', 'country:B', { time: valid('2001/..') }),
      tie('b', 'BORDERS', 'country:A', 'country:B', { time: valid('2001') }),
      tie('a', 'BORDERS', 'country:A', 'country:B', { time: valid('2002') }),
      tie('e', 'BORDERS', 'country:A', 'country:B', { time: valid('/2003') }),
    ]);
    const order = (direction: 'ASC' | 'DESC'): readonly string[] => names(view.relations({ orderBy: { field: 'TIME', direction } }, {}).items);
    expect(order('ASC')).toEqual(['e', 'd', 'b', 'c', 'a']);
    expect(order('DESC')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are read no further than a page needs', () => {
    let read = 0;
    const counted = Array.from({ length: 50 }, (_, i) => {
      const record = tie(String(i).padStart(2, '0'), 'BORDERS', 'country:A', 'country:B');
      return Object.defineProperty(record, 'qualifiers', { enumerable: true, get: () => ((read += 1), new Map([['status', 'SETTLED']])) });
    });
    const view = viewOf(counted);
    read = 0;
    const page = view.relations({ of: ['country:A'], qualifiers: [{ name: 'status', in: ['SETTLED'] }] }, { first: 10 });
    expect(names(page.items)).toHaveLength(10);
    expect(page.hasNext).toBe(true);
    expect(read).toBe(11);
    expect(page.count()).toBe(50);
    expect(read).toBe(50);
  });

  it('are found from both ends where direction has no meaning', () => {
    const view = viewOf([tie('1', 'BORDERS', 'country:A', 'country:B'), tie('2', 'MEMBER_OF', 'country:A', 'organization:O')]);
    for (const direction of ['OUT', 'IN', 'ANY'] as const) {
      expect(names(view.relations({ of: ['country:B'], direction, other: ['country:A'] }, {}).items), direction).toEqual(['1']);
    }
    expect(names(view.relations({ from: ['country:B'] }, {}).items)).toEqual(['1']);
    expect(names(view.relations({ of: ['country:A'], direction: 'IN' }, {}).items)).toEqual(['1']);
    expect(names(view.relations({ of: ['organization:O'], direction: 'OUT' }, {}).items)).toEqual([]);
  });

  it('show disagreement: a deprecated relation is listed too', () => {
    expect(names(viewOf([tie('1', 'BORDERS', 'country:A', 'country:B', { rank: 'DEPRECATED' })]).relations({}, {}).items)).toEqual(['1']);
  });

  it('count as said by a source only where that was known', () => {
    const relations = [tie('1', 'BORDERS', 'country:A', 'country:B', { time: valid('1990/..'), evidence: saidBy('early', 'late') })];
    const sources = [entity('source:early', { published: '2000-07-18' }), entity('source:late', { published: '2012-06-03' })];
    const ask = (knownAt: number): number => viewOf(relations, sources, { knownAt }).relations({ sources: ['source:late'] }, {}).items.length;
    expect(ask(dayFromDate(2005, 1, 1))).toBe(0);
    expect(ask(dayFromDate(2013, 1, 1))).toBe(1);
  });

  it('are an error for what is not in the graph, so that a slip does not read as "nothing known"', () => {
    const view = viewOf([tie('1', 'BORDERS', 'country:A', 'country:B')]);
    const unknown = expect.objectContaining({ code: 'UNKNOWN_ENTITY' });
    expect(() => view.relations({ of: ['country:X'] }, {})).toThrow(unknown);
    expect(() => view.relations({ sources: ['source:x'] }, {})).toThrow(unknown);
    expect(() => view.relations({ attributedOnlyTo: 'leader:x' }, {})).toThrow(unknown);
    expect(view.relations({ of: [] }, {}).items).toEqual([]);
    expect(view.relation('r:x')).toBeUndefined();
    expect(view.entity('country:X')).toBeUndefined();
  });
});
