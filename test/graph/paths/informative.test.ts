import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { Graph } from '../../../src/graph/graph.js';
import type { PathResult } from '../../../src/graph/view.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import { bundledDataset } from '../../support/article-texts.js';
import { entity, scope, tie } from '../build-dataset.js';

/* What a person would call the connection, written down before the formula was chosen: see bench/src/informative. */

interface Pair {
  readonly from: EntityId;
  readonly to: EntityId;
  /** What may lie in between, each with spaces. */
  readonly stops: readonly string[];
}
const PAIRS: Readonly<Record<'first' | 'later', readonly Pair[]>> = JSON.parse(readFileSync(new URL('../../../bench/src/informative/pairs.json', import.meta.url), 'utf8'));
const nameOf = ({ from, to }: Pair): string => `${from} to ${to}`;

/** The same, and three bodies that say little: all countries belong to all of them, with many others, and all leaders spoke at the first. */
function withHubs({ entities, relations, ...rest }: Dataset): Dataset {
  const idsOf = (type: string): readonly EntityId[] => entities.flatMap((one) => (one.type === type ? [one.id] : []));
  const others = Array.from({ length: 190 }, (_, i): EntityId => `country:other-${i}`);
  const hubs = [['organization:united-nations', 190], ['organization:trade-body', 120], ['organization:health-body', 60]] as const;
  const { evidence = [] } = relations[0] ?? {};
  const more: readonly Relation[] = [
    ...hubs.flatMap(([hub, size]) => [...idsOf('country'), ...others].slice(0, size).map((id) => tie(`${id} ${hub}`, 'MEMBER_OF', id, hub, { evidence }))),
    ...idsOf('leader').map((id) => tie(`${id} spoke`, 'PARTICIPATED_IN', id, 'organization:united-nations', { evidence })),
  ];
  return { ...rest, entities: [...entities, ...[...hubs.map(([hub]) => hub), ...others].map((id) => entity(id))], relations: [...relations, ...more] };
}

/** Later pairs that come out otherwise, by what an editor might defend too. */
const BEIJING = 'place:beijing to leader:vladimir-putin by country:CHN country:RUS';
const TAJIKISTAN = 'country:TJK to leader:sergei-lavrov by organization:sco event:lavrov-xinhua-interview-2012';

describe.each([
  ['on the articles', (all: Dataset) => all, [BEIJING, TAJIKISTAN]],
  ['where all belong to the same large bodies', withHubs, [BEIJING]],
])('%s', (_where, make, otherwise) => {
  let graph: Graph;
  beforeAll(async () => {
    graph = createGraph(make(await bundledDataset()));
  });
  const ask = async ({ from, to }: Pair): Promise<PathResult> =>
    graph.view(scope()).paths({ from: [from], to: [to], select: 'SHORTEST_K', k: 3, maxLength: 6, order: 'INFORMATIVE' }, {});
  const firstStops = async (pair: Pair): Promise<string | undefined> => {
    const [first] = (await ask(pair)).items;
    return first?.steps.slice(0, -1).map(({ to }) => to).join(' ');
  };

  it.each(PAIRS.first.map((pair) => [nameOf(pair), pair] as const))('%s: the first path is what a person would call the connection', async (_name, pair) => {
    expect(pair.stops).toContain(await firstStops(pair));
  });

  it('so are those of later pairs, but for one or two', async () => {
    const all = await Promise.all(PAIRS.later.map(async (pair) => ({ pair, stops: await firstStops(pair) })));
    expect(all.filter(({ pair, stops = '(none)' }) => !pair.stops.includes(stops)).map(({ pair, stops }) => `${nameOf(pair)} by ${stops}`)).toEqual(otherwise);
  });

  it('a hub that nearly all belong to is on no first path', async () => {
    for (const pair of [...PAIRS.first, ...PAIRS.later]) expect(await firstStops(pair)).not.toMatch(/united-nations|trade-body|health-body/);
  });
});
