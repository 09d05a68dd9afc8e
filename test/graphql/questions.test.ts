import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';

/*
 * The questions that the two articles must answer, each asked as a client would. An expected empty list is "nothing known".
 */

interface List<T> {
  readonly nodes: readonly T[];
}
interface Named {
  readonly name: string;
}

const names = (list: readonly Named[]): readonly string[] => list.map(({ name }) => name).toSorted();

const OFFICE = `query ($country: ID!, $office: String!, $at: Scope!) { country(id: $country, at: $at) { leaders(office: $office) { nodes { leader { name } } } } }`;

async function holders(country: string, office: string, at: object): Promise<readonly string[]> {
  const data = await ask<{ country: { leaders: List<{ leader: Named }> } }>(OFFICE, { country, office, at });
  return names(data.country.leaders.nodes.map(({ leader }) => leader));
}

describe('offices', () => {
  it('knows who was President of China on 2000-07-18, and nothing for June 2012', async () => {
    expect(await holders('CHN', 'President', { validAt: '2000-07-18' })).toEqual(['Jiang Zemin']);
    expect(await holders('CHN', 'President', { during: '2012-06' })).toEqual([]);
    expect(await holders('CHN', 'President', { during: '2012-06', certainty: 'POSSIBLE' })).toEqual([]);
  });

  it('does not join two observations of the President of Russia into a term of office', async () => {
    expect(await holders('RUS', 'President', { validAt: '2000-07-18' })).toEqual(['Vladimir Putin']);
    expect(await holders('RUS', 'President', { validAt: '2012-06-03' })).toEqual(['Vladimir Putin']);
    expect(await holders('RUS', 'President', { validAt: '2010-01-01' })).toEqual([]);
    expect(await holders('RUS', 'President', { validAt: '2010-01-01', certainty: 'POSSIBLE' })).toEqual([]);
  });

  it('knows that Putin had been prime minister and Yeltsin the first President, at no known time', async () => {
    expect(await holders('RUS', 'Prime Minister', {})).toEqual(['Vladimir Putin']);
    expect(await holders('RUS', 'Prime Minister', { validAt: '1999-12-01' })).toEqual([]);
    expect(await holders('RUS', 'Prime Minister', { validAt: '1999-12-01', certainty: 'POSSIBLE' })).toEqual(['Vladimir Putin']);
    expect(await holders('RUS', 'Prime Minister', { validAt: '2000-07-18', certainty: 'POSSIBLE' })).toEqual([]);
    const data = await ask<{ leader: { offices: List<{ office: string; ordinal: number | null }> } }>(
      '{ leader(id: "boris-yeltsin") { offices { nodes { office ordinal } } } }',
    );
    expect(data.leader.offices.nodes).toEqual([{ office: 'President', ordinal: 1 }]);
  });

  it('knows the Foreign Minister of Russia of June 2012', async () => {
    expect(await holders('RUS', 'Foreign Minister', { validAt: '2012-06-03' })).toEqual(['Sergei Lavrov']);
  });
});

describe('the Shanghai Cooperation Organization', () => {
  const MEMBERS = `query ($status: [MembershipStatus!], $at: Scope) {
    organization(id: "sco", at: $at) { members(status: $status, first: 50) { totalCount nodes { member { name } } } }
  }`;
  const members = async (status: string, at: object): Promise<readonly string[]> => {
    const data = await ask<{ organization: { members: List<{ member: Named }> } }>(MEMBERS, { status: [status], at });
    return names(data.organization.members.nodes.map(({ member }) => member));
  };
  const at = { validAt: '2012-06-03' };

  it('has six members, four observers and two dialogue partners as of 2012-06-03', async () => {
    expect(await members('MEMBER', at)).toEqual(['China', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan', 'Uzbekistan']);
    expect(await members('OBSERVER', at)).toEqual(['India', 'Iran', 'Mongolia', 'Pakistan']);
    expect(await members('DIALOGUE_PARTNER', at)).toEqual(['Belarus', 'Sri Lanka']);
  });

  it('has Turkey as a dialogue partner and Afghanistan as an observer only as a proposal', async () => {
    const proposed = { modality: ['PROPOSED'] };
    expect(await members('DIALOGUE_PARTNER', proposed)).toEqual(['Turkey']);
    expect(await members('OBSERVER', proposed)).toEqual(['Afghanistan']);
  });

  it('does not make founders of the members of 2012', async () => {
    expect(await members('MEMBER', { validAt: '2001-06-15' })).toEqual([]);
    const data = await ask<{
      organization: { founding: List<{ event: { time: { text: string }; locations: List<{ location: Named }>; participants: { totalCount: number } } }> };
    }>(`{ organization(id: "sco") { founding { nodes { event {
      time { text } locations { nodes { location { name } } } participants(role: [FOUNDER]) { totalCount }
    } } } } }`);
    const [founding] = data.organization.founding.nodes;
    expect(founding?.event.time.text).toBe('2001-06-15');
    expect(founding?.event.locations.nodes.map(({ location }) => location.name)).toEqual(['Shanghai']);
    expect(founding?.event.participants.totalCount).toBe(0);
  });

  it('shows the passage that supports Sri Lanka as a dialogue partner', async () => {
    const data = await ask<{
      country: { memberships: List<{ status: string; evidence: readonly { source: { id: string }; locator: { start: number; end: number }; attributedTo: readonly Named[]; excerpt: string | null; excerptStatus: string }[] }> };
    }>(`{ country(id: "LKA") { memberships { nodes { status evidence {
      source { id } locator { start end } attributedTo { name } excerpt excerptStatus
    } } } } }`);
    expect(data.country.memberships.nodes).toHaveLength(1);
    const [membership] = data.country.memberships.nodes;
    expect(membership?.status).toBe('DIALOGUE_PARTNER');
    const [evidence] = membership?.evidence ?? [];
    expect(evidence?.source.id).toBe('source:xinhua-2012-06-03');
    expect(evidence?.attributedTo).toEqual([]);
    expect(evidence?.excerpt).toBeNull();
    expect(evidence?.excerptStatus).toBe('UNAVAILABLE');
    expect(evidence?.locator.start).toBeGreaterThan(4000);
  });
});

describe('the tie between China and Russia', () => {
  const TIES = `query ($at: Scope, $kind: [DiplomaticRelationKind!]) { country(id: "CHN", at: $at) {
    diplomaticRelations(with: "country:RUS", kind: $kind) { nodes { name status } }
  } }`;
  const ties = async (at: object, kind: string): Promise<readonly { name: string | null; status: string }[]> =>
    (await ask<{ country: { diplomaticRelations: List<{ name: string | null; status: string }> } }>(TIES, { at, kind: [kind] })).country.diplomaticRelations.nodes;

  it('had two differently named partnerships in July 2000 and in June 2012', async () => {
    expect(await ties({ validAt: '2000-07-18' }, 'PARTNERSHIP')).toEqual([{ name: 'strategic partnership of cooperation', status: 'ESTABLISHED' }]);
    expect(await ties({ validAt: '2012-06-03' }, 'PARTNERSHIP')).toEqual([
      { name: 'comprehensive strategic partnership of coordination', status: 'ESTABLISHED' },
    ]);
  });

  it('had its border settled for the most part in 2000 and altogether in 2012: two relations, neither overwritten', async () => {
    expect((await ties({ validAt: '2000-07-18' }, 'BORDER_SETTLEMENT')).map(({ status }) => status)).toEqual(['PARTLY_SETTLED']);
    expect((await ties({ validAt: '2012-06-03' }, 'BORDER_SETTLEMENT')).map(({ status }) => status)).toEqual(['SETTLED']);
    expect(await ties({}, 'BORDER_SETTLEMENT')).toHaveLength(2);
  });

  it('saw trade of 80 billion US dollars in 2011, and targets that are only planned', async () => {
    const TRADE = `query ($modality: [Modality!]!) { country(id: "RUS", at: { modality: $modality }) {
      trade(with: "country:CHN") { nodes { amount currency year modality } }
    } }`;
    const trade = async (modality: readonly string[]): Promise<readonly object[]> =>
      (await ask<{ country: { trade: List<{ amount: number | null }> } }>(TRADE, { modality })).country.trade.nodes.filter(({ amount }) => amount !== null);
    expect(await trade(['ACTUAL'])).toEqual([{ amount: 80e9, currency: 'USD', year: 2011, modality: 'ACTUAL' }]);
    expect(await trade(['PLANNED'])).toEqual([
      { amount: 100e9, currency: 'USD', year: 2015, modality: 'PLANNED' },
      { amount: 200e9, currency: 'USD', year: 2020, modality: 'PLANNED' },
    ]);
  });
});

describe('documents', () => {
  it('says that five were signed on 2000-07-18 and names two', async () => {
    const data = await ask<{ events: List<{ documentCount: number; treaties: { nodes: readonly { treaty: { id: string } }[] } }> }>(
      `{ events(filter: { kinds: [SIGNING] }, at: { validAt: "2000-07-18" }) { nodes { documentCount treaties { nodes { treaty { id } } } } } }`,
    );
    expect(data.events.nodes).toHaveLength(1);
    const [signing] = data.events.nodes;
    expect(signing?.documentCount).toBe(5);
    expect(signing?.treaties.nodes.map(({ treaty }) => treaty.id).toSorted()).toEqual(['treaty:abm-joint-statement-2000', 'treaty:beijing-declaration-2000']);
  });

  it('does not say that two presidents signed the statement that is named after them', async () => {
    const data = await ask<{ treaty: { signatories: List<{ signatory: { __typename: string; name: string } }> } }>(
      `{ treaty(id: "abm-joint-statement-2000", at: { modality: [ACTUAL, PLANNED, EXPECTED, PROPOSED] }) { signatories { nodes { signatory { __typename name } } } } }`,
    );
    const signatories = data.treaty.signatories.nodes.map(({ signatory }) => signatory);
    expect(signatories.map(({ __typename }) => __typename)).toEqual(['Country', 'Country']);
    expect(names(signatories)).toEqual(['China', 'Russia']);
  });

  it('calls it a conclusion that the treaty of 2001 realizes the plan of 2000, and says from what', async () => {
    const data = await ask<{
      treaty: { realizes: List<{ derivation: string; plan: { id: string }; knownSince: string; inference: { note: string; evidence: readonly { source: { id: string } }[] } }> };
    }>(`{ treaty(id: "china-russia-treaty-2001") { realizes { nodes { derivation knownSince plan { id } inference { note evidence { source { id } } } } } } }`);
    const [realizes] = data.treaty.realizes.nodes;
    expect(realizes?.derivation).toBe('INFERRED');
    expect(realizes?.plan.id).toBe('treaty:china-russia-cooperative-treaty-plan');
    expect(realizes?.knownSince).toBe('2012-06-03');
    expect(realizes?.inference.note).not.toBe('');
    expect(new Set(realizes?.inference.evidence.map(({ source }) => source.id)).size).toBe(2);
  });
});

describe('positions and words', () => {
  it('knows who holds which position on Taiwan, and who stated it', async () => {
    const data = await ask<{
      topic: { positions: List<{ holder: Named & { __typename: string }; stance: string; attributedTo: readonly Named[] }>; statements: List<{ speaker: Named; act: string }> };
    }>(`{ topic(id: "taiwan-question") {
      positions { nodes { holder { __typename name } stance attributedTo { name } } }
      statements { nodes { speaker { name } act } }
    } }`);
    expect(data.topic.positions.nodes.map(({ holder, stance, attributedTo }) => [holder.__typename, holder.name, stance, names(attributedTo)]).toSorted()).toEqual([
      ['Country', 'Russia', 'SUPPORTS', ['Vladimir Putin']],
      ['Country', 'Russia', 'UNCHANGED', ['Vladimir Putin']],
    ]);
    expect(data.topic.statements.nodes.map(({ speaker, act }) => `${speaker.name} ${act}`).toSorted()).toEqual([
      'Jiang Zemin APPRECIATED',
      'Vladimir Putin PLEDGED',
      'Vladimir Putin SAID',
    ]);
  });

  it('knows what rests on Lavrov alone: most of 2012, and not the membership of the SCO', async () => {
    const data = await ask<{ relations: { totalCount: number; nodes: readonly { type: string; attributedTo: readonly { id: string }[] }[] } }>(
      `{ relations(filter: { attributedOnlyTo: "leader:sergei-lavrov" }, first: 100, at: { during: "2012", modality: [ACTUAL, PLANNED, EXPECTED, PROPOSED] }) {
        totalCount nodes { type attributedTo { id } }
      } }`,
    );
    expect(data.relations.totalCount).toBeGreaterThan(40);
    expect(new Set(data.relations.nodes.flatMap(({ attributedTo }) => attributedTo.map(({ id }) => id)))).toEqual(new Set(['leader:sergei-lavrov']));
    const all = await ask<{ organization: { members: List<{ attributedTo: readonly unknown[] }> } }>(
      '{ organization(id: "sco") { members { nodes { attributedTo { id } } } } }',
    );
    expect(all.organization.members.nodes.every(({ attributedTo }) => attributedTo.length === 0)).toBe(true);
  });
});

describe('what was still to come', () => {
  const FUTURE = `{ events(at: { during: "2012-06-04/..", knownAt: "2012-06-03", modality: [PLANNED, EXPECTED] }, first: 50) { nodes { id modality time { text } } } }`;

  it('knows which events lay in the future as of 2012-06-03', async () => {
    const data = await ask<{ events: List<{ id: string; modality: string }> }>(FUTURE);
    expect(data.events.nodes.map(({ id }) => id).toSorted()).toEqual(
      expect.arrayContaining(['event:putin-state-visit-china-2012', 'event:sco-summit-2012']),
    );
    expect(data.events.nodes.every(({ modality }) => modality !== 'ACTUAL')).toBe(true);
    expect(data.events.nodes.map(({ id }) => id)).not.toContain('event:jiang-banquet-for-putin-2000');
  });

  it('shows a planned event to those alone who ask for plans', async () => {
    const QUERY = `query ($at: Scope) { events(at: $at, first: 100) { nodes { id } } }`;
    const ids = async (at: object): Promise<readonly string[]> => (await ask<{ events: List<{ id: string }> }>(QUERY, { at })).events.nodes.map(({ id }) => id);
    expect(await ids({})).not.toContain('event:sco-summit-2012');
    expect(await ids({ modality: ['PLANNED'] })).toContain('event:sco-summit-2012');
  });
});

describe('paths', () => {
  const PATHS = `query ($from: [ID!]!, $to: [ID!]!, $at: Scope, $select: PathSelect, $types: [RelationType!]) {
    paths(from: $from, to: $to, at: $at, select: $select, types: $types) { complete truncatedBy nodes { length entities { name } steps { walked label relation {
      type modality summary evidence { source { id } } ... on MemberOf { status }
    } } } }
  }`;
  interface Paths {
    readonly paths: {
      readonly complete: boolean;
      readonly truncatedBy: string | null;
      readonly nodes: readonly {
        readonly length: number;
        readonly entities: readonly Named[];
        readonly steps: readonly { readonly walked: string; readonly relation: { readonly type: string; readonly status?: string; readonly evidence: readonly unknown[] } }[];
      }[];
    };
  }

  it('connect Sri Lanka to Russia through the SCO as of 2012-06-03: dialogue partner and member', async () => {
    const { paths } = await ask<Paths>(PATHS, { from: 'country:LKA', to: 'country:RUS', at: { validAt: '2012-06-03' } });
    expect(paths.complete).toBe(true);
    expect(paths.nodes.map(({ entities }) => entities.map(({ name }) => name))).toEqual([['Sri Lanka', 'Shanghai Cooperation Organization', 'Russia']]);
    expect(paths.nodes[0]?.steps.map(({ walked, relation }) => [walked, relation.type, relation.status])).toEqual([
      ['FORWARD', 'MEMBER_OF', 'DIALOGUE_PARTNER'],
      ['BACKWARD', 'MEMBER_OF', 'MEMBER'],
    ]);
    expect(paths.nodes[0]?.steps.every(({ relation }) => relation.evidence.length > 0)).toBe(true);
  });

  it('know nothing of Sri Lanka and Russia as of 2000-07-18', async () => {
    const { paths } = await ask<Paths>(PATHS, { from: 'country:LKA', to: 'country:RUS', at: { validAt: '2000-07-18' } });
    expect(paths.nodes).toEqual([]);
    expect(paths.complete).toBe(true);
  });

  it('lead from Jiang Zemin to the Great Hall of the People only where plans are asked for', async () => {
    const between = { from: 'leader:jiang-zemin', to: 'place:great-hall-of-the-people' };
    expect((await ask<Paths>(PATHS, between)).paths.nodes).toEqual([]);
    const { paths } = await ask<Paths>(PATHS, { ...between, at: { modality: ['PLANNED'] } });
    expect(paths.nodes.map(({ steps }) => steps.map(({ relation }) => relation.type))).toEqual([['PARTICIPATED_IN', 'HELD_IN']]);
  });
});
