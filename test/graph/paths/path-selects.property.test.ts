import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { PathQuery, PathResult } from '../../../src/graph/view.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { EntityId } from '../../../src/model/entity.js';
import { observed } from '../../model/build-relation.js';
import { dataset, entity, scope, tie } from '../build-dataset.js';
import { TYPES } from './arbitrary-path-dataset.js';
import { pathRuns } from './path-runs.js';
import { pathText } from './path-text.js';

const SIZE = 50;
const IDS = Array.from({ length: SIZE }, (_, i): EntityId => `country:${(i * 37) % SIZE}`);
/** Rows of relations are by time, and so in no order of the entities. */
const TIMES = Array.from({ length: 28 }, (_, i) => observed(`2012-02-${String(i + 1).padStart(2, '0')}`));
const id = fc.constantFrom(...IDS);

/** Too large to try every walk, and so thin that entities are several relations apart. */
const graphs: fc.Arbitrary<Dataset> = fc
  .array(fc.tuple(fc.constantFrom(...TYPES), id, id, fc.constantFrom(...TIMES)), { minLength: 60, maxLength: 110, size: 'max' })
  .map((all) => dataset(all.map(([type, from, to, time], i) => tie(String((i * 71) % 113), type, from, to, { time })), IDS.map((one) => entity(one))));

const queries = fc.record(
  {
    from: fc.array(id, { minLength: 1, maxLength: 3 }),
    to: fc.array(id, { minLength: 1, maxLength: 3 }),
    direction: fc.constantFrom('ANY' as const, 'OUT' as const),
    hubLimit: fc.integer({ min: 3, max: 8 }),
    avoid: fc.array(id, { maxLength: 3 }),
    mode: fc.constantFrom('ACYCLIC' as const, 'SIMPLE' as const),
    order: fc.constantFrom('LENGTH' as const, 'INFORMATIVE' as const),
    time: fc.constant('ORDERED' as const),
  },
  { requiredKeys: ['from', 'to'] },
);

describe('whatever is selected', () => {
  it('is a beginning of one and the same list', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.array(queries, { minLength: 6, maxLength: 6 }), async (data, all) => {
        const view = createGraph(data, { pathLimits: { deadline: 60_000, paths: 100_000 } }).view(scope());
        for (const query of all) {
          const ask = async (parts: Pick<PathQuery, 'select'> & Partial<PathQuery>): Promise<PathResult> => view.paths({ ...query, maxLength: 12, ...parts }, {});
          const [any, shortest] = [await ask({ select: 'ANY_SHORTEST' }), await ask({ select: 'ALL_SHORTEST' })];
          const texts = shortest.items.map(pathText);
          expect(any.items.map(pathText)).toEqual(texts.slice(0, 1));
          const more = (await ask({ select: 'SHORTEST_K', k: texts.length + 3 })).items.map(pathText);
          expect(more.slice(0, texts.length)).toEqual(texts);
          expect((await ask({ select: 'SHORTEST_K', k: 2 })).items.map(pathText)).toEqual(more.slice(0, 2));
          const length = Math.max(0, ...shortest.items.map(({ steps }) => steps.length));
          const within = await ask({ select: 'ALL', maxLength: length });
          expect(within.items.slice(0, texts.length).map(pathText)).toEqual(texts);
        }
      }),
      pathRuns(0.1),
    );
  }, 3_600_000);
});
