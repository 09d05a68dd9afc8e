import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import type { Graph } from '../../src/graph/graph.js';
import type { View } from '../../src/graph/view.js';
import { dataset, entity, tie } from '../graph/build-dataset.js';
import { bundledGraph } from '../support/server.js';
import { type Answer, AttackedServer, post, read } from './support/attacked-server.js';

/** Everybody borders everybody. */
function everybody(count: number): Graph {
  const ties = Array.from({ length: count }, (_, a) => Array.from({ length: a }, (__, b) => tie(`${a}-${b}`, 'BORDERS', `country:${a}`, `country:${b}`))).flat();
  const beside = [tie('china', 'BORDERS', 'country:CHN', 'country:alone')];
  return createGraph(dataset([...ties, ...beside], [entity('country:CHN', { name: 'China' })]), { pathLimits: { relations: 1_000_000_000, deadline: 60_000 } });
}

/** There is no path of 12 relations among 12 entities, and very many ways to find that out. */
const knot = (): Graph => everybody(12);
const search = (alias: number): string => `p${alias}: paths(from: "country:0", to: "country:1", select: ALL, minLength: 12, maxLength: 12) { complete truncatedBy relationsExpanded }`;
const searches = (count: number): string => `{ ${Array.from({ length: count }, (_, alias) => search(alias)).join(' ')} }`;

interface Found {
  readonly complete: boolean;
  readonly truncatedBy: string | null;
  readonly relationsExpanded: number;
}

const found = ({ data }: Answer): readonly Found[] => Object.values(data ?? {});

describe('all searches of an operation share', () => {
  it('the relations that they may look at', async () => {
    const server = await AttackedServer.start({ graph: knot(), limits: { relations: 20_000 } });
    try {
      const one = found(await server.query('one search', searches(1)));
      const twenty = found(await server.query('twenty searches', searches(20)));
      expect(twenty).toHaveLength(20);
      const sum = twenty.reduce((total, { relationsExpanded }) => total + relationsExpanded, 0);
      expect(sum).toBeLessThanOrEqual(20_000);
      expect(sum).toBeGreaterThan(19_000);
      for (const { complete, truncatedBy } of [...one, ...twenty]) expect([complete, truncatedBy]).toEqual([false, 'RELATIONS']);
    } finally {
      await server.close();
    }
  });

  it('the deadline, and what they found by then is the answer', async () => {
    const server = await AttackedServer.start({ graph: knot(), limits: { relations: 1_000_000_000, deadline: 20 } });
    try {
      const answer = await server.query('twenty searches to the deadline', searches(20));
      expect(answer.errors).toEqual([]);
      expect(new Set(found(answer).map(({ truncatedBy }) => truncatedBy))).toEqual(new Set(['DEADLINE']));
    } finally {
      await server.close();
    }
  });

  it('with neighborhoods, too', async () => {
    const server = await AttackedServer.start({ graph: everybody(80), limits: { relations: 1_000 } });
    try {
      const answer = await server.query('neighborhoods', '{ a: neighborhood(of: "country:0", limit: 5) { complete } b: neighborhood(of: "country:0", depth: 6, limit: 80) { complete relations { id } } }');
      expect(answer.data).toEqual({ a: { complete: false }, b: { complete: false, relations: expect.any(Array) } });
    } finally {
      await server.close();
    }
  });
});

it('no more than `paths` are found for one field', async () => {
  const server = await AttackedServer.start({ graph: everybody(80), limits: { paths: 7 } });
  try {
    const answer = await server.query('all paths', '{ paths(from: "country:0", to: "country:1", select: ALL, maxLength: 3, first: 50) { complete truncatedBy totalCount } }');
    expect(answer.data).toEqual({ paths: { complete: false, truncatedBy: 'PATHS', totalCount: 7 } });
  } finally {
    await server.close();
  }
});

describe('operations with a search', () => {
  const HEAVY = JSON.stringify({ query: '{ paths(from: "country:CHN", to: "country:RUS") { complete } }' });

  it('are refused with 503 and Retry-After while 8 are running, and others are not; each that ends makes room', async () => {
    const gate = gated(await bundledGraph());
    const server = await AttackedServer.start({ graph: gate.graph });
    const endpoint = new URL('graphql', server.url);
    try {
      const running = Array.from({ length: 8 }, () => post(endpoint, HEAVY).then(read));
      await gate.arrived(8);
      const refused = await read(await post(endpoint, HEAVY));
      expect([refused.status, refused.codes, refused.headers.get('retry-after'), refused.data]).toEqual([503, ['SERVER_BUSY'], '1', undefined]);
      await server.canary('eight searches');
      gate.open();
      for (const { status, data } of await Promise.all(running)) expect([status, data]).toEqual([200, { paths: { complete: true } }]);
      expect((await read(await post(endpoint, HEAVY))).data).toEqual({ paths: { complete: true } });
    } finally {
      gate.open();
      await server.close();
    }
  });

  it('that are refused for other reasons take no room', async () => {
    const server = await AttackedServer.start({ limits: { heavyOperations: 1, cost: 300 } });
    try {
      for (let count = 0; count < 3; count += 1) {
        expect((await server.query('a costly search', '{ paths(from: "country:CHN", to: "country:RUS", first: 100) { nodes { length cost } } }')).codes).toEqual(['QUERY_TOO_COSTLY']);
        expect((await server.query('a search for nobody', '{ paths(from: "country:XXX", to: "country:RUS") { complete } }')).codes).toEqual(['UNKNOWN_ENTITY']);
      }
      expect((await server.query('a search', '{ paths(from: "country:CHN", to: "country:RUS") { complete } }')).data).toEqual({ paths: { complete: true } });
    } finally {
      await server.close();
    }
  });

  it('end, and make room, when their client leaves', async () => {
    const ends: unknown[] = [];
    const server = await AttackedServer.start({ graph: watched(knot(), ends), limits: { heavyOperations: 1, relations: 1_000_000_000, deadline: 60_000 } });
    const endpoint = new URL('graphql', server.url);
    const body = JSON.stringify({ query: searches(1) });
    try {
      const client = new AbortController();
      const left = fetch(endpoint, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: client.signal }).catch((error: unknown) => error);
      await server.canary('a long search');
      expect((await read(await post(endpoint, body))).codes).toEqual(['SERVER_BUSY']);
      client.abort();
      expect(await left).toBeInstanceOf(Error);
      let answer = await read(await post(endpoint, HEAVY.replace('RUS', 'alone')));
      while (answer.status === 503) answer = await read(await post(endpoint, HEAVY.replace('RUS', 'alone')));
      expect(answer.data).toEqual({ paths: { complete: true } });
      expect(ends).toEqual([new Error('The client has left.')]);
    } finally {
      await server.close();
    }
  });
});

describe('what people are shown to ask passes the limits', () => {
  const tabs = new URL('../../src/playground/tabs/', import.meta.url);
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const queries = [
    ...readdirSync(tabs).map((name): [string, string] => [name, readFileSync(new URL(name, tabs), 'utf8')]),
    ...[...readme.matchAll(/```graphql\n(.*?)```/gsu)].map(([, query = ''], index): [string, string] => [`README, query ${index + 1}`, query]),
  ];

  it.each(queries)('%s', async (name, query) => {
    const server = await AttackedServer.start();
    const answer = await server.query(name, query);
    await server.close();
    expect(answer.errors).toEqual([]);
    expect(answer.extensions['cost']).toBeGreaterThan(0);
  });
});

/** A graph whose searches wait until they are let go. */
function gated(graph: Graph): { readonly graph: Graph; readonly arrived: (count: number) => Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let count = 0;
  let look = (): void => undefined;
  const paths = async (view: View, ...args: Parameters<View['paths']>): Promise<Awaited<ReturnType<View['paths']>>> => {
    count += 1;
    look();
    await opened;
    return view.paths(...args);
  };
  return {
    graph: withPaths(graph, paths),
    open,
    arrived: (wanted) =>
      new Promise((resolve) => {
        look = () => void (count >= wanted && resolve());
        look();
      }),
  };
}

/** A graph that notes how its searches end that end badly. */
function watched(graph: Graph, ends: unknown[]): Graph {
  return withPaths(graph, async (view, ...args) => {
    try {
      return await view.paths(...args);
    } catch (error) {
      ends.push(error);
      throw error;
    }
  });
}

function withPaths(graph: Graph, paths: (view: View, ...args: Parameters<View['paths']>) => ReturnType<View['paths']>): Graph {
  return {
    version: graph.version,
    view: (scope) =>
      new Proxy(graph.view(scope), {
        get(target, key) {
          if (key === 'paths') return (...args: Parameters<View['paths']>) => paths(target, ...args);
          const value: unknown = Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      }),
  };
}
