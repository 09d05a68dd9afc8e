import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { Graph } from '../../../src/graph/graph.js';
import type { PathQuery, PathResult, ReachQuery, ReachResult } from '../../../src/graph/view.js';
import type { EntityId } from '../../../src/model/entity.js';
import { observed } from '../../model/build-relation.js';
import { dataset, scope, tie } from '../build-dataset.js';
import { pathText } from './path-text.js';

/** A busy machine must not cut an answer off. */
const PATIENT = { pathLimits: { deadline: 60_000 } };
const SIZE = 2_000;
const country = (i: number): EntityId => `country:${i}`;
/** The same numbers on every run. */
const scattered = (i: number): number => Math.abs(Math.imul(i ^ (i >>> 7), 2_654_435_761)) % SIZE;
const relations = Array.from({ length: 9_000 }, (_, i) =>
  tie(`${i}`, i % 3 === 0 ? 'BORDERS' : 'CONCERNS', country(scattered(i)), country(scattered(i + 70_000)), { time: observed(`2012-06-0${(i % 9) + 1}`) }),
);
const freshGraph = (): Graph => createGraph(dataset(relations), PATIENT);

type Asked = { readonly paths: Omit<PathQuery, 'from' | 'to'> } | { readonly reachable: Omit<ReachQuery, 'from'> };
/** One of each kind of search that needs numbers of its own. */
const kinds: readonly Asked[] = [
  { paths: { select: 'SHORTEST_K', k: 40, maxLength: 7, minLength: 5 } },
  { paths: { select: 'SHORTEST_K', k: 40, maxLength: 7, order: 'INFORMATIVE' } },
  { paths: { select: 'SHORTEST_K', k: 40, maxLength: 7, hubLimit: 8, pattern: [{ min: 1, max: 3, direction: 'OUT' }, { min: 1, max: 4 }] } },
  { paths: { select: 'SHORTEST_K', k: 20, maxLength: 6, time: 'CONCURRENT' } },
  // The earliest walk is not that long: so it is searched several times.
  { paths: { select: 'FOREMOST', minLength: 4, maxLength: 5, time: 'ORDERED' } },
  { reachable: { maxLength: 4 } },
  { reachable: { maxLength: 3, pattern: [{ types: ['BORDERS'], min: 1, max: 2 }, { min: 0, max: 1 }] } },
];
const questions = kinds.flatMap((kind) => [1, 2, 3].map((i) => ({ kind, from: [country(scattered(i))], to: [country(scattered(i + 50))] })));
type Question = (typeof questions)[number];

async function ask(graph: Graph, { kind, from, to }: Question, signal?: AbortSignal): Promise<PathResult | ReachResult> {
  const view = graph.view(scope());
  const control = { ...(signal && { signal }) };
  return 'paths' in kind ? view.paths({ from, to, ...kind.paths }, {}, control) : view.reachable({ from, ...kind.reachable }, { first: 200 }, control);
}

const textOf = ({ items, complete, relationsExpanded }: PathResult | ReachResult): string =>
  JSON.stringify([complete, relationsExpanded, items.map((item) => ('path' in item ? `${item.distance} ${pathText(item.path)}` : pathText(item)))]);

describe('the memory that searches write on and leave to others', () => {
  it('changes no answer, beside searches that are left at any time, and after them', async () => {
    const alone = await Promise.all(questions.map(async (question) => textOf(await ask(freshGraph(), question))));
    const shared = freshGraph();
    const left = { count: 0, failed: 0 };
    for (let turns = 0; turns < 6; turns += 1) {
      const leaving = new AbortController();
      const abandoned = questions.map(async (question) => ask(shared, question, leaving.signal));
      const kept = questions.map(async (question) => textOf(await ask(shared, question)));
      for (let turn = 0; turn < 6 * turns; turn += 1) await new Promise(setImmediate);
      leaving.abort();
      for (const { status } of await Promise.allSettled(abandoned)) left[status === 'rejected' ? 'failed' : 'count'] += 1;
      expect(await Promise.all(kept)).toEqual(alone);
    }
    expect(Math.min(left.count, left.failed), 'some were left in the middle, and some were not').toBeGreaterThan(0);
    for (const [i, question] of questions.entries()) expect(textOf(await ask(shared, question))).toBe(alone[i]);
  });
});
