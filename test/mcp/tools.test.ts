import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';
import { ownGraph } from '../support/own-vocabulary.js';
import { bundledGraph } from '../support/server.js';
import { type Agent, localAgent } from './support/agent.js';

let agent: Agent;
beforeAll(async () => {
  agent = await localAgent();
});
afterAll(() => agent.close());

interface Path {
  readonly length: number;
  readonly narrative: string;
  readonly citations: readonly string[];
  readonly steps: readonly { readonly from: string; readonly to: string; readonly relation_id: string }[];
}
interface Paths {
  readonly complete: boolean;
  readonly truncated_by?: string;
  readonly paths: readonly Path[];
  readonly note?: string;
}
interface Relations {
  readonly entity?: string;
  readonly total: number;
  readonly relations: readonly { readonly id: string; readonly summary: string; readonly from: string; readonly to: string; readonly modality: string; readonly type: string }[];
  readonly note?: string;
}
interface Evidence {
  readonly relations: readonly { readonly relation_id: string; readonly known_since?: string; readonly inference?: string; readonly evidence: readonly { readonly citation: string }[] }[];
  readonly note?: string;
}

const SCO_2012 = { from: 'Sri Lanka', to: 'Russia', valid_at: '2012-06-03' };

describe('find_paths', () => {
  it('tells how two entities are connected, with numbered citations and the relations behind each step', async () => {
    const { complete, paths } = await agent.ask<Paths>('find_paths', SCO_2012);
    expect(complete).toBe(true);
    expect(paths).toHaveLength(1);
    const [path] = paths;
    expect(path?.narrative).toBe(
      'Sri Lanka was a dialogue partner of the Shanghai Cooperation Organization (seen on 3 June 2012) [1], which had Russia as a member (seen on 3 June 2012) [2].',
    );
    expect(path?.citations).toEqual([expect.stringMatching(/^\[1\] .*Xinhua, 2012-06-03, characters \d+ to \d+$/), expect.stringMatching(/^\[2\] .*Xinhua/)]);
    expect(path?.steps.map(({ from, to }) => [from, to])).toEqual([
      ['country:LKA', 'organization:sco'],
      ['organization:sco', 'country:RUS'],
    ]);
  });

  it('gives ids of relations whose evidence is what the narrative cites', async () => {
    const { paths } = await agent.ask<Paths>('find_paths', SCO_2012);
    const [path] = paths;
    const { relations } = await agent.ask<Evidence>('get_evidence', { relation_ids: path?.steps.map(({ relation_id }) => relation_id) });
    expect(relations.flatMap(({ evidence }) => evidence.map(({ citation }) => citation))).toEqual(path?.citations.map((citation) => citation.slice(4)));
  });

  it('keeps "none within max_length" and "none at all" apart, and says what to do', async () => {
    const short = await agent.ask<Paths>('find_paths', { ...SCO_2012, max_length: 1 });
    expect(short).toMatchObject({ complete: false, truncated_by: 'LENGTH', paths: [], note: expect.stringContaining('raise max_length') });
    const none = await agent.ask<Paths>('find_paths', { ...SCO_2012, valid_at: '1900-01-01' });
    expect(none).toMatchObject({ complete: true, paths: [], note: expect.stringContaining('no path of any length') });
    expect(none.truncated_by).toBeUndefined();
  });

  it('goes on with its cursor where the list ended, until all paths are told', async () => {
    const question = { from: 'China', to: 'Russia', select: 'ALL', max_length: 2 };
    const narratives = async (limit: number): Promise<readonly string[]> => {
      const told: string[] = [];
      let cursor: string | undefined;
      do {
        const page: Paths & { readonly next_cursor?: string } = await agent.ask('find_paths', { ...question, limit, ...(cursor === undefined ? {} : { cursor }) });
        expect(page.complete).toBe(true);
        told.push(...page.paths.map(({ narrative }) => narrative));
        cursor = page.next_cursor;
      } while (cursor !== undefined);
      return told;
    };
    const few = await narratives(3);
    expect(few.length).toBeGreaterThan(6);
    expect(few).toEqual(await narratives(50));
    expect(new Set(few).size).toBe(few.length);
  });

  it('obeys its conditions', async () => {
    const avoided = await agent.ask<Paths>('find_paths', { ...SCO_2012, avoid: ['SCO'], max_length: 3 });
    expect(avoided.paths.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to]))).not.toContain('organization:sco');
    const typed = await agent.ask<Paths>('find_paths', { from: 'Putin', to: 'China', types: ['HOLDS_OFFICE', 'MEMBER_OF'], direction: 'OUT', certainty: 'POSSIBLE' });
    expect(typed).toMatchObject({ paths: [] });
    const informative = await agent.ask<Paths>('find_paths', { from: 'Putin', to: 'China', order: 'INFORMATIVE', k: 3 });
    expect(informative.paths).toHaveLength(3);
  });
});

describe('search_entities', () => {
  it('finds by beginnings of words, of the types asked for', async () => {
    const found = await agent.ask<{ entities: readonly { id: string; match: string; relations: number }[]; total: number }>('search_entities', { text: 'shang', types: ['ORGANIZATION'] });
    expect(found).toMatchObject({ total: 1, entities: [{ id: 'organization:sco', match: 'PREFIX' }] });
    expect(found.entities[0]?.relations).toBeGreaterThan(10);
  });

  it('says that a likeness is none', async () => {
    const { entities } = await agent.ask<{ entities: readonly { id: string; match: string }[] }>('search_entities', { text: 'Rusia', types: ['COUNTRY'] });
    expect(entities).toMatchObject([{ id: 'country:RUS', match: 'FUZZY' }]);
  });
});

describe('get_entity', () => {
  it('counts the relations in scope by type, and those that another scope would show', async () => {
    const all = await agent.ask<{ relations: Record<string, number>; out_of_scope: number }>('get_entity', { entity: 'SCO', modality: ['ACTUAL', 'PLANNED', 'EXPECTED', 'PROPOSED'], certainty: 'POSSIBLE' });
    expect(all.out_of_scope).toBe(0);
    const early = await agent.ask<{ id: string; relations: Record<string, number>; out_of_scope: number }>('get_entity', { entity: 'SCO', known_at: '2000-12-31' });
    expect(early).toMatchObject({ id: 'organization:sco', relations: {} });
    expect(early.out_of_scope).toBe(Object.values(all.relations).reduce((sum, count) => sum + count, 0));
  });

  it.each([
    ['leader:vladimir-putin', 'LEADER'], ['China', 'COUNTRY'], ['organization:sco', 'ORGANIZATION'], ['source:xinhua-2012-06-03', 'SOURCE'],
    ['event:sco-summit-2012', 'EVENT'], ['treaty:china-russia-joint-communique-2012', 'TREATY'], ['Beijing', 'PLACE'], ['topic:china-russia-relations', 'TOPIC'],
  ])('knows %s to be of type %s', async (entity, type) => {
    expect(await agent.ask('get_entity', { entity })).toMatchObject({ type });
  });
});

describe('get_relations', () => {
  it('lists what was planned, everywhere, only if it is asked for', async () => {
    const planned = await agent.ask<Relations>('get_relations', { modality: ['PLANNED'], limit: 50 });
    expect(planned.total).toBeGreaterThan(0);
    expect(new Set(planned.relations.map(({ modality }) => modality))).toEqual(new Set(['PLANNED']));
    const usual = await agent.ask<Relations>('get_relations', { entity: 'SCO', limit: 50 });
    expect(new Set(usual.relations.map(({ modality }) => modality))).toEqual(new Set(['ACTUAL']));
  });

  it('goes in the direction asked for, and between two', async () => {
    const into = await agent.ask<Relations>('get_relations', { entity: 'SCO', direction: 'IN', types: ['MEMBER_OF'], limit: 50 });
    expect(into.total).toBe(12);
    expect(new Set(into.relations.map(({ to }) => to))).toEqual(new Set(['organization:sco']));
    expect((await agent.ask<Relations>('get_relations', { entity: 'SCO', direction: 'OUT', types: ['MEMBER_OF'] })).total).toBe(0);
    for (const [entity, other, direction] of [['Russia', 'SCO', 'OUT'], ['SCO', 'Russia', 'IN'], ['SCO', 'Russia', 'ANY']]) {
      const one = await agent.ask<Relations>('get_relations', { entity, other, direction, types: ['MEMBER_OF'] });
      expect(one.relations).toMatchObject([{ from: 'country:RUS', to: 'organization:sco' }]);
    }
  });

  it('says of an empty list that nothing is known, and not that there is nothing', async () => {
    const { total, note } = await agent.ask<Relations>('get_relations', { entity: 'Putin', types: ['HOLDS_OFFICE'], valid_at: '2010-01-01' });
    expect(total).toBe(0);
    expect(note).toContain('not the same as "no"');
  });
});

describe('timeline', () => {
  it('lists what happened in order of time, with the relations behind it', async () => {
    const { changes, total } = await agent.ask<{ total: number; changes: readonly { date: string; relation_id: string; summary: string }[] }>('timeline', { entity: 'Jiang Zemin', during: '2000', limit: 50 });
    expect(changes).toHaveLength(total);
    const { relations } = await agent.ask<Evidence>('get_evidence', { relation_ids: [changes[0]?.relation_id] });
    expect(relations).toMatchObject([{ relation_id: changes[0]?.relation_id, summary: changes[0]?.summary }]);
  });
});

describe('get_evidence', () => {
  it('leaves out what was published later, and says so', async () => {
    const { relations: [membership] } = await agent.ask<Relations>('get_relations', { entity: 'Sri Lanka', other: 'SCO', types: ['MEMBER_OF'] });
    const ids = { relation_ids: [membership?.id] };
    const now = await agent.ask<Evidence>('get_evidence', ids);
    expect(now.relations).toMatchObject([{ known_since: '2012-06-03', evidence: [{ source: 'source:xinhua-2012-06-03', excerpt_status: 'UNAVAILABLE', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }] }]);
    expect(await agent.ask<Evidence>('get_evidence', { ...ids, known_at: '2012-06-03' })).toEqual(now);
    const early = await agent.ask<Evidence>('get_evidence', { ...ids, known_at: '2012-06-02' });
    expect(early).toMatchObject({ relations: [{ evidence: [] }], note: expect.stringContaining('was not known by 2012-06-02') });
  });

  it('gives the ground of a conclusion', async () => {
    const { relations } = await agent.ask<Relations>('get_relations', { derivation: 'INFERRED', limit: 10 });
    const { relations: proven } = await agent.ask<Evidence>('get_evidence', { relation_ids: relations.map(({ id }) => id) });
    expect(proven.length).toBe(relations.length);
    for (const { inference } of proven) expect(inference).toMatch(/\w{3}/);
  });
});

describe('get_schema', () => {
  it('says which dataset it is, and how much of each type there is', async () => {
    const { version } = await bundledGraph();
    const schema = await agent.ask<{ dataset: unknown; relation_types: readonly string[]; sources: Record<string, string> }>('get_schema');
    expect(schema.dataset).toMatchObject({ version, license: 'CC0-1.0' });
    expect(schema.relation_types.map((line) => line.split(':')[0])).toEqual(BUILT_IN_VOCABULARY.relationTypes);
    expect(schema.relation_types).toContain('MEMBER_OF: 16, from country or organization to organization, with status');
    expect(Object.keys(schema.sources)).toHaveLength(2);
  });

  it('defines one relation type in full, and GraphQL types only for those who may write GraphQL', async () => {
    expect(await agent.ask<{ definition: string }>('get_schema', { type: 'member_of' })).toMatchObject({ definition: expect.stringContaining('DIALOGUE_PARTNER') });
    expect(await agent.askWrongly('get_schema', { type: 'Country' })).toContain('there is none called "Country"');
    const writer = await localAgent({ runGraphql: async () => ({ data: {} }) });
    expect(await writer.ask<{ definition: string }>('get_schema', { type: 'Country' })).toMatchObject({ definition: expect.stringContaining('memberships(') });
    await writer.close();
    const kept = await localAgent({ runGraphql: async () => ({ data: {} }), introspection: false });
    expect(await kept.askWrongly('get_schema', { type: 'Country' })).toContain('there is none');
    await kept.close();
  });
});

describe('a graph with types of its own', () => {
  it('is asked with them: they are searched for, listed, counted, walked and defined as the built-in ones are', async () => {
    const own = await localAgent({ graph: { current: await ownGraph() } });
    const ships = await own.ask<{ entities: readonly { id: string }[] }>('search_entities', { text: 'Sw', types: ['SHIP'] });
    expect(ships.entities.map(({ id }) => id)).toEqual(['ship:swift']);
    expect(await own.ask('get_entity', { entity: 'Swift' })).toMatchObject({ id: 'ship:swift', type: 'SHIP', relations: { OWNS_SHIP: 1, SISTER_OF: 1 } });
    expect(await own.ask<Relations>('get_relations', { entity: 'Arland', types: ['OWNS_SHIP'] })).toMatchObject({ total: 1, relations: [{ type: 'OWNS_SHIP', to: 'ship:swift' }] });
    const found = await own.ask<Paths>('find_paths', { from: 'Arland', to: 'Wave', through: ['SHIP'], types: ['OWNS_SHIP', 'SISTER_OF'] });
    expect(found.paths.map(({ steps }) => steps.map(({ to }) => to))).toEqual([['ship:swift', 'ship:wave']]);
    expect(await own.ask('get_schema', { type: 'OWNS_SHIP' })).toMatchObject({ definition: expect.stringContaining('from country or organization to ship') });
    expect(await own.askWrongly('get_relations', { types: ['OWNS_SHP'] })).toContain('OWNS_SHIP');
    expect(await agent.askWrongly('get_relations', { types: ['OWNS_SHIP'] })).toContain('there is no relation type');
    await own.close();
  });
});
