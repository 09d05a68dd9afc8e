import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../../src/graph/create-graph.js';
import type { View } from '../../../src/graph/view.js';
import type { EntityId } from '../../../src/model/entity.js';
import type { Relation } from '../../../src/model/relation.js';
import { dataset, entity, scope, tie } from '../build-dataset.js';

/** The validation graphs of LDBC Graphalytics, which lie beside the project and are no part of it. */
const FOLDER = fileURLToPath(new URL('../../../../shared/datasets/ldbc-graphalytics/validation-graphs/', import.meta.url));
/** Its word for a vertex that is not reached is the largest whole number of 64 bits. */
const UNREACHED = '9223372036854775807';

/** The words of each line of some files. */
const lines = (...files: readonly string[]): readonly (readonly string[])[] =>
  files.flatMap((file) => readFileSync(`${FOLDER}${file}`, 'utf8').split('\n').map((line) => line.split(' ').filter((word) => word !== ''))).filter((words) => words.length > 0);

const vertex = (name: string): EntityId => `topic:${name}`;

interface Arc {
  readonly from: string;
  readonly to: string;
  /** How many relations stand for it, one behind the other. */
  readonly steps: number;
}

/** Arcs of a file with a vertex and its neighbours on each line. */
const adjacent = (file: string): readonly Arc[] => lines(file).flatMap(([from = '', ...all]) => all.map((to) => ({ from, to, steps: 1 })));
/** Arcs of a file with two vertices and a weight on each line. The smallest weight that counts is one relation. */
const weighted = (file: string, smallest: number): readonly Arc[] =>
  lines(file).map(([from = '', to = '', weight]) => ({ from, to, steps: Math.round(Number(weight) / smallest) }));
const unweighted = (file: string): readonly Arc[] => weighted(file, 1).map((arc) => ({ ...arc, steps: 1 }));

/** The relations of an arc: a weight is as many of them, through entities of no other use. */
function relationsOf({ from, to, steps }: Arc, n: number): readonly Relation[] {
  const stops = [from, ...Array.from({ length: steps - 1 }, (_, i) => `${n}-${i}`), to];
  return stops.slice(1).map((stop, i) => tie(`${n}-${i}`, 'CONCERNS', vertex(stops[i] ?? ''), vertex(stop)));
}

/** How many relations away each vertex is. */
async function distances(arcs: readonly Arc[], vertices: readonly string[], start: string, directed: boolean): Promise<ReadonlyMap<string, number>> {
  const view = createGraph(dataset(arcs.flatMap(relationsOf), vertices.map((name) => entity(vertex(name))))).view(scope());
  const direction = directed ? 'OUT' : 'ANY';
  const found = new Map<string, number>();
  for (const name of vertices) {
    const { items, complete } = await view.paths({ from: [vertex(start)], to: [vertex(name)], select: 'ANY_SHORTEST', maxLength: 1_000, direction }, {});
    expect(complete).toBe(true);
    found.set(name, items[0]?.steps.length ?? Infinity);
  }
  expect(await distancesAtOnce(view, vertices, start, direction)).toEqual(found);
  return found;
}

async function distancesAtOnce(view: View, vertices: readonly string[], start: string, direction: 'OUT' | 'ANY'): Promise<ReadonlyMap<string, number>> {
  const { items, complete } = await view.reachable({ from: [vertex(start)], minLength: 0, maxLength: 1_000, direction }, {});
  expect(complete).toBe(true);
  const reached = new Map<EntityId, number>(items.map((found) => [found.entity.id, found.distance]));
  return new Map(vertices.map((name) => [name, reached.get(vertex(name)) ?? Infinity]));
}

const expected = (file: string, smallest = 1): ReadonlyMap<string, number> =>
  new Map(lines(file).map(([name = '', distance = '']) => [name, distance === UNREACHED ? Infinity : Math.round(Number(distance) / smallest)]));

describe.skipIf(!existsSync(FOLDER))('the reference answers of LDBC Graphalytics (skipped where they are not at hand)', () => {
  it.each([
    ['bfs/dir-output', (): readonly Arc[] => adjacent('bfs/dir-input'), '1', true],
    ['bfs/undir-output', (): readonly Arc[] => adjacent('bfs/undir-input'), '1', false],
    ['example/example-directed-BFS', (): readonly Arc[] => unweighted('example/example-directed.e'), '1', true],
    ['example/example-undirected-BFS', (): readonly Arc[] => unweighted('example/example-undirected.e'), '2', false],
  ] as const)('are met by the lengths of shortest paths: %s', async (output, arcs, start, directed) => {
    const answer = expected(output);
    expect(await distances(arcs(), [...answer.keys()], start, directed)).toEqual(answer);
  });

  it.each([
    ['sssp/dir-output', 'sssp/dir-input.e', 0.1, '1', true],
    ['sssp/undir-output', 'sssp/undir-input.e', 0.1, '1', false],
    ['example/example-directed-SSSP', 'example/example-directed.e', 0.01, '1', true],
    ['example/example-undirected-SSSP', 'example/example-undirected.e', 0.01, '2', false],
  ] as const)('are met where a weight is as many relations: %s', async (output, input, smallest, start, directed) => {
    const answer = expected(output, smallest);
    expect(await distances(weighted(input, smallest), [...answer.keys()], start, directed)).toEqual(answer);
  });
});
