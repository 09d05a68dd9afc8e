import { describe, expect, it } from 'vitest';
import { rows, rowsInOrder } from '../support/rows.js';

/* Ten ways in which a graph of these two articles could say more than they do. */

const EVERY_MODALITY = '[ACTUAL, PLANNED, EXPECTED, PROPOSED]';

describe('trap 1: observed is not an interval', () => {
  it('two observations, in 2000 and in 2012, say nothing about 2010', async () => {
    const PRESIDENTS = 'query ($at: Scope!) { country(id: "RUS", at: $at) { leaders(office: "President") { nodes { leader { name } time { kind text open } } } } }';
    expect(await rowsInOrder(PRESIDENTS, { at: { during: '2000-07-18/2012-06-03' } })).toEqual([
      'Vladimir Putin · OBSERVED · 2000-07-18 · false',
      'Vladimir Putin · OBSERVED · 2012-06-03 · false',
    ]);
    for (const certainty of ['CERTAIN', 'POSSIBLE']) {
      expect(await rows(PRESIDENTS, { at: { during: '2000-07-19/2012-06-02', certainty } })).toEqual([]);
      expect(await rows(PRESIDENTS, { at: { validAt: '2010-01-01', certainty } })).toEqual([]);
    }
  });
});

describe('trap 2: members in 2012 are not founders in 2001', () => {
  it('nobody is known to have founded the SCO, or to have belonged to it, on the day it came into being', async () => {
    expect(await rows(`{ event(id: "sco-founding", at: { modality: ${EVERY_MODALITY}, certainty: POSSIBLE }) { participants { nodes { participant { name } } } } }`)).toEqual([]);
    expect(await rows('{ organization(id: "sco", at: { validAt: "2001-06-15", certainty: POSSIBLE }) { members { nodes { member { name } } } } }')).toEqual([]);
    expect(await rows('{ organization(id: "sco", at: { validAt: "2012-06-03" }) { members(status: [MEMBER]) { nodes { member { name } } } } }')).toEqual([
      'China',
      'Kazakhstan',
      'Kyrgyzstan',
      'Russia',
      'Tajikistan',
      'Uzbekistan',
    ]);
  });
});

describe('trap 3: planned is not happened; proposed status is no status', () => {
  it('the banquet, the visit of 2012 and the summit of 2012 are no events that took place', async () => {
    const MODALITY = 'query ($at: Scope) { events(filter: { ids: ["event:jiang-banquet-for-putin-2000", "event:putin-state-visit-china-2012", "event:sco-summit-2012"] }, at: $at) { nodes { name modality } } }';
    expect(await rows(MODALITY, {})).toEqual([]);
    expect(await rows(MODALITY, { at: { modality: ['ACTUAL', 'PLANNED'] } })).toEqual([
      '12th Meeting of the Council of Heads of Member States of the SCO · PLANNED',
      'Banquet of Jiang Zemin for Vladimir Putin (July 2000) · PLANNED',
      'State visit of Vladimir Putin to China (June 2012) · PLANNED',
    ]);
  });

  it('Turkey and Afghanistan have no status in the SCO, on no day and by no certainty', async () => {
    const STATUS = 'query ($at: Scope!) { countries(filter: { ids: ["country:TUR", "country:AFG"] }, at: $at) { nodes { name memberships { nodes { status modality } } } } }';
    expect(await rows(STATUS, { at: { certainty: 'POSSIBLE', modality: ['ACTUAL', 'PLANNED', 'EXPECTED'] } })).toEqual(['Afghanistan · nothing', 'Turkey · nothing']);
    expect(await rows(STATUS, { at: { modality: ['PROPOSED'] } })).toEqual(['Afghanistan · OBSERVER · PROPOSED', 'Turkey · DIALOGUE_PARTNER · PROPOSED']);
  });
});

describe('trap 4: a status that changes is a new relation', () => {
  it('the partnership of 2012 and the settled border stand beside those of 2000, which stay as they were', async () => {
    expect(await rowsInOrder('{ country(id: "CHN") { diplomaticRelations(with: "country:RUS", kind: [PARTNERSHIP]) { nodes { time { text } name rank } } } }')).toEqual([
      '2000-07-18 · strategic partnership of cooperation · NORMAL',
      '2012-06-03 · comprehensive strategic partnership of coordination · NORMAL',
    ]);
    expect(await rowsInOrder('{ country(id: "CHN") { diplomaticRelations(with: "country:RUS", kind: [BORDER_SETTLEMENT]) { nodes { time { text } status } } } }')).toEqual([
      '2000-07-18 · PARTLY_SETTLED',
      '2012-06-03 · SETTLED',
    ]);
  });
});

describe('trap 5: the speaker is not the holder', () => {
  it('Jiang and Lavrov hold no position; their countries do, by their word', async () => {
    expect(await rows(`{ leaders(at: { modality: ${EVERY_MODALITY} }) { nodes { name positions { nodes { subject { name } } } } } }`)).toEqual([
      'Boris Yeltsin · nothing',
      'Jiang Zemin · nothing',
      'Sergei Lavrov · nothing',
      // Not his own word: Jiang said that Putin cares about these relations.
      'Vladimir Putin · Relations between China and Russia',
    ]);
    expect(await rows('{ topic(id: "taiwan-question") { positions { nodes { holder { id } attributedTo { id } } } } }')).toEqual([
      'country:RUS · leader:vladimir-putin',
      'country:RUS · leader:vladimir-putin',
    ]);
    expect(await rows('{ topic(id: "chechen-issue") { positions { nodes { holder { id } attributedTo { id } } } } }')).toEqual(['country:CHN · leader:jiang-zemin']);
  });
});

describe('trap 6: an instrument named after two presidents does not say that they signed it', () => {
  it('no leader signed anything, in whatever modality; the two countries are the parties of the statement', async () => {
    expect(await rows(`{ leaders(at: { modality: ${EVERY_MODALITY}, certainty: POSSIBLE }) { nodes { name signed { nodes { treaty { name } } } } } }`)).toEqual([
      'Boris Yeltsin · nothing',
      'Jiang Zemin · nothing',
      'Sergei Lavrov · nothing',
      'Vladimir Putin · nothing',
    ]);
    expect(await rows('{ treaty(id: "abm-joint-statement-2000") { signatories { nodes { signatory { id } capacity } } } }')).toEqual(['country:CHN · PARTY', 'country:RUS · PARTY']);
  });
});

describe('trap 7: five documents signed, two named', () => {
  it('the count is the event’s, and no instrument stands in for the three without a name', async () => {
    expect(await rows('{ event(id: "china-russia-signing-2000") { documentCount treaties { nodes { treaty { id } } } } }')).toEqual(['5 · treaty:abm-joint-statement-2000 + treaty:beijing-declaration-2000']);
    expect(await rows('{ relations(filter: { types: [SIGNED] }, at: { validAt: "2000-07-18" }) { nodes { to { id } from { id } } } }')).toEqual([
      'treaty:abm-joint-statement-2000 · country:CHN',
      'treaty:abm-joint-statement-2000 · country:RUS',
      'treaty:beijing-declaration-2000 · country:CHN',
      'treaty:beijing-declaration-2000 · country:RUS',
    ]);
  });
});

describe('trap 8: that a later treaty fulfils an earlier plan is inferred', () => {
  it('who wants what is stated sees no tie between them', async () => {
    const REALIZES = 'query ($at: Scope) { treaty(id: "china-russia-treaty-2001", at: $at) { realizes { nodes { plan { name } derivation attributedTo { name } } } } }';
    expect(await rows(REALIZES, { at: { derivation: ['STATED'] } })).toEqual([]);
    const [realizes, ...others] = await rows(REALIZES);
    expect(others).toEqual([]);
    expect(realizes).toMatch(/^Cooperative treaty of non-alliance between China and Russia · INFERRED/);
  });
});

describe('trap 9: a city’s name may mean its government', () => {
  it('China and Russia cooperate within organizations, and no place does anything', async () => {
    expect(await rows('{ relations(filter: { types: [COOPERATES_WITH], qualifiers: [{ name: "forum", in: ["organization:sco"] }] }) { nodes { from { id } to { id } } } }')).toEqual(['country:CHN · country:RUS']);
    const types = await rows(`{ places(filter: { kinds: [CITY] }, at: { modality: ${EVERY_MODALITY} }) { nodes { name relations { nodes { type } } } } }`);
    expect(types).toEqual(['Beijing · HELD_IN + LOCATED_IN', 'Shanghai · HELD_IN']);
  });

  it('the Taiwan question is a topic, and there is neither a country nor a place of that name', async () => {
    expect(await rows('{ search(text: "Taiwan") { nodes { __typename name } } }')).toEqual(['Topic · Taiwan question']);
  });
});

describe('trap 10: unknown is an answer', () => {
  it('what nobody reports is an empty list, what does not exist is null, and neither is an error or a no', async () => {
    expect(await rows('{ country(id: "CHN", at: { during: "2012", certainty: POSSIBLE }) { name leaders { nodes { leader { name } } } } }')).toEqual(['China · nothing']);
    expect(await rows('{ country(id: "USA") { name } }')).toEqual(['null']);
    expect(await rows('{ event(id: "putin-state-visit-china-2012", at: { modality: [PLANNED] }) { kind documentCount } }')).toEqual(['VISIT · null']);
  });

  it('an unknown day is possible and never certain: Putin was prime minister at some time before the talks', async () => {
    const PRIME_MINISTER = 'query ($at: Scope!) { leader(id: "vladimir-putin", at: $at) { offices(office: "Prime Minister") { nodes { body { name } } } } }';
    expect(await rows(PRIME_MINISTER, { at: {} })).toEqual(['Russia']);
    expect(await rows(PRIME_MINISTER, { at: { validAt: '1998-01-01' } })).toEqual([]);
    expect(await rows(PRIME_MINISTER, { at: { validAt: '1998-01-01', certainty: 'POSSIBLE' } })).toEqual(['Russia']);
  });
});
