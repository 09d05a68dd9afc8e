import { describe, expect, it } from 'vitest';
import { rows } from '../support/rows.js';

/* What the article of June 2012 says, sentence by sentence. An empty list is "nothing known". */

const EVERY_MODALITY = '[ACTUAL, PLANNED, EXPECTED, PROPOSED]';

describe('the interview', () => {
  it('was given in writing by Lavrov to Xinhua', async () => {
    expect(await rows('{ events(filter: { kinds: [INTERVIEW] }) { nodes { name participants { nodes { participant { name } role } } } } }')).toEqual([
      'Written interview of Sergei Lavrov with Xinhua (2012) · Sergei Lavrov · INTERVIEWEE + Xinhua · INTERVIEWER',
    ]);
  });

  it('dealt with the two countries, the visit, the SCO, its summit and its expansion', async () => {
    expect(await rows('{ event(id: "lavrov-xinhua-interview-2012") { subjects { nodes { to { name } } } } }')).toEqual([
      '12th Meeting of the Council of Heads of Member States of the SCO',
      'Expansion of the SCO',
      'Relations between China and Russia',
      'Shanghai Cooperation Organization',
      'State visit of Vladimir Putin to China (June 2012)',
    ]);
  });

  it('has Lavrov for its only speaker', async () => {
    expect(await rows('{ leaders(filter: { has: { types: [STATED], direction: OUT } }, at: { during: "2012" }) { nodes { name } } }')).toEqual(['Sergei Lavrov']);
  });

  it('knows the ten things that Lavrov praised', async () => {
    expect(await rows('{ leader(id: "sergei-lavrov") { statements(act: [PRAISED], first: 50) { nodes { subject { name } } } } }')).toEqual([
      '12th Meeting of the Council of Heads of Member States of the SCO',
      'Border issues between China and Russia',
      'Cooperation of China and Russia in world affairs',
      'Energy',
      'International affairs',
      'National Years of China and Russia',
      'Relations between China and Russia',
      'Shanghai Cooperation Organization',
      'Trade',
      'Years of Languages of China and Russia',
    ]);
  });
});

describe('the visit of June 2012', () => {
  const at = `at: { during: "2012-06", modality: ${EVERY_MODALITY} }`;

  it('was planned for three days, and nothing says that it took place', async () => {
    expect(await rows(`{ events(filter: { kinds: [VISIT] }, ${at}) { nodes { modality time { text derivation } participants { nodes { participant { name } role } } locations { nodes { location { name } } } } } }`)).toEqual([
      'PLANNED · 2012-06-05/2012-06-07 · INFERRED · Vladimir Putin · VISITOR · China',
    ]);
    expect(await rows('{ events(filter: { kinds: [VISIT] }, at: { during: "2012" }) { nodes { name } } }')).toEqual([]);
  });

  it('was expected to bring talks of top leaders on wider cooperation, with no Chinese leader named', async () => {
    expect(await rows(`{ events(filter: { kinds: [TALKS] }, ${at}) { nodes { modality subjects { nodes { to { name } attributedTo { name } } } participants { nodes { participant { name } delegation } } } } }`)).toEqual([
      'EXPECTED · Cooperation between China and Russia · Sergei Lavrov · China · top leaders + Russia · top leaders + Vladimir Putin · null',
    ]);
  });

  it('was to see a communique signed by officials and agreements signed by businesses, of which nobody says how many', async () => {
    expect(await rows('{ event(id: "putin-state-visit-china-2012", at: { modality: [PLANNED] }) { treaties { nodes { treaty { name kind signatories { nodes { signatory { name } capacity sector } } } modality } } } }')).toEqual([
      'Business agreements between China and Russia (2012) · AGREEMENT · China · SIGNATORY · BUSINESS + Russia · SIGNATORY · BUSINESS · PLANNED',
      'Joint communique on relations between China and Russia (2012) · COMMUNIQUE · China · PARTY · GOVERNMENT + Russia · PARTY · GOVERNMENT · PLANNED',
    ]);
    expect(await rows(`{ event(id: "putin-state-visit-china-2012", ${at}) { name documentCount } }`)).toEqual(['State visit of Vladimir Putin to China (June 2012) · null']);
  });
});

describe('the two countries in 2012', () => {
  it('signed a treaty in 2001, by the word of Lavrov, on a day and at a place unknown', async () => {
    expect(await rows('{ treaty(id: "china-russia-treaty-2001") { signatories { nodes { signatory { name } time { text certainFrom } attributedTo { name } } } adoptedAt { nodes { id } } } }')).toEqual([
      'China · 2001 · null · Sergei Lavrov + Russia · 2001 · null · Sergei Lavrov · nothing',
    ]);
    const signed = 'query ($at: Scope!) { treaty(id: "china-russia-treaty-2001", at: $at) { signatories { nodes { signatory { name } } } } }';
    expect(await rows(signed, { at: { validAt: '2001-07-16' } })).toEqual([]);
    expect(await rows(signed, { at: { validAt: '2001-07-16', certainty: 'POSSIBLE' } })).toEqual(['China', 'Russia']);
    expect(await rows(signed, { at: { during: '2001' } })).toEqual(['China', 'Russia']);
  });

  it('rest their new partnership on five principles', async () => {
    expect(await rows('{ topic(id: "china-russia-comprehensive-partnership") { basis { nodes { to { name } } } } }')).toEqual([
      'Common prosperity',
      'Equality',
      'Lasting friendship',
      'Mutual support',
      'Mutual trust',
    ]);
  });

  it('decided to upgrade the partnership on a day that is not known', async () => {
    const DECISION = 'query ($at: Scope) { events(filter: { name: "upgrade" }, at: $at) { nodes { time { certainFrom mayStart mayLast } participants { nodes { participant { name } delegation } } } } }';
    const decision = ['null · null · 2012-06-03 · China · leaders + Russia · leaders'];
    expect(await rows(DECISION)).toEqual(decision);
    expect(await rows(DECISION, { at: { validAt: '2011-06-16' } })).toEqual([]);
    expect(await rows(DECISION, { at: { validAt: '2011-06-16', certainty: 'POSSIBLE' } })).toEqual(decision);
  });

  it.each([
    ['CHN', 'Russia'],
    ['RUS', 'China'],
  ])('%s agreed to five things with %s', async (country) => {
    expect(await rows('query ($country: ID!) { country(id: $country, at: { during: "2012" }) { positions(stance: [COMMITS_TO]) { nodes { subject { name } attributedTo { name } } } } }', { country })).toEqual([
      'High-level exchanges · Sergei Lavrov',
      'Mutual trust · Sergei Lavrov',
      'Sovereignty · Sergei Lavrov',
      'State unity · Sergei Lavrov',
      'Territorial integrity · Sergei Lavrov',
    ]);
  });

  it.each(['CHN', 'RUS'])('%s supports a multipolar world, a more just system and a central UN', async (country) => {
    expect(await rows('query ($country: ID!) { country(id: $country, at: { during: "2012" }) { positions(stance: [SUPPORTS]) { nodes { subject { name } } } } }', { country })).toEqual([
      'Central role of the UN',
      'More just world political and economic system',
      'Multipolar world',
    ]);
  });

  it('share interests, positions and an approach', async () => {
    expect(await rows('{ country(id: "CHN", at: { validAt: "2012-06-03" }) { commonGround { nodes { kind subject { name } attributedTo { name } } } } }')).toEqual([
      'APPROACH · New challenges · Sergei Lavrov',
      'INTERESTS · Core interests · Sergei Lavrov',
      'POSITIONS · Changes in world politics and economy · Sergei Lavrov',
      'POSITIONS · International issues · Sergei Lavrov',
    ]);
  });

  const COOPERATION = 'query ($modality: [Modality!]!) { country(id: "CHN", at: { during: "2012", modality: $modality }) { cooperation(with: "country:RUS", first: 50) { nodes { field { name } forum { name } } } } }';

  it('cooperate in four organizations, of which it is not said that they belong to the UN, the G20 or BRICS', async () => {
    expect((await rows(COOPERATION, { modality: ['ACTUAL'] })).filter((line) => line.startsWith('null'))).toEqual([
      'null · BRICS',
      'null · Group of 20',
      'null · Shanghai Cooperation Organization',
      'null · United Nations',
    ]);
    expect(await rows(`{ organizations(filter: { ids: ["organization:un", "organization:g20", "organization:brics"] }, at: { modality: ${EVERY_MODALITY} }) { nodes { name members { nodes { id } } } } }`)).toEqual([
      'BRICS · nothing',
      'Group of 20 · nothing',
      'United Nations · nothing',
    ]);
  });

  it('cooperate in nine fields, two of them hot spots', async () => {
    expect((await rows(COOPERATION, { modality: ['ACTUAL'] })).filter((line) => line.endsWith('null'))).toEqual([
      'Changes in world politics and economy · null',
      'Cultural exchanges · null',
      'Energy · null',
      'Hot spots of the world · null',
      'International affairs · null',
      'Military cooperation · null',
      'Nuclear issue on the Korean Peninsula · null',
      'People-to-people exchanges · null',
      'Situation in West Asia and North Africa · null',
    ]);
  });

  it('will look into five more', async () => {
    expect(await rows(COOPERATION, { modality: ['PLANNED'] })).toEqual([
      'Cross-border water resources · null',
      'Economy · null',
      'Joint border inspections · null',
      'Structure of bilateral trade · null',
      'Trade · null',
    ]);
  });

  it('launched National Years and Years of Languages, in years that are not named', async () => {
    expect(await rows('{ events(filter: { kinds: [PROGRAMME] }) { nodes { name series organizers { nodes { to { name } } } time { kind } } } }')).toEqual([
      'National Years of China and Russia · true · China + Russia · OBSERVED',
      'Years of Languages of China and Russia · true · China + Russia · OBSERVED',
    ]);
    expect(await rows('{ events(filter: { kinds: [PROGRAMME] }, at: { during: "2001/2011" }) { nodes { name } } }')).toEqual([]);
  });

  it('know the trade of 2011 alone: nothing for 2010, a target for 2015', async () => {
    const TRADE = 'query ($year: Int!, $modality: [Modality!]!) { country(id: "CHN", at: { modality: $modality }) { trade(year: $year) { nodes { amount currency attributedTo { name } } } } }';
    expect(await rows(TRADE, { year: 2011, modality: ['ACTUAL'] })).toEqual(['80000000000 · USD · Sergei Lavrov']);
    expect(await rows(TRADE, { year: 2010, modality: ['ACTUAL', 'PLANNED', 'EXPECTED'] })).toEqual([]);
    expect(await rows(TRADE, { year: 2015, modality: ['ACTUAL'] })).toEqual([]);
    expect(await rows(TRADE, { year: 2015, modality: ['PLANNED'] })).toEqual(['100000000000 · USD · Sergei Lavrov']);
  });
});

describe('the SCO in 2012', () => {
  it('is an intergovernmental organization that came into being on 15 June 2001', async () => {
    expect(await rows('{ organization(id: "sco") { kind founding { nodes { event { name time { text } } } } } }')).toEqual([
      'INTERGOVERNMENTAL · Founding of the Shanghai Cooperation Organization · 2001-06-15',
    ]);
  });

  it('was to hold its twelfth meeting of heads of state in Beijing, by the word of Xinhua itself', async () => {
    expect(await rows('{ events(filter: { kinds: [SUMMIT], series: false }, at: { modality: [PLANNED] }) { nodes { partOf { nodes { whole { name } ordinal } } time { text } locations { nodes { location { name } attributedTo { name } } } } } }')).toEqual([
      'Meetings of the Council of Heads of Member States of the SCO · 12 · 2012-06-06/2012-06-07 · Beijing · nothing',
    ]);
  });

  it('expected Putin there and names nobody else', async () => {
    expect(await rows(`{ event(id: "sco-summit-2012", at: { modality: ${EVERY_MODALITY} }) { participants { nodes { participant { name } modality } } } }`)).toEqual(['Vladimir Putin · PLANNED']);
  });

  it('expected several documents and a review of two proposals there, by the word of Lavrov', async () => {
    expect(await rows('{ event(id: "sco-summit-2012", at: { modality: [EXPECTED] }) { products { nodes { to { name } count attributedTo { name } } } subjects { nodes { to { name } attributedTo { name } } } } }')).toEqual([
      'Documents of the SCO · null · Sergei Lavrov · Afghanistan · Sergei Lavrov + Turkey · Sergei Lavrov',
    ]);
  });

  it('is said to further regional security, and its expansion is only expected to strengthen it', async () => {
    const CREDIT = 'query ($modality: [Modality!]!) { organization(id: "sco", at: { modality: $modality }) { relations(types: [CONTRIBUTED_TO]) { nodes { from { name } to { name } attributedTo { name } } } } }';
    expect(await rows(CREDIT, { modality: ['ACTUAL'] })).toEqual(['Shanghai Cooperation Organization · Regional security · Sergei Lavrov']);
    expect(await rows(CREDIT, { modality: ['EXPECTED'] })).toEqual(['Expansion of the SCO · Shanghai Cooperation Organization · Sergei Lavrov']);
  });

  it('has Iran and Mongolia as observers then, and nothing is known of them in 2005', async () => {
    const STATUS = 'query ($at: Scope!) { countries(filter: { ids: ["country:IRN", "country:MNG"] }, at: $at) { nodes { name memberships { nodes { status } } } } }';
    expect(await rows(STATUS, { at: { validAt: '2012-06-03' } })).toEqual(['Iran · OBSERVER', 'Mongolia · OBSERVER']);
    expect(await rows(STATUS, { at: { during: '2005', certainty: 'POSSIBLE' } })).toEqual(['Iran · nothing', 'Mongolia · nothing']);
  });
});
