import { describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.js';
import type { MaybePromise, PathQuery, ReachQuery, Slice, View, Window } from '../../src/graph/view.js';
import type { Dataset } from '../../src/model/dataset.js';
import { dayFromDate } from '../../src/model/day.js';
import type { EntityId } from '../../src/model/entity.js';
import type { Scope } from '../../src/model/scope.js';
import { observed, saidBy, valid } from '../model/build-relation.js';
import { dataset, entity, names, scope, tie } from './build-dataset.js';

const STATUS = (status: string): ReadonlyMap<string, string> => new Map([['status', status]]);

/** Two countries, their leaders, an alliance that one of them watches, and a banquet that was planned. */
const STORY: Dataset = dataset(
  [
    tie('01', 'HOLDS_OFFICE', 'leader:ada', 'country:BOR', { time: observed('2000-07-18'), evidence: saidBy('early'), qualifiers: new Map([['office', 'President']]) }),
    tie('02', 'HOLDS_OFFICE', 'leader:bo', 'country:SYL', { time: valid('2000-05-07/2008-05-07'), evidence: saidBy('early', 'late'), qualifiers: new Map([['office', 'President']]) }),
    tie('03', 'MEMBER_OF', 'country:BOR', 'organization:all', { time: valid('2001-06-15/..'), evidence: saidBy('late'), qualifiers: STATUS('MEMBER') }),
    tie('04', 'MEMBER_OF', 'country:SYL', 'organization:all', { time: valid('2001-06-15/..'), evidence: saidBy('late'), qualifiers: STATUS('MEMBER') }),
    tie('05', 'MEMBER_OF', 'country:RUR', 'organization:all', {
      time: observed('2012-06-03'), evidence: saidBy('late').map((item) => ({ ...item, attributedTo: ['leader:bo'] as const })), qualifiers: STATUS('OBSERVER'),
    }),
    tie('06', 'BORDERS', 'country:BOR', 'country:SYL', { time: observed('2012-06-03'), evidence: saidBy('late') }),
    tie('07', 'HELD_IN', 'event:banquet', 'place:hall', { modality: 'PLANNED', time: valid('2000-07-18'), evidence: saidBy('early') }),
    tie('08', 'PARTICIPATED_IN', 'leader:ada', 'event:banquet', { modality: 'PLANNED', time: valid('2000-07-18'), evidence: saidBy('early') }),
    tie('09', 'HELD_IN', 'event:talks', 'country:BOR', { time: valid('2000-07'), evidence: saidBy('early') }),
    tie('10', 'PARTICIPATED_IN', 'leader:bo', 'event:talks', { time: valid('2000-07-18'), evidence: saidBy('early') }),
    tie('11', 'PUBLISHED_BY', 'source:early', 'organization:press', { time: valid('2000-07-19'), evidence: saidBy('early') }),
  ],
  [
    entity('country:BOR', { name: 'Borduria', aliases: ['People’s Republic of Borduria'], identifiers: { wikidata: 'Q1' } }),
    entity('country:SYL', { name: 'Syldavia' }),
    entity('country:RUR', { name: 'Ruritania' }),
    entity('leader:ada', { name: 'Ada Albin' }),
    entity('leader:bo', { name: 'Bo Borcea' }),
    entity('source:early', { published: '2000-07-19', publisher: 'organization:press' }),
    entity('source:late', { published: '2012-06-03' }),
  ],
);

const day = dayFromDate;
const all = async <T>(slice: MaybePromise<Slice<T>>): Promise<readonly T[]> => (await slice).items;
const path = (from: EntityId, to: EntityId, parts: Partial<PathQuery> = {}): PathQuery => ({ from: [from], to: [to], select: 'ALL_SHORTEST', maxLength: 6, ...parts });

/**
 * What every engine behind `View` must hold to, whether it answers at once or later. `makeGraph` builds a graph of a dataset.
 */
export function viewContract(engine: string, makeGraph: (data: Dataset) => MaybePromise<Graph>): void {
  const viewOf = async (parts: Partial<Scope> = {}): Promise<View> => (await makeGraph(STORY)).view(scope(parts));

  describe(`the view of ${engine}`, () => {
    it('knows its scope and its snapshot', async () => {
      const [view, graph] = [await viewOf({ validAt: 5 }), await makeGraph(STORY)];
      expect(view.scope).toEqual(scope({ validAt: 5 }));
      expect(view.version).toBe(graph.version);
      expect(view.version).toMatch(/^[0-9a-f]{64}$/);
      expect(view.statistics).toMatchObject({ name: 'Test', entities: 12, relations: 11, evidence: 12 });
      expect(view.statistics.entitiesByType.get('country')).toBe(3);
      expect(view.statistics.relationsByType.get('MEMBER_OF')).toBe(3);
    });

    it('finds records by their id, whatever the scope, and says nothing of those that are not there', async () => {
      const view = await viewOf({ modality: new Set() });
      expect(await view.entity('country:BOR')).toMatchObject({ name: 'Borduria' });
      expect(await view.relation('r:07')).toMatchObject({ type: 'HELD_IN' });
      expect(await view.entity('country:XXX')).toBeUndefined();
      expect(await view.relation('r:xx')).toBeUndefined();
      expect(await view.entitiesById(['country:SYL', 'country:XXX', 'country:BOR', 'country:SYL'])).toMatchObject([
        { name: 'Syldavia' }, undefined, { name: 'Borduria' }, { name: 'Syldavia' },
      ]);
      expect(await view.entitiesById([])).toEqual([]);
    });

    it('lists relations in scope, in order of time and then as the sources give them', async () => {
      expect(names(await all((await viewOf()).relations({}, {})))).toEqual(['02', '09', '01', '10', '11', '03', '04', '06', '05']);
      const at = await viewOf({ validAt: day(2012, 6, 3) });
      expect(names(await all(at.relations({ of: ['organization:all'] }, {})))).toEqual(['03', '04', '05']);
      expect(names(await all((await viewOf({ validAt: day(2010, 1, 1) })).relations({ types: ['HOLDS_OFFICE'] }, {})))).toEqual([]);
      expect(names(await all((await viewOf({ knownAt: day(2000, 12, 31) })).relations({ types: ['HOLDS_OFFICE'] }, {})))).toEqual(['02', '01']);
      expect(names(await all((await viewOf({ modality: new Set(['PLANNED']) })).relations({}, {})))).toEqual(['07', '08']);
    });

    it('says of each relation whether it is in scope, as its lists do', async () => {
      for (const parts of [{}, { validAt: day(2012, 6, 3) }, { knownAt: day(2000, 12, 31) }, { modality: new Set(['PLANNED'] as const) }, { minSources: 2 }]) {
        const view = await viewOf(parts);
        const seen = STORY.relations.filter((relation) => view.isInScope(relation));
        expect(seen.map(({ id }) => id)).toEqual((await all(view.relations({ orderBy: { field: 'ID', direction: 'ASC' } }, {}))).map(({ id }) => id));
      }
    });

    it('filters relations by each condition', async () => {
      const view = await viewOf();
      const found = async (query: Parameters<View['relations']>[0]): Promise<readonly string[]> => names(await all(view.relations(query, {})));
      expect(await found({ of: ['country:SYL'], direction: 'OUT' })).toEqual(['04', '06']);
      expect(await found({ of: ['country:SYL'], direction: 'IN' })).toEqual(['02', '06']);
      expect(await found({ of: ['country:SYL'], other: ['country:BOR', 'leader:bo'] })).toEqual(['02', '06']);
      expect(await found({ from: ['country:RUR'], to: ['organization:all'] })).toEqual(['05']);
      expect(await found({ qualifiers: [{ name: 'status', in: ['OBSERVER', 'x'] }] })).toEqual(['05']);
      expect(await found({ sources: ['source:late'], types: ['HOLDS_OFFICE'] })).toEqual(['02']);
      expect(await found({ attributedTo: ['leader:bo'] })).toEqual(['05']);
      expect(await found({ attributedOnlyTo: 'leader:bo' })).toEqual(['05']);
      expect(await found({ types: [] })).toEqual([]);
      expect(await found({ types: ['MEMBER_OF'], orderBy: { field: 'ID', direction: 'DESC' } })).toEqual(['05', '04', '03']);
    });

    it.each<[Window, readonly string[], number, boolean, boolean]>([
      [{}, ['03', '04', '05'], 0, false, false],
      [{ first: 2 }, ['03', '04'], 0, false, true],
      [{ last: 2 }, ['04', '05'], 1, true, false],
      [{ after: 0, first: 1 }, ['04'], 1, true, true],
      [{ before: 2, last: 1 }, ['04'], 1, true, true],
      [{ first: 2, last: 1 }, ['04'], 1, true, true],
      [{ first: 0 }, [], 0, false, true],
      [{ after: 9 }, [], 3, true, false],
    ])('gives the window %o of a list', async (window, items, offset, hasPrevious, hasNext) => {
      const slice = await (await viewOf()).relations({ types: ['MEMBER_OF'] }, window);
      expect(names(slice.items)).toEqual(items);
      expect([slice.offset, slice.hasPrevious, slice.hasNext, await slice.count()]).toEqual([offset, hasPrevious, hasNext, 3]);
    });

    it('lists entities of a type, by name', async () => {
      const view = await viewOf();
      const found = async (query: Parameters<View['entities']>[0], from = view): Promise<readonly string[]> => (await all(from.entities(query, {}))).map(({ name }) => name);
      expect(await found({ type: 'country' })).toEqual(['Borduria', 'Ruritania', 'Syldavia']);
      expect(await found({ type: 'country', orderBy: { field: 'RELATIONS', direction: 'DESC' } })).toEqual(['Borduria', 'Syldavia', 'Ruritania']);
      expect(await found({ type: 'country', name: 'PEOPLE' })).toEqual(['Borduria']);
      expect(await found({ type: 'country', has: { types: ['MEMBER_OF'], qualifiers: [{ name: 'status', in: ['OBSERVER'] }] } })).toEqual(['Ruritania']);
      expect(await found({ type: 'event' })).toEqual(['talks']);
      expect(await found({ type: 'event' }, await viewOf({ modality: new Set(['PLANNED']) }))).toEqual(['banquet']);
    });

    it('searches names, aliases and identifiers', async () => {
      const view = await viewOf();
      const found = async (text: string): Promise<readonly string[]> => (await all(view.search({ text }, {}))).map((hit) => `${hit.entity.id} ${hit.match}`);
      expect(await found('borduria')).toEqual(['country:BOR EXACT']);
      expect(await found("people's rep")).toEqual(['country:BOR PREFIX']);
      expect(await found('Q1')).toEqual(['country:BOR EXACT']);
      expect(await found('Syldawia')).toEqual(['country:SYL FUZZY']);
      expect(await found('Utopia')).toEqual([]);
      expect(await all(view.search({ text: 'Borduria', types: ['leader'] }, {}))).toEqual([]);
    });

    it('finds shortest paths in scope', async () => {
      const view = await viewOf();
      const result = await view.paths(path('country:RUR', 'leader:bo'), {});
      expect(result).toMatchObject({ complete: true, depthReached: 3, hasNext: false });
      expect(result.relationsExpanded).toBeGreaterThan(0);
      expect(result.items.map(({ start, steps }) => [start, ...steps.map(({ walked, relation, to }) => `${walked} ${relation.id} ${to}`)])).toEqual([
        ['country:RUR', 'FORWARD r:05 organization:all', 'BACKWARD r:04 country:SYL', 'BACKWARD r:02 leader:bo'],
      ]);
      const banquet = path('leader:ada', 'place:hall');
      expect(await view.paths(banquet, {})).toMatchObject({ items: [], complete: true });
      expect(await (await viewOf({ modality: new Set(['PLANNED']) })).paths(banquet, {})).toMatchObject({ items: [{ steps: [{}, {}] }] });
      expect(await view.paths(path('country:RUR', 'leader:bo', { maxLength: 2 }), {})).toMatchObject({ complete: false, truncatedBy: 'LENGTH' });
      expect(await view.paths(path('source:early', 'source:late'), {})).toMatchObject({ items: [], complete: true });
      await expect((async () => view.paths(path('country:RUR', 'country:XXX'), {}))()).rejects.toMatchObject({ code: 'UNKNOWN_ENTITY' });
    });

    it('lists what can be reached, by the conditions of paths', async () => {
      const view = await viewOf();
      const reached = async (parts: Partial<ReachQuery> = {}): Promise<readonly string[]> =>
        (await all(view.reachable({ from: ['country:RUR'], maxLength: 3, endTypes: ['country', 'leader'], ...parts }, {}))).map(({ entity: { name }, distance, path: { steps } }) => `${distance} ${name} ${steps.length}`);
      expect(await reached()).toEqual(['2 Borduria 2', '2 Syldavia 2', '3 Ada Albin 3', '3 Bo Borcea 3']);
      expect(await reached({ pattern: [{ types: ['MEMBER_OF'], min: 2, max: 2 }, { types: ['BORDERS'] }] })).toEqual(['3 Borduria 3', '3 Syldavia 3']);
      expect(await reached({ time: 'CONCURRENT' })).toEqual(['2 Borduria 2', '2 Syldavia 2']);
      expect(await reached({ from: ['leader:bo'], time: 'ORDERED', types: ['HOLDS_OFFICE', 'MEMBER_OF'] })).toEqual(['1 Syldavia 1', '3 Borduria 3', '3 Ruritania 3']);
      await expect((async () => view.reachable({ from: ['country:RUR'], maxLength: 3, time: 'AT' }, {}))()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });

    it('shows what lies around an entity', async () => {
      const view = await viewOf();
      const around = await view.neighborhood({ of: 'country:RUR', depth: 2, limit: 3 });
      expect(around.entities.map((near) => `${near.entity.id} ${near.distance}`)).toEqual(['country:RUR 0', 'organization:all 1', 'country:BOR 2']);
      expect(names(around.relations)).toEqual(['03', '05']);
      expect(around.complete).toBe(false);
      expect(await view.neighborhood({ of: 'country:RUR', depth: 1, limit: 9 })).toMatchObject({ complete: true });
      await expect((async () => view.neighborhood({ of: 'country:XXX', depth: 1, limit: 9 }))()).rejects.toMatchObject({ code: 'UNKNOWN_ENTITY' });
    });

    it('tells what changed, in order of time', async () => {
      const view = await viewOf();
      const told = async (query: Parameters<View['changes']>[0]): Promise<readonly string[]> =>
        (await all(view.changes(query, {}))).map(({ kind, date, relation }) => `${kind} ${date.text} ${relation.id}`);
      expect(await told({ of: 'leader:bo' })).toEqual(['BEGAN 2000-05-07 r:02', 'HAPPENED 2000-07-18 r:10', 'ENDED 2008-05-07 r:02']);
      expect(await told({ after: day(2000, 7, 17), upTo: day(2001, 12, 31) })).toEqual([
        'HAPPENED 2000-07-18 r:10', 'OBSERVED 2000-07-18 r:01', 'HAPPENED 2000-07-19 r:11', 'BEGAN 2001-06-15 r:03', 'BEGAN 2001-06-15 r:04',
      ]);
    });

    it('knows evidence, excerpts, first publication and when an event takes place', async () => {
      const [view, early] = [await viewOf(), await viewOf({ knownAt: day(2000, 12, 31) })];
      const office = await view.relation('r:02');
      if (office === undefined) throw new Error('The story has a relation r:02.');
      const evidence = view.evidence(office);
      expect(evidence.map(({ source }) => source)).toEqual(['source:early', 'source:late']);
      expect(early.evidence(office)).toEqual(evidence.slice(0, 1));
      expect(view.knownSince(office)).toBe(day(2000, 7, 19));
      expect(await Promise.all(evidence.map(async (item) => view.excerpt(item)))).toEqual([{ status: 'UNAVAILABLE' }, { status: 'UNAVAILABLE' }]);
      expect(await view.occurrence('event:talks')).toMatchObject({ id: 'r:10' });
      expect(await view.occurrence('event:banquet')).toBeUndefined();
      expect(await view.occurrence('event:none')).toBeUndefined();
    });
  });
}
