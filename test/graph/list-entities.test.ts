import { describe, expect, it } from 'vitest';
import type { MemoryView } from '../../src/graph/memory-view.js';
import type { EntityQuery } from '../../src/graph/view.js';
import type { Scope } from '../../src/model/scope.js';
import { saidBy, valid } from '../model/build-relation.js';
import { entity, tie, viewOf } from './build-dataset.js';

const ENTITIES = [
  entity('country:C', { name: 'Ångland', aliases: ['Old England'], identifiers: { iso2: 'EN' } }),
  entity('country:A', { name: 'Zedland' }),
  entity('country:B', { name: 'Zedland' }),
  entity('event:banquet', { name: 'Banquet' }),
  entity('event:summit', { name: 'Summit' }),
  entity('event:series', { name: 'Regular meetings', series: true }),
  entity('event:undated', { name: 'Undated' }),
];
const RELATIONS = [
  tie('1', 'MEMBER_OF', 'country:A', 'organization:O', { qualifiers: new Map([['status', 'OBSERVER']]) }),
  tie('2', 'MEMBER_OF', 'country:B', 'organization:O', { qualifiers: new Map([['status', 'MEMBER']]), evidence: saidBy('b') }),
  tie('3', 'BORDERS', 'country:A', 'country:B'),
  tie('4', 'HELD_IN', 'event:banquet', 'place:hall', { modality: 'PLANNED' }),
  tie('5', 'HELD_IN', 'event:summit', 'country:B', { time: valid('2012-06-07') }),
  tie('6', 'ORGANIZED_BY', 'event:series', 'organization:O'),
  tie('7', 'CONCERNS', 'event:undated', 'topic:t'),
];
const inScope = (parts: Partial<Scope> = {}): MemoryView => viewOf(RELATIONS, ENTITIES, parts);
const ids = (query: EntityQuery, view = inScope()): readonly string[] => view.entities(query, {}).items.map(({ id }) => id.slice(id.indexOf(':') + 1));

describe('the entities of a type', () => {
  it('come by name, accents aside, and then by id', () => {
    expect(ids({ type: 'country' })).toEqual(['C', 'A', 'B']);
    expect(ids({ type: 'country', orderBy: { field: 'NAME', direction: 'DESC' } })).toEqual(['A', 'B', 'C']);
    expect(ids({ type: 'country', orderBy: { field: 'ID', direction: 'DESC' } })).toEqual(['C', 'B', 'A']);
    expect(ids({ type: 'country', orderBy: { field: 'RELATIONS', direction: 'DESC' } })).toEqual(['B', 'A', 'C']);
    expect(ids({ type: 'country', orderBy: { field: 'RELATIONS', direction: 'ASC' } })).toEqual(['C', 'A', 'B']);
  });

  it('are filtered by id, by a part of a name or alias, and by identifier', () => {
    expect(ids({ type: 'country', ids: ['country:C', 'country:C', 'country:X', 'event:summit'] })).toEqual(['C']);
    expect(ids({ type: 'country', name: 'angl' })).toEqual(['C']);
    expect(ids({ type: 'country', name: 'ENGLAND' })).toEqual(['C']);
    expect(ids({ type: 'country', name: 'dlan' })).toEqual(['A', 'B']);
    expect(ids({ type: 'country', name: '' })).toEqual(['C', 'A', 'B']);
    expect(ids({ type: 'country', name: '?!' })).toEqual([]);
    expect(ids({ type: 'country', identifier: { scheme: 'iso2', value: 'EN' } })).toEqual(['C']);
    expect(ids({ type: 'country', identifier: { scheme: 'wikidata', value: 'EN' } })).toEqual([]);
  });

  it('are filtered by their kind and by whether they are a series', () => {
    expect(ids({ type: 'organization', kinds: ['INTERGOVERNMENTAL'] })).toEqual(['O']);
    expect(ids({ type: 'organization', kinds: ['MEDIA'] })).toEqual([]);
    expect(ids({ type: 'country', kinds: ['MEDIA'] })).toEqual([]);
    expect(ids({ type: 'event', series: true })).toEqual(['series']);
    expect(ids({ type: 'event', series: false })).toEqual(['summit']);
  });

  it('are filtered by a relation in scope that they have', () => {
    const observer = { types: ['MEMBER_OF'], qualifiers: [{ name: 'status', in: ['OBSERVER'] }] } as const;
    expect(ids({ type: 'country', has: observer })).toEqual(['A']);
    expect(ids({ type: 'country', has: observer }, inScope({ modality: new Set(['PLANNED']) }))).toEqual([]);
    expect(ids({ type: 'country', has: { other: ['organization:O'], direction: 'OUT' } })).toEqual(['A', 'B']);
    expect(ids({ type: 'country', has: { other: ['organization:O'], direction: 'IN' } })).toEqual([]);
    expect(ids({ type: 'country', has: { types: ['BORDERS'], direction: 'IN' } })).toEqual(['A', 'B']);
    expect(ids({ type: 'country', has: { sources: ['source:b'] } })).toEqual(['B']);
  });

  it('if they are events, are listed if a relation in scope dates them', () => {
    expect(ids({ type: 'event' })).toEqual(['series', 'summit']);
    expect(ids({ type: 'event' }, inScope({ modality: new Set(['PLANNED']) }))).toEqual(['banquet']);
    expect(inScope().entity('event:banquet')?.name).toBe('Banquet');
  });

  it('come in pages', () => {
    const page = inScope().entities({ type: 'country' }, { first: 1, after: 0 });
    expect(page.items.map(({ id }) => id)).toEqual(['country:A']);
    expect([page.offset, page.hasPrevious, page.hasNext, page.count()]).toEqual([1, true, true, 3]);
    expect(ids({ type: 'treaty' })).toEqual([]);
  });
});

describe('when an event takes place', () => {
  const occurrence = (...candidates: readonly Parameters<typeof tie>[]): string | undefined =>
    viewOf(candidates.map((parts) => tie(...parts))).occurrence('event:e')?.id.slice(2);

  it('is told by a preferred relation before all others, and by a deprecated one only alone', () => {
    expect(occurrence(
      ['a', 'HELD_IN', 'event:e', 'place:p', { time: valid('2012-06-07') }],
      ['b', 'HELD_IN', 'event:e', 'place:p', { rank: 'PREFERRED', time: valid('2012') }],
    )).toBe('b');
    expect(occurrence(
      ['a', 'HELD_IN', 'event:e', 'place:p', { rank: 'DEPRECATED', time: valid('2012-06-07') }],
      ['b', 'HELD_IN', 'event:e', 'place:p', { time: valid('2012') }],
    )).toBe('b');
    expect(occurrence(['a', 'HELD_IN', 'event:e', 'place:p', { rank: 'DEPRECATED' }])).toBe('a');
  });

  it('is told by the most precise relation, even among those that are open on a side', () => {
    expect(occurrence(
      ['a', 'HELD_IN', 'event:e', 'place:p', { time: valid('2012-06') }],
      ['b', 'PARTICIPATED_IN', 'leader:l', 'event:e', { time: valid('2012-06-07') }],
    )).toBe('b');
    expect(occurrence(
      ['b', 'HELD_IN', 'event:e', 'place:p', { time: valid('/2012') }],
      ['a', 'HELD_IN', 'event:e', 'place:p', { time: valid('../..') }],
    )).toBe('a');
  });

  it('is not told by relations that date something else', () => {
    expect(occurrence(['a', 'CONCERNS', 'event:e', 'topic:t'], ['b', 'FOLLOWS', 'event:e', 'event:f'])).toBeUndefined();
    expect(viewOf([]).occurrence('event:e')).toBeUndefined();
  });
});
