import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import type { Change, ChangesQuery } from '../../src/graph/view.js';
import type { Dataset } from '../../src/model/dataset.js';
import { type Day, dayFromDate } from '../../src/model/day.js';
import { dateOf } from '../../src/model/edtf-interval.js';
import type { EntityId } from '../../src/model/entity.js';
import { inScope } from '../../src/model/in-scope.js';
import type { Scope } from '../../src/model/scope.js';
import { observed, valid } from '../model/build-relation.js';
import { IDS, arbitraryDataset } from './arbitrary-dataset.js';
import { scope, tie, viewOf } from './build-dataset.js';
import { sourceLookup } from './naive-relations.js';

const day = (text: string): Day => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return dayFromDate(year, month, date);
};
const line = ({ kind, date, relation }: Change): string => `${kind} ${date.text} ${relation.id.slice(2)}`;

/** Looks at every relation, and at every day of the window. */
function naiveChanges(data: Dataset, within: Scope, { of, after = -Infinity, upTo = Infinity }: ChangesQuery): readonly string[] {
  const all = data.relations
    .filter((record) => inScope(record, within, sourceLookup(data)))
    .filter((record) => of === undefined || record.from === of || record.to === of)
    .flatMap((relation): readonly Change[] => {
      const { time } = relation;
      if (time.kind === 'OBSERVED') return time.dates.map((date) => ({ kind: 'OBSERVED', date, relation }));
      const [start, end] = [dateOf(time.interval.start), dateOf(time.interval.end)];
      if (start !== undefined && start.text === end?.text) return [{ kind: 'HAPPENED', date: start, relation }];
      return [...(start === undefined ? [] : [{ kind: 'BEGAN', date: start, relation } as const]), ...(end === undefined ? [] : [{ kind: 'ENDED', date: end, relation } as const])];
    })
    .filter(({ kind, date }) => kind !== 'OBSERVED' || within.knownAt === undefined || date.earliest <= within.knownAt)
    .filter(({ date: { earliest, latest, uncertain, approximate } }) => {
      if (after === -Infinity && upTo === Infinity) return true;
      const dates = Array.from({ length: latest - earliest + 1 }, (_, i) => earliest + i);
      const inWindow = (date: Day): boolean => date > after && date <= upTo;
      return within.certainty === 'POSSIBLE' ? dates.some(inWindow) : dates.every(inWindow) && !uncertain && !approximate;
    });
  return all
    .toSorted(
      (a, b) =>
        a.date.earliest - b.date.earliest || a.date.latest - b.date.latest ||
        (a.kind + a.relation.id < b.kind + b.relation.id ? -1 : 1),
    )
    .map(line);
}

const days = fc.constantFrom('1999-12-31', '2000-06-01', '2001-05-04', '2001-12-31', '2003-12-31').map(day);
const queries = fc.record({ of: fc.constantFrom(...IDS), after: days, upTo: days }, { requiredKeys: [] });
const scopes = fc
  .record({ certainty: fc.constantFrom('CERTAIN', 'POSSIBLE'), knownAt: days, validAt: days }, { requiredKeys: [] })
  .map(scope);

describe('changes', () => {
  it('are those that a look at every relation and every day finds, in order of time', () => {
    fc.assert(
      fc.property(arbitraryDataset, scopes, queries, (data, within, query) => {
        expect(createGraph(data).view(within).changes(query, {}).items.map(line)).toEqual(naiveChanges(data, within, query));
      }),
      { numRuns: 500 },
    );
  });

  const at = (name: string, time: ReturnType<typeof valid>): ReturnType<typeof tie> => tie(name, 'MEMBER_OF', 'country:A', 'organization:O', { time });
  const lines = (relations: readonly ReturnType<typeof tie>[], query: ChangesQuery = {}, parts: Partial<Scope> = {}): readonly string[] =>
    viewOf(relations, [], parts).changes(query, {}).items.map(line);

  it('are the two ends of an interval, one happening within a date, and each observation', () => {
    expect(lines([at('1', valid('2001-06-15/2003'))])).toEqual(['BEGAN 2001-06-15 1', 'ENDED 2003 1']);
    expect(lines([at('1', valid('2001-06-15/..')), at('2', valid('/2000')), at('3', valid('../..')), at('4', valid('/'))])).toEqual(['ENDED 2000 2', 'BEGAN 2001-06-15 1']);
    expect(lines([at('1', valid('2001')), at('2', valid('2001/2001'))])).toEqual(['HAPPENED 2001 1', 'HAPPENED 2001 2']);
    expect(lines([at('1', observed('2012-06-03', '2000'))])).toEqual(['OBSERVED 2000 1', 'OBSERVED 2012-06-03 1']);
  });

  it('lie wholly in the window for certain, and in part possibly', () => {
    const relations = [at('day', valid('2012-06-03')), at('month', valid('2012-06')), at('about', valid('2012-06-04~'))];
    const window = { after: day('2012-06-01'), upTo: day('2012-06-30') };
    expect(lines(relations, window)).toEqual(['HAPPENED 2012-06-03 day']);
    expect(lines(relations, window, { certainty: 'POSSIBLE' })).toHaveLength(3);
    expect(lines(relations, { after: day('2012-05-31') })).toHaveLength(2);
    expect(lines(relations, { upTo: day('2012-06-02') })).toEqual([]);
    expect(lines(relations)).toHaveLength(3);
  });

  it('do not tell of an observation before it could be reported', () => {
    const relations = [tie('1', 'MEMBER_OF', 'country:A', 'organization:O', { time: observed('2000', '2012-06-03') })];
    const known = (knownAt: string): number => {
      const data = viewOf(relations, [], { knownAt: day(knownAt), certainty: 'POSSIBLE' });
      return data.changes({}, {}).items.length;
    };
    expect([known('2012-06-02'), known('2012-06-03')]).toEqual([0, 2]);
  });

  it('of an entity are those of the relations at either end of it', () => {
    const relations = [at('1', valid('2001')), tie('2', 'BORDERS', 'country:B', 'country:A', { time: valid('2000') }), tie('3', 'BORDERS', 'country:B', 'country:C')];
    const of = (id: EntityId): readonly string[] => lines(relations, { of: id });
    expect(of('country:A')).toEqual(['HAPPENED 2000 2', 'HAPPENED 2001 1']);
    expect(of('organization:O')).toEqual(['HAPPENED 2001 1']);
    expect(of('country:X')).toEqual([]);
  });
});
