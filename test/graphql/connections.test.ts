import * as fc from 'fast-check';
import type { GraphQLSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.js';
import { createSchema } from '../../src/graphql/create-schema.js';
import { ask, askSchema, askWrongly, bundledSchema } from '../support/ask.js';

interface Page {
  readonly relations: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly id: string }[];
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  };
}

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: RelationFilter, $at: Scope) {
  relations(filter: $filter, first: $first, after: $after, last: $last, before: $before, at: $at) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const EVERYTHING = { modality: ['ACTUAL', 'PLANNED', 'EXPECTED', 'PROPOSED'] };

async function page(variables: object): Promise<Page['relations']> {
  return (await ask<Page>(PAGE, { at: EVERYTHING, ...variables })).relations;
}

describe('pages', () => {
  it('put together from the front or from the back are the whole list, whatever their size', async () => {
    const filter = { types: ['MEMBER_OF', 'PARTICIPATED_IN', 'HELD_IN'] };
    const whole = (await page({ filter, first: 100 })).nodes.map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(30);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 60 }), fc.boolean(), async (size, forward) => {
        const gathered: string[] = [];
        let cursor: string | null = null;
        for (let more = true; more; ) {
          const next: Page['relations'] = await page(forward ? { filter, first: size, after: cursor } : { filter, last: size, before: cursor });
          const ids = next.edges.map(({ node }) => node.id);
          gathered.splice(forward ? gathered.length : 0, 0, ...ids);
          cursor = forward ? next.pageInfo.endCursor : next.pageInfo.startCursor;
          more = forward ? next.pageInfo.hasNextPage : next.pageInfo.hasPreviousPage;
          expect(next.totalCount).toBe(whole.length);
        }
        expect(gathered).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('hold 20 items unless told otherwise', async () => {
    expect((await page({})).nodes).toHaveLength(20);
  });

  it.each([
    ['first', 0],
    ['first', -1],
    ['first', 101],
    ['last', 0],
    ['last', 2_147_483_647],
  ])('refuse %s: %i and name the range', async (argument, value) => {
    const error = await askWrongly(PAGE, { [argument]: value });
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(`${argument}: ${value} is out of range. Use 1 to 100.`);
  });

  it('do not work out the length of a list that nobody asks for', async () => {
    const graph = await loadGraph();
    const counted: string[] = [];
    const schema = createSchema({
      version: graph.version,
      view: (scope) => {
        const view = graph.view(scope);
        return new Proxy(view, {
          get: (target, key) => {
            if (key !== 'relations') return Reflect.get(target, key, target);
            return (...args: Parameters<typeof view.relations>) => ({
              ...view.relations(...args),
              count: () => counted.push('count'),
            });
          },
        });
      },
    });
    await askSchema(schema, '{ relations(first: 2) { nodes { id } pageInfo { hasNextPage } edges { cursor } } }');
    expect(counted).toEqual([]);
    await askSchema(schema, '{ relations(first: 2) { totalCount } }');
    expect(counted).toEqual(['count']);
  });
});

describe('a cursor', () => {
  it('is refused with BAD_CURSOR when any of its characters is changed, added or left out', async () => {
    const { endCursor } = (await page({ first: 3 })).pageInfo;
    const cursor = String(endCursor);
    const forged = [...cursor].flatMap((character, index) => {
      const other = character === 'A' ? 'B' : 'A';
      return [cursor.slice(0, index) + other + cursor.slice(index + 1), cursor.slice(0, index) + cursor.slice(index + 1)];
    });
    for (const after of [...forged, `${cursor}A`, `${cursor}=`, ` ${cursor}`, '', '0', 'é', '\u{1F600}'.repeat(50)]) {
      expect((await askWrongly(PAGE, { at: EVERYTHING, first: 3, after })).code, after).toBe('BAD_CURSOR');
    }
  });

  it('belongs to its list and its scope', async () => {
    const after = (await page({ first: 3 })).pageInfo.endCursor;
    for (const other of [{ at: {} }, { filter: { types: ['MEMBER_OF'] } }]) {
      const error = await askWrongly(PAGE, { at: EVERYTHING, first: 3, after, ...other });
      expect(error).toMatchObject({ code: 'BAD_CURSOR', message: expect.stringContaining('another list') as string });
    }
  });

  it('belongs to its snapshot', async () => {
    const { dataset } = await ask<{ dataset: { version: string } }>('{ dataset { version } }');
    const after = (await page({ first: 3 })).pageInfo.endCursor;
    const graph = await loadGraph();
    const newer = createSchema({ version: 'f'.repeat(64), view: (scope) => new Proxy(graph.view(scope), { get: (view, key) => (key === 'version' ? 'f'.repeat(64) : bound(view, key)) }) });
    const { errors } = await askSchema(newer, PAGE, { at: EVERYTHING, first: 3, after });
    expect(errors?.[0]?.message).toContain('another snapshot');
    expect(dataset.version).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a view that answers with promises', () => {
  it('gives the same answers through the same resolvers', async () => {
    const graph = await loadGraph();
    const promised: GraphQLSchema = createSchema({
      version: graph.version,
      view: (scope) => new Proxy(graph.view(scope), { get: (view, key) => later(bound(view, key), key) }),
    });
    const source = `{
      country(id: "LKA") { name memberships { totalCount nodes { status organization { name members(first: 3) { edges { cursor } nodes { member { name } } } } evidence { citation excerptStatus source { name publisher { name } } } } } }
      paths(from: "country:LKA", to: "country:RUS") { nodes { entities { name } steps { relation { attributedTo { name } summary } } } complete }
      events(first: 3) { nodes { time { text } modality documentCount } }
      search(text: "Putin") { edges { match node { id } } }
      neighborhood(of: "country:LKA") { entities { distance entity { id } } relations { id } }
      timeline(of: "country:LKA") { nodes { kind date relation { id } } }
      nodes(ids: ["country:CHN", "country:nowhere"]) { id }
      dataset { sources { name } }
    }`;
    const [expected, actual] = await Promise.all([askSchema(await bundledSchema(), source), askSchema(promised, source)]);
    expect(actual.errors).toBeUndefined();
    expect(actual).toEqual(expected);
  });
});

/** A view's property, with methods still bound to the view itself. */
function bound(view: object, key: string | symbol): unknown {
  const value: unknown = Reflect.get(view, key, view);
  return typeof value === 'function' ? (value.bind(view) as unknown) : value;
}

/** What stays at once in a view whatever its engine: what it knows of itself and of a record in hand. */
const AT_ONCE = new Set<string | symbol>(['evidence', 'knownSince']);

function later(value: unknown, key: string | symbol): unknown {
  if (typeof value !== 'function' || AT_ONCE.has(key)) return value;
  return async (...args: readonly unknown[]): Promise<unknown> => {
    const answer: unknown = Reflect.apply(value, undefined, args);
    return typeof answer === 'object' && answer !== null && 'count' in answer && typeof answer.count === 'function'
      ? { ...answer, count: async () => Reflect.apply(answer.count as () => unknown, undefined, []) }
      : answer;
  };
}
