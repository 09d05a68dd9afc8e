import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import type { Path, PathQuery } from '../../src/graph/view.js';
import type { EntityId } from '../../src/model/entity.js';
import { EntenteError } from '../../src/model/entente-error.js';
import type { Relation } from '../../src/model/relation.js';
import { valid } from '../model/build-relation.js';
import { IDS, TYPES, arbitraryDataset } from './arbitrary-dataset.js';
import { dataset, entity, names, scope, tie, viewOf } from './build-dataset.js';
import { naiveShortest, walkable } from './naive-paths.js';

const ends = fc.uniqueArray(fc.constantFrom(...IDS), { minLength: 1, maxLength: 2 });
const queries: fc.Arbitrary<PathQuery> = fc
  .record(
    {
      from: ends,
      to: ends,
      select: fc.constantFrom('ALL_SHORTEST', 'ANY_SHORTEST'),
      maxLength: fc.integer({ min: 0, max: 8 }),
      types: fc.subarray([...TYPES], { minLength: 2 }),
      direction: fc.constantFrom('OUT', 'IN', 'ANY'),
    },
    { requiredKeys: ['from', 'to', 'select', 'maxLength'] },
  );

const wayOf = ({ start, steps }: Path): readonly EntityId[] => [start, ...steps.map(({ to }) => to)];
const byRankAndTime = (relations: readonly Relation[]): readonly string[] =>
  [...relations.filter(({ rank }) => rank === 'PREFERRED'), ...relations.filter(({ rank }) => rank === 'NORMAL')].map(({ id }) => id);

const from = 'country:A';
const to = 'country:Z';
const ask = (parts: Partial<PathQuery> = {}): PathQuery => ({ from: [from], to: [to], select: 'ALL_SHORTEST', maxLength: 6, ...parts });
const border = (name: string, a: string, b: string): Relation => tie(name, 'BORDERS', `country:${a}`, `country:${b}`);

describe('shortest paths', () => {
  it('are those that trying every way finds, in the order of their entities', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, queries, async (data, query) => {
        const all = naiveShortest(data, scope(), query);
        const expected = query.select === 'ANY_SHORTEST' ? all.slice(0, 1) : all;
        const unlimited = naiveShortest(data, scope(), { ...query, maxLength: 99 });
        const view = createGraph(data).view(scope());
        const result = await view.paths(query, {});

        expect(result.items.map(wayOf)).toEqual(expected);
        const [found] = expected;
        expect(result).toMatchObject(
          found === undefined
            ? { ...(unlimited.length > 0 && { complete: false, truncatedBy: 'LENGTH' }) }
            : { complete: true, depthReached: found.length - 1 },
        );
        expect(result.complete).toBe(result.truncatedBy === undefined);

        for (const step of result.items.flatMap(({ steps }) => steps)) {
          const joining = view.relations({ of: [step.from] }, {}).items.filter((record) => walkable(data, scope(), query, step.from, step.to).includes(record));
          expect([step.relation, ...step.parallel].map(({ id }) => id)).toEqual(byRankAndTime(joining));
          expect(step.walked).toBe(step.relation.from === step.from ? 'FORWARD' : 'BACKWARD');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('say "no path at all" and "none within the length" in different words', async () => {
    const relations = [border('1', 'A', 'B'), border('2', 'B', 'C'), border('3', 'X', 'Z')];
    expect(await viewOf(relations).paths(ask(), {})).toMatchObject({ items: [], complete: true });
    const far = viewOf([...relations, border('4', 'C', 'Z')]);
    expect(await far.paths(ask({ maxLength: 2 }), {})).toMatchObject({ items: [], complete: false, truncatedBy: 'LENGTH', depthReached: 2 });
    expect(await far.paths(ask({ maxLength: 3 }), {})).toMatchObject({ complete: true, depthReached: 3 });
    expect(await far.paths(ask({ maxLength: 0 }), {})).toMatchObject({ complete: false, truncatedBy: 'LENGTH', depthReached: 0 });
  });

  it('have no step where start and end are the same', async () => {
    const result = await viewOf([border('1', 'A', 'Z')]).paths(ask({ from: [to, from], to: [from, to] }), {});
    expect(result.items).toEqual([{ start: from, length: 0, steps: [] }, { start: to, length: 0, steps: [] }]);
    expect(result).toMatchObject({ complete: true, depthReached: 0, relationsExpanded: 0 });
  });

  it('are whole in every copy, though steps and parallel relations are written when they are read', async () => {
    const view = viewOf([border('1', 'A', 'B'), border('2', 'A', 'B'), border('3', 'B', 'Z')]);
    const path = async (): Promise<Path | undefined> => (await view.paths(ask(), {})).items[0];
    const read = await path();
    expect(read?.steps.map(({ parallel }) => parallel.map(({ id }) => id))).toEqual([['r:2'], []]);
    expect({ ...(await path()) }).toEqual({ start: from, length: 2, steps: read?.steps });
    expect(JSON.stringify(await path())).toBe(JSON.stringify(read));
    expect(new Proxy((await path()) ?? {}, {})).toEqual(read);
    expect(inspect(await path(), { depth: 9 })).toBe(inspect(read, { depth: 9 }));
    expect(inspect(await path(), { depth: 9 })).toContain("id: 'r:2'");
    expect(JSON.parse(JSON.stringify(await path()))).toMatchObject({ steps: [{ parallel: [{ id: 'r:2' }] }, { parallel: [] }] });
    expect(structuredClone(await path())).toEqual(structuredClone({ ...read, steps: read?.steps.map((step) => ({ ...step })) }));
  });

  it('never stop at a source, and may end at one', async () => {
    const relations = [tie('1', 'PUBLISHED_BY', 'source:s', 'organization:x'), tie('2', 'PUBLISHED_BY', 'source:s', 'organization:y')];
    const view = viewOf(relations);
    expect(await view.paths(ask({ from: ['organization:x'], to: ['organization:y'] }), {})).toMatchObject({ items: [], complete: true });
    expect((await view.paths(ask({ from: ['organization:x'], to: ['source:s'] }), {})).items.map(wayOf)).toEqual([['organization:x', 'source:s']]);
    expect((await view.paths(ask({ from: ['source:s'], to: ['organization:y'] }), {})).items).toHaveLength(1);
  });

  it('never walk a deprecated relation, and no relation out of scope', async () => {
    const deprecated = tie('1', 'BORDERS', from, to, { rank: 'DEPRECATED' });
    const planned = tie('2', 'BORDERS', from, to, { modality: 'PLANNED' });
    expect((await viewOf([deprecated, planned]).paths(ask(), {})).items).toEqual([]);
    const result = await viewOf([deprecated, planned], [], { modality: new Set(['ACTUAL', 'PLANNED']) }).paths(ask(), {});
    expect(result.items[0]?.steps[0]).toMatchObject({ relation: { id: 'r:2' }, parallel: [] });
  });

  it('gather parallel relations on a step, a preferred one first, then by time', async () => {
    const view = viewOf([
      tie('a', 'BORDERS', from, to, { time: valid('2012') }),
      tie('b', 'COOPERATES_WITH', from, to, { time: valid('2001') }),
      tie('c', 'CONCERNS', to, from, { time: valid('2020'), rank: 'PREFERRED' }),
    ]);
    const steps = (await view.paths(ask(), {})).items.flatMap((path) => path.steps);
    expect(steps).toHaveLength(1);
    expect(names([...steps.map(({ relation }) => relation), ...steps.flatMap(({ parallel }) => parallel)])).toEqual(['c', 'b', 'a']);
    expect(steps[0]?.walked).toBe('BACKWARD');
    const outward = (await view.paths(ask({ direction: 'OUT' }), {})).items.flatMap((path) => path.steps);
    expect(outward[0]).toMatchObject({ walked: 'FORWARD', relation: { id: 'r:b' }, parallel: [{ id: 'r:a' }] });
  });

  it('are cut off at the limits, which the answer says', async () => {
    const diamonds = Array.from({ length: 12 }, (_, i) =>
      ['x', 'y'].flatMap((side) => [border(`${i}${side}a`, `N${i}`, `${side}${i}`), border(`${i}${side}b`, `${side}${i}`, `N${i + 1}`)]),
    ).flat();
    const all = await viewOf(diamonds).paths({ from: ['country:N0'], to: ['country:N12'], select: 'ALL_SHORTEST', maxLength: 24 }, { first: 10 });
    expect(all).toMatchObject({ complete: false, truncatedBy: 'PATHS', depthReached: 24, hasNext: true });
    expect(all.items).toHaveLength(10);
    expect(all.count()).toBe(1_000);
    const any = await viewOf(diamonds).paths({ from: ['country:N0'], to: ['country:N12'], select: 'ANY_SHORTEST', maxLength: 24 }, {});
    expect(any).toMatchObject({ complete: true, hasNext: false });
    expect(any.items).toHaveLength(1);

    const few = createGraph(dataset(diamonds), { pathLimits: { relations: 10 } }).view(scope());
    expect(await few.paths({ from: ['country:N0'], to: ['country:N12'], select: 'ALL_SHORTEST', maxLength: 24 }, {})).toMatchObject({
      items: [], complete: false, truncatedBy: 'RELATIONS',
    });
  });

  it('are counted without being walked, however many there are', async () => {
    const layers = Array.from({ length: 10 }, (_, layer) => Array.from({ length: 12 }, (__, i) => `L${layer}x${i}`));
    const relations = layers.slice(1).flatMap((layer, before) =>
      layer.flatMap((b) => (layers[before] ?? []).map((a) => border(`${a}-${b}`, a, b))),
    );
    const starts = (layers[0] ?? []).map((id): EntityId => `country:${id}`);
    const stops = (layers.at(-1) ?? []).map((id): EntityId => `country:${id}`);
    const result = await viewOf(relations).paths({ from: starts, to: stops, select: 'ALL_SHORTEST', maxLength: 20 }, { first: 10 });
    expect(result).toMatchObject({ truncatedBy: 'PATHS', depthReached: 9 });
    expect(result.items).toHaveLength(10);
  });

  it('throw at an end that is not there, and at a length that is none', async () => {
    const view = viewOf([], [entity(from)]);
    expect(() => view.paths(ask(), {})).toThrow(new EntenteError('UNKNOWN_ENTITY', 'There is no entity "country:Z". Search for its name to find its id.'));
    expect(() => view.paths(ask({ to: [from], maxLength: -1 }), {})).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    expect(await view.paths(ask({ from: [], to: [] }), {})).toMatchObject({ items: [], complete: true, depthReached: 0 });
  });
});
