import { describe, expect, it } from 'vitest';
import { ask, askWrongly } from '../support/ask.js';

interface PathAnswer {
  readonly length: number;
  readonly common: { readonly from: string | null; readonly to: string | null } | null;
  readonly arrival: string | null;
  readonly entities: readonly { readonly id: string }[];
  readonly steps: readonly { readonly relation: { readonly id: string } }[];
}

interface Reach {
  readonly complete: boolean;
  readonly totalCount: number;
  readonly edges: readonly { readonly distance: number; readonly node: { readonly id: string }; readonly path: PathAnswer }[];
}

const PATH = '{ length common { from to } arrival entities { id } steps { relation { id } } }';

async function reachable(args: string): Promise<Reach> {
  return (await ask<{ reachable: Reach }>(`{ reachable(${args}, first: 100) { complete totalCount edges { distance node { id } path ${PATH} } } }`)).reachable;
}

const far = ({ edges }: Reach): readonly string[] => edges.map(({ distance, node }) => `${distance} ${node.id}`);
const day = 'at: { validAt: "2012-06-03" }';
const MEMBERS = `pattern: [
  { types: [MEMBER_OF], direction: OUT, qualifiers: [{ name: "status", in: ["OBSERVER"] }] }
  { types: [MEMBER_OF], direction: IN, qualifiers: [{ name: "status", in: ["MEMBER"] }] }
]`;

describe('what is reachable by a pattern', () => {
  it('is where its steps lead, and nothing on the way', async () => {
    expect(far(await reachable(`from: "country:MNG", ${MEMBERS}, ${day}`))).toEqual([
      '2 country:CHN', '2 country:KAZ', '2 country:KGZ', '2 country:RUS', '2 country:TJK', '2 country:UZB',
    ]);
  });

  it('is as far away as its steps are long, even where a shorter way leads there', async () => {
    const both = `from: "leader:vladimir-putin", endTypes: [COUNTRY], ${day}`;
    expect(far(await reachable(`${both}, maxLength: 1`))).toEqual(['1 country:RUS']);
    const around = await reachable(`${both}, maxLength: 3, pattern: [{ types: [HOLDS_OFFICE] }, { types: [MEMBER_OF], min: 2, max: 2 }]`);
    expect(around.edges.length).toBeGreaterThan(5);
    expect(around.edges.every(({ distance, path }) => distance === 3 && path.length === 3)).toBe(true);
    expect(far(around)).not.toContain('3 country:RUS');
  });

  it('is a start too, if a path leads back to it', async () => {
    const back = 'from: "country:CHN", types: [COOPERATES_WITH], pattern: [{ min: 2, max: 2 }]';
    expect(far(await reachable(back))).toContain('2 country:CHN');
    expect(far(await reachable(`${back}, avoid: "country:RUS"`))).not.toContain('2 country:CHN');
  });

  it('is nothing where the pattern asks for more relations than are walked', async () => {
    expect(await reachable(`from: "country:MNG", ${MEMBERS}, ${day}, maxLength: 1`)).toMatchObject({ complete: true, totalCount: 0 });
  });
});

describe('what is reachable in time', () => {
  it.each([
    ['CONCURRENT', ''],
    ['CONCURRENT', 'at: { during: "2000/2012" }'],
    ['ORDERED', ''],
  ])('%s is what paths lead to, by the same path: %s', async (time, at) => {
    const all = await reachable(`from: "organization:xinhua", maxLength: 3, minLength: 0 ${at}`);
    const found = await reachable(`from: "organization:xinhua", maxLength: 3, minLength: 0, time: ${time} ${at}`);
    expect(found.complete).toBe(true);
    expect(all.edges).toHaveLength(all.totalCount);
    expect(found.totalCount).toBeLessThan(all.totalCount);
    const ids = all.edges.map(({ node }) => node.id);
    const asked = ids.map((id, i) => `p${i}: paths(from: "organization:xinhua", to: "${id}", select: ANY_SHORTEST, maxLength: 3, time: ${time} ${at}) { nodes ${PATH} }`);
    const answers: (readonly [string, readonly PathAnswer[]])[] = [];
    for (let i = 0; i < asked.length; i += 10) {
      const some = await ask<Record<string, { readonly nodes: readonly PathAnswer[] }>>(`{ ${asked.slice(i, i + 10).join('\n')} }`);
      answers.push(...Object.entries(some).map(([name, { nodes }]) => [ids[Number(name.slice(1))] ?? '', nodes] as const));
    }
    const expected = answers.flatMap(([id, nodes]) => nodes.map((path) => ({ distance: path.length, node: { id }, path })));
    expect(found.edges).toEqual(expected.toSorted((a, b) => a.distance - b.distance || (a.node.id < b.node.id ? -1 : 1)));
  });

  it('says of each path when all of it holds, or when it arrives', async () => {
    const together = await reachable('from: "country:LKA", time: CONCURRENT');
    expect(together.edges.length).toBeGreaterThan(5);
    for (const { path } of together.edges) expect(path).toMatchObject({ common: { from: '2012-06-03', to: '2012-06-03' }, arrival: null });
    const [first] = (await reachable('from: "leader:jiang-zemin", time: ORDERED')).edges;
    expect(first?.path).toMatchObject({ common: null, arrival: '2000-07-18' });
  });

  it.each(['CONCURRENT', 'ORDERED'])('%s does not look for paths where no walk is in time', async (time) => {
    const { reachable: answer } = await ask<{ reachable: { complete: boolean; relationsExpanded: number } }>(`{ reachable(from: "leader:vladimir-putin", maxLength: 12, time: ${time}) { complete relationsExpanded } }`);
    expect(answer.complete).toBe(true);
    expect(answer.relationsExpanded).toBeLessThan(50_000);
  });

  it('goes with a pattern', async () => {
    const steps = 'pattern: [{ types: [PARTICIPATED_IN], direction: OUT }, { types: [PARTICIPATED_IN], direction: IN }]';
    const [loose, together] = [await reachable(`from: "leader:vladimir-putin", ${steps}`), await reachable(`from: "leader:vladimir-putin", ${steps}, time: CONCURRENT`)];
    expect(far(loose)).toEqual(expect.arrayContaining([...far(together)]));
    expect(far(together)).toContain('2 leader:jiang-zemin');
    expect(together.edges.every(({ path }) => path.common !== null)).toBe(true);
  });

  it.each([
    ['time: AT', 'validAt'],
    ['time: OVERLAPS', 'during'],
    ['pattern: []', 'pattern: its number of steps'],
    ['pattern: [{ min: 3, max: 2 }]', 'pattern[0].max'],
  ])('%s that cannot be is BAD_USER_INPUT', async (argument, named) => {
    const error = await askWrongly(`{ reachable(from: "country:LKA", ${argument}) { complete } }`);
    expect(error.code).toBe('BAD_USER_INPUT');
    expect(error.message).toContain(named);
  });

  it.each(['AT', 'OVERLAPS'])('%s is met by what is in scope', async (time) => {
    const at = `from: "country:LKA", at: { validAt: "2012-06-03", during: "2012" }`;
    expect(await reachable(`${at}, time: ${time}`)).toEqual(await reachable(at));
  });
});
