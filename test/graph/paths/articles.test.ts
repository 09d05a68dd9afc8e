import { beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/graph.js';
import { loadGraph } from '../../../src/graph/load-graph.js';
import type { Path, PathQuery, PathResult } from '../../../src/graph/view.js';
import { dayFromDate } from '../../../src/model/day.js';
import type { EntityId } from '../../../src/model/entity.js';
import { MODALITIES, type Relation } from '../../../src/model/relation.js';
import type { Scope } from '../../../src/model/scope.js';
import { scope } from '../build-dataset.js';

/* How people and countries of the two articles are connected: each answer as one would defend it to an editor. */

let graph: Graph;
beforeAll(async () => {
  graph = await loadGraph();
});

const IN_2000 = { validAt: dayFromDate(2000, 7, 18) };
const IN_2012 = { validAt: dayFromDate(2012, 6, 3) };
const ANY_MODALITY = { modality: new Set(MODALITIES) };
const ask = async (from: EntityId, to: EntityId, parts: Partial<PathQuery> = {}, within: Partial<Scope> = {}): Promise<PathResult> =>
  graph.view(scope(within)).paths({ from: [from], to: [to], select: 'ALL_SHORTEST', maxLength: 6, ...parts }, {});

/** A relation's type with its status, act, role or office. */
const said = ({ type, qualifiers }: Relation): string =>
  [type, ...['status', 'act', 'role', 'office'].flatMap((name) => qualifiers.get(name) ?? [])].join(' ');
/** `boris-yeltsin > CONTRIBUTED_TO > china-russia-relations`: `>` is walked from start to end, `<` back. */
const told = ({ start, steps }: Path): string =>
  [start, ...steps.map(({ relation, walked, to }) => (walked === 'FORWARD' ? `> ${said(relation)} > ${to}` : `< ${said(relation)} < ${to}`))]
    .join(' ')
    .replaceAll(/(?:leader|country|organization|event|topic):/g, '');
const toldBy = async (...question: Parameters<typeof ask>): Promise<readonly string[]> => (await ask(...question)).items.map(told);

describe('Boris Yeltsin and Jiang Zemin', () => {
  const [from, to] = ['leader:boris-yeltsin', 'leader:jiang-zemin'] as const;
  const both = 'boris-yeltsin > CONTRIBUTED_TO > china-russia-relations < CONTRIBUTED_TO < jiang-zemin';
  const praised = 'boris-yeltsin < STATED PRAISED < vladimir-putin < STATED PRAISED < jiang-zemin';

  it('are connected by what both gave to the relations of their countries, and through Putin, whom one praised and who praised the other', async () => {
    const paths = await toldBy(from, to);
    expect(paths).toHaveLength(2);
    expect(paths[0]).toBe(praised);
    expect(await toldBy(from, to, { types: ['CONTRIBUTED_TO'] })).toEqual([both]);
    expect(await toldBy(from, to, { pattern: [{ types: ['CONTRIBUTED_TO'], direction: 'OUT' }, { types: ['CONTRIBUTED_TO'], direction: 'IN' }] })).toEqual([both]);
  });

  it('have a shared cause first among what is informative, and not a man whom all have to do with', async () => {
    const [first] = (await ask(from, to, { select: 'SHORTEST_K', order: 'INFORMATIVE' })).items;
    expect(first?.steps.map((step) => step.to)).toEqual(['topic:china-russia-relations', to]);
  });

  it('have nothing to do with one another in 2012', async () => {
    expect(await ask(from, to, {}, IN_2012)).toMatchObject({ items: [], complete: true });
  });
});

describe('Xinhua and Vladimir Putin', () => {
  const [from, to] = ['organization:xinhua', 'leader:vladimir-putin'] as const;
  const interview = 'xinhua > PARTICIPATED_IN INTERVIEWER > lavrov-xinhua-interview-2012';
  const president = 'RUS < HOLDS_OFFICE President < vladimir-putin';

  it('are connected in 2012 by an interview with the foreign minister of the country whose president he was, not by what he said in 2000', async () => {
    const expected = [
      `${interview} < PARTICIPATED_IN INTERVIEWEE < sergei-lavrov > HOLDS_OFFICE Foreign Minister > ${president}`,
      `${interview} > CONCERNS > sco < MEMBER_OF MEMBER < ${president}`,
      `${interview} > CONCERNS > china-russia-relations > CONCERNS > ${president}`,
    ];
    expect(await toldBy(from, to, {}, IN_2012)).toEqual(expected);
    expect(await toldBy(from, to, { select: 'ANY_SHORTEST' }, IN_2012)).toEqual(expected.slice(0, 1));
  });

  it('have no path of one time through the talks of 2000', async () => {
    const { items } = await ask(from, to, { time: 'CONCURRENT' });
    expect(items.map(({ steps }) => steps.length)).toEqual([4, 4, 4]);
    expect(new Set(items.map(({ common }) => JSON.stringify(common)))).toEqual(new Set([JSON.stringify({ from: IN_2012.validAt, to: IN_2012.validAt })]));
  });

  it('have one without a condition of time, and one in order of time from him to Xinhua but not back', async () => {
    expect((await ask(from, to)).items.map(({ steps }) => steps.map((step) => step.to))).toEqual([
      ['event:lavrov-xinhua-interview-2012', 'topic:china-russia-relations', to],
    ]);
    const [forth, back] = await Promise.all([ask(to, from, { time: 'ORDERED' }), ask(from, to, { time: 'ORDERED' })]);
    expect(forth.items.map(({ steps, arrival }) => [steps.length, arrival])).toEqual([[3, IN_2012.validAt]]);
    expect(new Set(back.items.map(({ steps }) => steps.length))).toEqual(new Set([4]));
  });

  it('meet at the summit and the visit only for those who ask for plans', async () => {
    const summit = ['event:putin-state-visit-china-2012', 'event:sco-summit-2012'];
    const through = ({ items }: PathResult): readonly string[] => summit.filter((id) => items.some(({ steps }) => steps.some((step) => step.to === id)));
    expect(through(await ask(from, to, { select: 'ALL', maxLength: 4 }))).toEqual([]);
    expect(through(await ask(from, to, {}, ANY_MODALITY))).toEqual(summit);
  });
});

describe('Mongolia and Belarus', () => {
  const [from, to] = ['country:MNG', 'country:BLR'] as const;

  it('both belong to the SCO, neither of them as a member', async () => {
    const expected = ['MNG > MEMBER_OF OBSERVER > sco < MEMBER_OF DIALOGUE_PARTNER < BLR'];
    for (const within of [{}, IN_2012]) {
      expect(await toldBy(from, to, {}, within)).toEqual(expected);
      expect((await toldBy(from, to, { order: 'INFORMATIVE', select: 'SHORTEST_K' }, within)).slice(0, 1)).toEqual(expected);
      expect(await toldBy(from, to, { time: 'CONCURRENT' }, within)).toEqual(expected);
    }
    const asMembers = { types: ['MEMBER_OF'], qualifiers: [{ name: 'status', in: ['MEMBER'] }] } as const;
    expect(await ask(from, to, { pattern: [asMembers, asMembers] })).toMatchObject({ items: [], complete: true });
    expect(await ask(from, to, {}, IN_2000)).toMatchObject({ items: [], complete: true });
  });
});

describe('Sergei Lavrov and Afghanistan', () => {
  const [from, to] = ['leader:sergei-lavrov', 'country:AFG'] as const;

  it('are connected by what he said he expected, and by nothing that was only proposed', async () => {
    for (const order of ['LENGTH', 'INFORMATIVE'] as const) {
      const { items } = await ask(from, to, { select: 'SHORTEST_K', order });
      expect(items.map(told)).toEqual(['sergei-lavrov > STATED EXPECTED > AFG']);
    }
    const proposed = await ask(from, to, { select: 'ALL', maxLength: 2, minLength: 2, types: ['STATED', 'MEMBER_OF'] }, ANY_MODALITY);
    expect(proposed.items.map(({ steps }) => steps.at(-1)?.relation.modality)).toEqual(['PROPOSED']);
  });

  it('leave Afghanistan outside the SCO: another observer is reached only through him', async () => {
    const { items } = await ask('country:AFG', 'country:MNG');
    expect(new Set(items.map(({ steps }) => steps[0]?.to))).toEqual(new Set([from]));
    expect(await toldBy('country:AFG', 'organization:sco', { types: ['MEMBER_OF'] })).toEqual([]);
    expect(await toldBy('country:AFG', 'organization:sco', {}, ANY_MODALITY)).toEqual(['AFG > MEMBER_OF OBSERVER > sco']);
  });
});

describe('Jiang Zemin and the Great Hall of the People', () => {
  const [from, to] = ['leader:jiang-zemin', 'place:great-hall-of-the-people'] as const;

  it('are connected by a banquet that was planned, for those alone who ask for plans', async () => {
    for (const order of ['LENGTH', 'INFORMATIVE'] as const) {
      const [first] = (await ask(from, to, { select: 'SHORTEST_K', order }, { modality: new Set(['ACTUAL', 'PLANNED']) })).items;
      expect(first?.steps.map((step) => [step.to, step.relation.modality]), order).toEqual([
        ['event:jiang-banquet-for-putin-2000', 'PLANNED'],
        [to, 'PLANNED'],
      ]);
      expect(await ask(from, to, { select: 'SHORTEST_K', order })).toMatchObject({ items: [], complete: true });
    }
  });
});

describe('Sri Lanka and Russia', () => {
  const [from, to] = ['country:LKA', 'country:RUS'] as const;

  it('are connected in 2012 through the SCO, of which one is a dialogue partner and the other a member, and in 2000 not at all', async () => {
    for (const within of [{}, IN_2012]) {
      for (const order of ['LENGTH', 'INFORMATIVE'] as const) {
        const [first] = (await ask(from, to, { select: 'SHORTEST_K', k: 3, order }, within)).items;
        expect(first === undefined ? '' : told(first)).toBe('LKA > MEMBER_OF DIALOGUE_PARTNER > sco < MEMBER_OF MEMBER < RUS');
        expect(first?.steps.every(({ relation }) => relation.evidence.length > 0)).toBe(true);
      }
    }
    expect(await ask(from, to, {}, IN_2000)).toMatchObject({ items: [], complete: true });
  });
});

describe('what is only planned, expected or proposed', () => {
  it('carries no default path, between any two entities that it ties', async () => {
    const all = await graph.view(scope(ANY_MODALITY)).relations({}, {});
    const tied = [...new Set(all.items.filter(({ modality }) => modality !== 'ACTUAL').flatMap(({ from, to }) => [from, to]))];
    expect(tied.length).toBeGreaterThan(20);
    const carried: Relation[] = [];
    for (const from of tied) {
      for (const parts of [{ select: 'ALL_SHORTEST' }, { select: 'SHORTEST_K', k: 20, order: 'INFORMATIVE' }] as const) {
        const query: PathQuery = { from: [from], to: tied.filter((id) => id !== from), maxLength: 5, ...parts };
        const { items } = await graph.view(scope()).paths(query, {});
        carried.push(...items.flatMap(({ steps }) => steps.flatMap(({ relation, parallel }) => [relation, ...parallel])));
      }
    }
    expect(carried.length).toBeGreaterThan(100);
    expect(carried.filter(({ modality }) => modality !== 'ACTUAL')).toEqual([]);
  });
});
