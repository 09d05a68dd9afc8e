import { describe, expect, it } from 'vitest';
import { ask, askWrongly } from '../support/ask.js';

interface Ids {
  readonly nodes: readonly { readonly id: string }[];
}

describe('what is planned', () => {
  it('is no treaty among those that were made: neither the plan of 2000 nor the communique of 2012', async () => {
    const data = await ask<{ treaties: Ids }>('{ treaties(orderBy: { field: ID }) { nodes { id } } }');
    expect(data.treaties.nodes.map(({ id }) => id)).toEqual(['treaty:abm-joint-statement-2000', 'treaty:beijing-declaration-2000', 'treaty:china-russia-treaty-2001']);
  });

  it('has a time and a modality as a treaty only for those who ask for plans', async () => {
    const TREATY = `query ($at: Scope) { treaty(id: "china-russia-joint-communique-2012", at: $at) { modality time { text } } }`;
    expect(await ask(TREATY)).toEqual({ treaty: { modality: null, time: null } });
    expect(await ask(TREATY, { at: { modality: ['PLANNED'] } })).toMatchObject({ treaty: { modality: 'PLANNED' } });
  });

  it('is not known before it is published: in 2000 nothing was known of the treaty of 2001', async () => {
    const data = await ask<{ treaties: Ids }>('{ treaties(at: { knownAt: "2000-07-18" }, orderBy: { field: ID }) { nodes { id } } }');
    expect(data.treaties.nodes.map(({ id }) => id)).toEqual(['treaty:abm-joint-statement-2000', 'treaty:beijing-declaration-2000']);
  });
});

describe('an id with a slip in it', () => {
  it.each([
    '{ relations(filter: { from: ["country:RUZ"] }) { totalCount } }',
    '{ relations(filter: { between: ["country:CHN", "country:RUZ"] }) { totalCount } }',
    '{ relations(filter: { sources: ["source:nowhere"] }) { totalCount } }',
    '{ relations(filter: { attributedOnlyTo: "leader:lavrov" }) { totalCount } }',
    '{ leaders(filter: { has: { other: ["country:RUZ"] } }) { totalCount } }',
    '{ country(id: "CHN") { trade(with: "RUZ") { totalCount } } }',
  ])('is UNKNOWN_ENTITY and does not read as "nothing known": %s', async (query) => {
    expect((await askWrongly(query)).code).toBe('UNKNOWN_ENTITY');
  });
});

describe('what a person writes', () => {
  it('may leave out the type of an id where only one fits', async () => {
    const data = await ask<{ country: Record<string, { totalCount: number }> }>(`{ country(id: "CHN") {
      ties: diplomaticRelations(with: "RUS") { totalCount } sameTies: diplomaticRelations(with: "country:RUS") { totalCount }
      energy: cooperation(field: "energy") { totalCount } sameEnergy: cooperation(field: "topic:energy") { totalCount }
      sco: cooperation(forum: "sco") { totalCount }
    } }`);
    const { ties, sameTies, energy, sameEnergy, sco } = data.country;
    expect(ties).toEqual(sameTies);
    expect(energy).toEqual(sameEnergy);
    expect([ties, energy, sco].every((list) => (list?.totalCount ?? 0) > 0)).toBe(true);
  });

  it('may write an office in any case', async () => {
    const data = await ask<{ country: { leaders: { nodes: readonly { leader: { name: string } }[] } } }>(
      '{ country(id: "CHN") { leaders(office: "president") { nodes { leader { name } } } } }',
    );
    expect(data.country.leaders.nodes.map(({ leader }) => leader.name)).toEqual(['Jiang Zemin']);
  });

  it.each([
    ['Yelstin', 'leader:boris-yeltsin'],
    ['中国', 'country:CHN'],
    ['Шри-Ланка', 'country:LKA'],
    ['PRC', 'country:CHN'],
    ['Putin', 'leader:vladimir-putin'],
    ['shanghai coop', 'organization:sco'],
    ['Kirgizstan', 'country:KGZ'],
  ])('as %s is found as %s', async (text, id) => {
    const data = await ask<{ search: Ids }>('query ($text: String!) { search(text: $text, first: 1) { nodes { id } } }', { text });
    expect(data.search.nodes).toEqual([{ id }]);
  });

  it('of Iraq is not answered with Iran', async () => {
    expect(await ask('{ search(text: "Iraq") { nodes { id } } }')).toEqual({ search: { nodes: [] } });
  });
});

describe('whose word it is', () => {
  it('tells what stands in the sources’ own voice from what they report of others', async () => {
    const COUNT = 'query ($attributed: Boolean) { relations(filter: { types: [MEMBER_OF], attributed: $attributed }) { totalCount } }';
    const count = async (attributed?: boolean): Promise<number> =>
      (await ask<{ relations: { totalCount: number } }>(COUNT, attributed === undefined ? {} : { attributed })).relations.totalCount;
    const [own, others, all] = [await count(false), await count(true), await count()];
    expect(own).toBe(12);
    expect(own + others).toBe(all);
  });
});

describe('the trade of a year', () => {
  it('neither began nor ended: it happened', async () => {
    const data = await ask<{ changes: { nodes: readonly { kind: string; date: string; relation: { type: string } }[] } }>(
      '{ changes(of: "country:CHN", from: "2010-12-31", to: "2011-12-31") { nodes { kind date relation { type } } } }',
    );
    expect(data.changes.nodes).toEqual([{ kind: 'HAPPENED', date: '2011', relation: { type: 'TRADES_WITH' } }]);
  });
});
