import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { Path, PathResult } from '../../../src/graph/view.js';
import { windowRange } from '../../../src/graph/window-range.js';
import { naivePathList } from './naive-path-list.js';
import { allTrails } from './naive-walks.js';
import { LONGER, LONGEST, datasetsWithCases, longDatasetsWithCases, pathRuns } from './path-runs.js';
import { pathText } from './path-text.js';
import { untruths } from './path-truth.js';

/** Neither a busy machine nor a long list must cut an answer off. */
const PATIENT = { pathLimits: { deadline: 60_000, paths: 100_000 } };
/** In milliseconds: for many more runs than the default. */
const PATIENCE = 3_600_000;
const textOf = (paths: readonly Path[]): readonly string[] => paths.map(pathText);

describe('the paths of a query', () => {
  it('are those that trying every walk finds, in the same order, and a window is a part of that list', async () => {
    const seen = { none: 0, one: 0, more: 0 };
    await fc.assert(
      fc.asyncProperty(datasetsWithCases, async ([data, cases]) => {
        const walks = allTrails(data, LONGEST);
        const graph = createGraph(data, PATIENT);
        for (const one of cases) {
          const { scope, query, window } = one;
          const expected = naivePathList(data, scope, query, walks);
          const result = await graph.view(scope).paths(query, {});
          const { start, end, hasNext } = windowRange(window, (limit) => Math.min(limit, expected.length));
          const part = await graph.view(scope).paths(query, window);
          const { offset, hasPrevious, complete } = part;
          // In one, since to expect something takes longer than to find it.
          expect([textOf(result.items), untruths(data, one, result, expected), textOf(part.items), offset, hasPrevious, part.hasNext, complete, await part.count()]).toEqual([
            textOf(expected), [], textOf(expected.slice(start, end)), start, start > 0, hasNext, result.complete, expected.length,
          ]);
          seen[expected.length === 0 ? 'none' : expected.length === 1 ? 'one' : 'more'] += 1;
        }
      }),
      pathRuns(1),
    );
    expect(Math.min(seen.none, seen.one, seen.more), `all kinds of answers are often met: ${JSON.stringify(seen)}`).toBeGreaterThan(pathRuns(0.5).numRuns);
  }, PATIENCE);

  it('are those that trying every walk finds where entities are far from one another', async () => {
    await fc.assert(
      fc.asyncProperty(longDatasetsWithCases, async ([data, cases]) => {
        const walks = allTrails(data, LONGER);
        const graph = createGraph(data, PATIENT);
        for (const one of cases) {
          const expected = naivePathList(data, one.scope, one.query, walks);
          const result = await graph.view(one.scope).paths(one.query, {});
          expect(textOf(result.items)).toEqual(textOf(expected));
          expect(untruths(data, one, result, expected)).toEqual([]);
        }
      }),
      pathRuns(0.1),
    );
  }, PATIENCE);

  it('are the same whatever the order of the records', async () => {
    const shuffled = datasetsWithCases.chain(([data, cases]) =>
      fc.tuple(
        fc.constant([data, cases] as const),
        fc.shuffledSubarray([...data.relations], { minLength: data.relations.length }),
        fc.shuffledSubarray([...data.entities], { minLength: data.entities.length }),
      ),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([[data, cases], relations, entities]) => {
        const [graph, other] = [createGraph(data, PATIENT), createGraph({ ...data, relations, entities }, PATIENT)];
        for (const { scope, query, window } of cases) {
          const [one, two] = await Promise.all([graph.view(scope).paths(query, window), other.view(scope).paths(query, window)]);
          expect(textOf(two.items)).toEqual(textOf(one.items));
          expect(plain(two)).toEqual(plain(one));
        }
      }),
      pathRuns(0.2),
    );
  }, PATIENCE);

  it('are a beginning of the whole list where a limit cuts them off, and the answer says which limit', async () => {
    const limits = fc.record({ paths: fc.integer({ min: 1, max: 4 }), relations: fc.oneof(fc.integer({ min: 1, max: 40 }), fc.constant(1_000)) });
    const cut = { PATHS: 0, RELATIONS: 0, LENGTH: 0, DEADLINE: 0, no: 0 };
    await fc.assert(
      fc.asyncProperty(datasetsWithCases, limits, async ([data, cases], pathLimits) => {
        const walks = allTrails(data, LONGEST);
        const graph = createGraph(data, { pathLimits: { ...PATIENT.pathLimits, ...pathLimits } });
        for (const one of cases) {
          const expected = naivePathList(data, one.scope, one.query, walks);
          const result = await graph.view(one.scope).paths(one.query, {});
          expect(textOf(result.items)).toEqual(textOf(expected.slice(0, result.items.length)));
          expect(untruths(data, one, result, expected, pathLimits)).toEqual([]);
          cut[result.truncatedBy ?? 'no'] += 1;
        }
      }),
      pathRuns(0.25),
    );
    expect(Math.min(cut.PATHS, cut.RELATIONS, cut.LENGTH, cut.no), `every limit is often met: ${JSON.stringify(cut)}`).toBeGreaterThan(pathRuns(0.02).numRuns);
  }, PATIENCE);
});

/** An answer without its paths. */
function plain({ offset, hasPrevious, hasNext, complete, truncatedBy, depthReached, relationsExpanded }: PathResult): object {
  return { offset, hasPrevious, hasNext, complete, truncatedBy, depthReached, relationsExpanded };
}
