import { graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask, askWrongly, bundledSchema } from '../support/ask.js';

interface Answer {
  readonly paths: {
    readonly complete: boolean;
    readonly truncatedBy: string | null;
    readonly nodes: readonly {
      readonly length: number;
      readonly cost: number | null;
      readonly common: { readonly from: string | null; readonly to: string | null } | null;
      readonly arrival: string | null;
      readonly entities: readonly { readonly id: string }[];
      readonly steps: readonly { readonly cost: number | null; readonly relation: { readonly type: string }; readonly parallel: readonly unknown[] }[];
    }[];
  };
}

/** Asks for paths; `args` are the arguments as they are written in a query. */
async function paths(args: string): Promise<Answer['paths']> {
  const data = await ask<Answer>(`{ paths(${args}, first: 100) { complete truncatedBy nodes {
    length cost common { from to } arrival entities { id } steps { cost relation { type } parallel { id } }
  } } }`);
  return data.paths;
}

const ways = (answer: Answer['paths']): readonly string[] => answer.nodes.map(({ entities }) => entities.map(({ id }) => id.split(':')[1]).join(' '));

describe('a pattern', () => {
  it('finds the states that an observer of the SCO meets there as members', async () => {
    const answer = await paths(`from: "country:MNG", to: ["country:RUS", "country:CHN", "country:BLR"], select: ALL, at: { validAt: "2012-06-03" }, pattern: [
      { types: [MEMBER_OF], direction: OUT, qualifiers: [{ name: "status", in: ["OBSERVER"] }] }
      { types: [MEMBER_OF], direction: IN, qualifiers: [{ name: "status", in: ["MEMBER"] }] }
    ]`);
    expect(ways(answer)).toEqual(['MNG sco CHN', 'MNG sco RUS']);
  });

  it('repeats a step as often as its quantifier says', async () => {
    const answer = await paths('from: "leader:vladimir-putin", to: "country:LKA", select: ALL, at: { validAt: "2012-06-03" }, pattern: [{ types: [HOLDS_OFFICE] }, { types: [MEMBER_OF], min: 1, max: 3 }]');
    expect(ways(answer)).toEqual(['vladimir-putin RUS sco LKA']);
  });
});

describe('conditions', () => {
  const between = 'from: "country:LKA", to: "country:RUS", at: { validAt: "2012-06-03" }';

  it('are applied within the search: k counts the paths that match, and those alone', async () => {
    const [nearest, without] = [await paths(`${between}, select: SHORTEST_K, k: 1`), await paths(`${between}, select: SHORTEST_K, k: 3, avoid: ["country:CHN", "topic:regional-security"], minLength: 3`)];
    expect(ways(nearest)).toEqual(['LKA sco RUS']);
    expect(without.nodes).toHaveLength(3);
    expect(without.nodes.every(({ length, entities }) => length >= 3 && entities.every(({ id }) => id !== 'country:CHN'))).toBe(true);
  });

  it('of types in between leave the ends free', async () => {
    expect(ways(await paths(`${between}, entityTypes: [ORGANIZATION]`))).toEqual(['LKA sco RUS']);
    expect(ways(await paths(`${between}, entityTypes: [TREATY], maxLength: 12`))).toEqual([]);
  });

  it('on hubs keep a path from passing, and not from ending there', async () => {
    expect(ways(await paths(`${between}, hubLimit: 3`))).toEqual([]);
    expect(ways(await paths('from: "country:LKA", to: "organization:sco", hubLimit: 1'))).toEqual(['LKA sco']);
  });

  it('on single types turn their direction', async () => {
    expect(ways(await paths(`${between}, direction: OUT`))).toEqual([]);
    expect(ways(await paths(`${between}, types: [MEMBER_OF], directions: [{ type: MEMBER_OF, direction: ANY }], direction: OUT`))).toEqual(['LKA sco RUS']);
  });
});

describe('time', () => {
  it('that is common to all relations of a path is part of the answer', async () => {
    const answer = await paths('from: "country:LKA", to: "country:RUS", time: CONCURRENT');
    expect(answer.nodes.map(({ common }) => common)).toEqual([{ from: '2012-06-03', to: '2012-06-03' }]);
  });

  it('that two relations never share makes no path', async () => {
    const loose = await paths('from: "organization:xinhua", to: "leader:jiang-zemin", types: [PARTICIPATED_IN, CONCERNS, STATED, HOLDS_OFFICE]');
    expect(loose.nodes.length).toBeGreaterThan(0);
    const concurrent = await paths('from: "organization:xinhua", to: "leader:jiang-zemin", types: [PARTICIPATED_IN, CONCERNS, STATED, HOLDS_OFFICE], time: CONCURRENT');
    expect(concurrent).toMatchObject({ nodes: [] });
  });

  it('that runs forwards only tells when a path arrives', async () => {
    const forwards = await paths('from: "leader:jiang-zemin", to: "organization:xinhua", time: ORDERED, select: FOREMOST');
    expect(forwards.nodes.map(({ arrival }) => arrival)).toEqual(['2012-06-03']);
    const backwards = await paths('from: "organization:xinhua", to: "leader:jiang-zemin", time: ORDERED');
    expect(backwards.nodes).toEqual([]);
  });

  it.each([
    ['AT', 'validAt'],
    ['OVERLAPS', 'during'],
  ])('%s without %s in the scope is BAD_USER_INPUT', async (time, field) => {
    const error = await askWrongly(`{ paths(from: "country:LKA", to: "country:RUS", time: ${time}) { complete } }`);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(field);
  });
});

describe('the informative order', () => {
  it('puts the cost of each relation and of the whole into the answer, least first', async () => {
    const answer = await paths('from: "country:LKA", to: "country:RUS", select: SHORTEST_K, k: 5, order: INFORMATIVE');
    const costs = answer.nodes.map(({ cost }) => cost ?? 0);
    expect(answer.nodes).toHaveLength(5);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    for (const { cost, steps } of answer.nodes) expect(steps.reduce((sum, step) => sum + (step.cost ?? 0), 0)).toBe(cost);
  });

  it('has no cost where paths are ordered by length', async () => {
    const answer = await paths('from: "country:LKA", to: "country:RUS"');
    expect(answer.nodes.map(({ cost, steps }) => [cost, ...steps.map((step) => step.cost)])).toEqual([[null, null, null]]);
  });
});

describe('several relations between two entities', () => {
  it('are one step, or each a path of its own', async () => {
    const [grouped, expanded] = [await paths('from: "country:CHN", to: "country:RUS"'), await paths('from: "country:CHN", to: "country:RUS", parallel: EXPANDED')];
    expect(grouped.nodes).toHaveLength(1);
    expect(expanded.nodes).toHaveLength(1 + (grouped.nodes[0]?.steps[0]?.parallel.length ?? 0));
    expect(expanded.nodes.length).toBeGreaterThan(5);
  });
});

describe('a search', () => {
  it.each([
    ['k', 'k: 0', '1 to 100'],
    ['maxLength', 'maxLength: 13', '1 to 12'],
    ['minLength', 'minLength: -1', '0 to 12'],
    ['hubLimit', 'hubLimit: 0', '1 to'],
    ['pattern[0].max', 'pattern: [{ min: 3, max: 2 }]', '3 to 12'],
    ['avoid[0]', 'avoid: ["Russia"]', 'search('],
  ])('with a bad %s is BAD_USER_INPUT and names it', async (argument, given, hint) => {
    const error = await askWrongly(`{ paths(from: "country:LKA", to: "country:RUS", ${given}) { complete } }`);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(argument);
    expect(error.message).toContain(hint);
  });

  it('whose client has left ends', async () => {
    const { errors } = await graphql({
      schema: await bundledSchema(),
      source: '{ paths(from: "country:LKA", to: "country:RUS") { complete } }',
      contextValue: { signal: AbortSignal.abort(new Error('left')) },
    });
    expect(errors?.[0]?.message).toBe('left');
  });
});

describe('what is reachable', () => {
  it('has its distance and one path to it, nearest first, by the same conditions', async () => {
    const data = await ask<{ reachable: { complete: boolean; totalCount: number; edges: readonly { distance: number; node: { id: string }; path: { entities: readonly { id: string }[] } }[] } }>(
      '{ reachable(from: "country:LKA", types: [MEMBER_OF], at: { validAt: "2012-06-03" }, first: 3) { complete totalCount edges { distance node { id } path { entities { id } } } } }',
    );
    expect(data.reachable).toMatchObject({ complete: true, totalCount: 12 });
    expect(data.reachable.edges.map(({ distance, node, path }) => [distance, node.id, path.entities.length])).toEqual([
      [1, 'organization:sco', 2],
      [2, 'country:BLR', 3],
      [2, 'country:CHN', 3],
    ]);
  });

  it('lists what is asked for, and goes through the rest', async () => {
    const data = await ask<{ reachable: { nodes: readonly { id: string }[] } }>(
      '{ reachable(from: "leader:sergei-lavrov", endTypes: [TREATY], maxLength: 2, at: { modality: [ACTUAL, PLANNED] }) { nodes { id } } }',
    );
    expect(data.reachable.nodes.map(({ id }) => id)).toContain('treaty:china-russia-joint-communique-2012');
  });
});
