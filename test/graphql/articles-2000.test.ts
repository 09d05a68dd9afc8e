import { describe, expect, it } from 'vitest';
import { rows, rowsInOrder } from '../support/rows.js';

/* What the article of July 2000 says, sentence by sentence. An empty list is "nothing known". */

const EVERY_MODALITY = '[ACTUAL, PLANNED, EXPECTED, PROPOSED]';

describe('the visit of July 2000', () => {
  it('was a state visit by Putin to China, which followed the election, and is not called his first', async () => {
    expect(
      await rows('{ events(filter: { kinds: [VISIT] }, at: { during: "2000-07" }) { nodes { name participants { nodes { participant { name } role } } locations { nodes { location { name } } } follows { nodes { to { name } } } } } }'),
    ).toEqual(['State visit of Vladimir Putin to China (2000) · Vladimir Putin · VISITOR · China · Russian presidential election (March 2000)']);
  });

  it('was the first stage of an Asian tour whose other stages are unknown', async () => {
    expect(await rows('{ events(filter: { kinds: [TOUR] }) { nodes { name parts { nodes { part { name } ordinal } } locations { nodes { location { name } } } } } }')).toEqual([
      'Asian tour of Vladimir Putin (2000) · State visit of Vladimir Putin to China (2000) · 1 · nothing',
    ]);
  });

  it('was meant for the relations of the two countries, by the word of Putin', async () => {
    expect(await rows('{ events(filter: { kinds: [VISIT] }, at: { during: "2000" }) { nodes { subjects { nodes { to { name } attributedTo { name } } } } } }')).toEqual([
      'Relations between China and Russia · Vladimir Putin',
    ]);
  });

  it('came after an election that Putin won in March, on a day that is not known', async () => {
    expect(await rows('{ events(filter: { kinds: [ELECTION] }) { nodes { participants { nodes { participant { name } role } } time { mayStart certainFrom mayLast derivation } } } }')).toEqual([
      'Vladimir Putin · WINNER · 2000-03-01 · null · 2000-03-31 · INFERRED',
    ]);
  });

  it('went from the talks to the signing and from there to the press, in this order', async () => {
    expect(await rows('{ relations(filter: { types: [FOLLOWS] }, at: { validAt: "2000-07-18" }) { nodes { from { name } to { name } } } }')).toEqual([
      'Press meeting of Jiang Zemin and Vladimir Putin (July 2000) · Signing of five documents by China and Russia (July 2000)',
      'Signing of five documents by China and Russia (July 2000) · Talks between Jiang Zemin and Vladimir Putin (July 2000)',
      'State visit of Vladimir Putin to China (2000) · Russian presidential election (March 2000)',
    ]);
  });

  it('brought talks and a press meeting of both presidents', async () => {
    expect(await rows('{ events(filter: { kinds: [TALKS, PRESS_MEETING] }, at: { validAt: "2000-07-18" }) { nodes { kind participants { nodes { participant { name } } } } } }')).toEqual([
      'PRESS_MEETING · Jiang Zemin + Vladimir Putin',
      'TALKS · Jiang Zemin + Vladimir Putin',
    ]);
  });

  it('was to end in a banquet that Jiang gives for Putin in the Great Hall, of which it is not known where it lies', async () => {
    expect(
      await rows(`{ events(filter: { kinds: [BANQUET] }, at: { modality: ${EVERY_MODALITY} }) { nodes { modality participants { nodes { participant { name } role } } locations { nodes { location { name } modality } } } } }`),
    ).toEqual(['PLANNED · Jiang Zemin · HOST + Vladimir Putin · GUEST · Great Hall of the People · PLANNED']);
    expect(await rows(`{ place(id: "great-hall-of-the-people", at: { modality: ${EVERY_MODALITY} }) { locatedIn { nodes { to { name } } } } }`)).toEqual([]);
  });
});

describe('ties and credit in 2000', () => {
  const CONTRIBUTIONS = 'query ($modality: [Modality!]!) { relations(filter: { types: [CONTRIBUTED_TO] }, at: { during: "2000", modality: $modality }) { nodes { from { name } to { name } attributedTo { name } } } }';

  it('credits Yeltsin and Jiang by the word of Putin, and Putin by the word of Jiang', async () => {
    const credit = await rows(CONTRIBUTIONS, { modality: ['ACTUAL'] });
    expect(credit.filter((line) => /^(Boris Yeltsin|Jiang Zemin|Vladimir Putin) · /.test(line))).toEqual([
      'Boris Yeltsin · Relations between China and Russia · Vladimir Putin',
      'Jiang Zemin · Relations between China and Russia · Vladimir Putin',
      'Vladimir Putin · Cooperation between China and Russia · Jiang Zemin',
    ]);
  });

  it('has the partnership borne forward by both countries, and the prime ministers’ meetings do much for cooperation', async () => {
    const credit = await rows(CONTRIBUTIONS, { modality: ['ACTUAL'] });
    expect(credit.filter((line) => /^(China|Russia|Regular meetings) /.test(line) || line.startsWith('China ·') || line.startsWith('Russia ·'))).toEqual([
      'China · Strategic partnership of cooperation between China and Russia · Jiang Zemin',
      'Regular meetings of the prime ministers of China and Russia · Cooperation between China and Russia · Jiang Zemin',
      'Russia · Strategic partnership of cooperation between China and Russia · Jiang Zemin',
    ]);
  });

  it('says in the paper’s own voice what cooperation on the world stage does for strategic balance', async () => {
    expect(await rows('{ topics(filter: { name: "strategic balance" }) { nodes { contributors { nodes { from { name } attributedTo { name } } } } } }')).toEqual([
      'Cooperation of China and Russia in world affairs · nothing',
    ]);
  });

  it('has hopes for multipolarity, peace and the partnership, each with the one who voiced it', async () => {
    expect(await rows(CONTRIBUTIONS, { modality: ['EXPECTED'] })).toEqual([
      'Economic and trade cooperation between China and Russia · Strategic partnership of cooperation between China and Russia · Jiang Zemin',
      'Relations between China and Russia · World peace · Vladimir Putin',
      'Strategic partnership of cooperation between China and Russia · Multipolar world · Jiang Zemin',
    ]);
  });

  it('knows permanent members of the Security Council and nuclear powers by the word of Jiang alone', async () => {
    expect(await rows('{ organizations(filter: { name: "UNSC" }) { nodes { members { nodes { member { name } status attributedTo { name } } } } } }')).toEqual([
      'China · PERMANENT_MEMBER · Jiang Zemin + Russia · PERMANENT_MEMBER · Jiang Zemin',
    ]);
    expect(await rows('{ topic(id: "nuclear-power") { instances { nodes { from { name } attributedTo { name } } } } }')).toEqual(['China · Jiang Zemin', 'Russia · Jiang Zemin']);
  });

  it('shares a responsibility, and four matters in which each country has what the other lacks', async () => {
    expect(await rows('{ country(id: "RUS", at: { during: "2000" }) { commonGround(with: "country:CHN") { nodes { kind subject { name } } } } }')).toEqual([
      'COMPLEMENTARITY · Economy',
      'COMPLEMENTARITY · Personnel',
      'COMPLEMENTARITY · Resources',
      'COMPLEMENTARITY · Science and technology',
      'INTERESTS · null',
      'RESPONSIBILITY · World peace',
    ]);
  });

  it('has most of the border settled, by the word of both presidents', async () => {
    expect(await rows('{ country(id: "CHN", at: { validAt: "2000-07-18" }) { diplomaticRelations(kind: [BORDER_SETTLEMENT]) { nodes { status attributedTo { name } } } } }')).toEqual([
      'PARTLY_SETTLED · Jiang Zemin + Vladimir Putin',
    ]);
  });

  it('has a common border only as a conclusion', async () => {
    expect(await rows('{ country(id: "CHN", at: { during: "2000" }) { borders { nodes { countries { name } derivation } } } }')).toEqual(['China + Russia · INFERRED']);
    expect(await rows('{ country(id: "CHN", at: { derivation: [STATED] }) { borders { nodes { id } } } }')).toEqual([]);
  });
});

describe('positions in 2000', () => {
  const POSITIONS = 'query ($country: ID!, $stance: [Stance!]) { country(id: $country, at: { during: "2000" }) { positions(stance: $stance, first: 50) { nodes { subject { name } aspect attributedTo { name } } } } }';
  const BOTH = 'Jiang Zemin + Vladimir Putin';

  it('China holds that Chechnya is nobody else’s business, Jiang said it, and no position of Russia is known', async () => {
    expect(await rows('{ topics(filter: { name: "Chechnya" }) { nodes { positions { nodes { holder { name } stance attributedTo { name } } } statements { nodes { speaker { name } act } } } } }')).toEqual([
      'China · INTERNAL_AFFAIR · Jiang Zemin · Jiang Zemin · SAID',
    ]);
  });

  it('China supports Russia against terrorists and separatists, and its integrity', async () => {
    const supports = await rows(POSITIONS, { country: 'CHN', stance: ['SUPPORTS'] });
    expect(supports.filter((line) => line.endsWith('· Jiang Zemin'))).toEqual([
      "Fight against terrorism and separatism · Russia's efforts · Jiang Zemin",
      "Territorial integrity · Russia's integrity · Jiang Zemin",
    ]);
  });

  it('no position of China on Taiwan is known', async () => {
    expect(await rows(`{ country(id: "CHN", at: { modality: ${EVERY_MODALITY} }) { relations(types: [TAKES_POSITION], other: ["topic:taiwan-question"]) { nodes { id } } } }`)).toEqual([]);
  });

  it.each(['CHN', 'RUS'])('%s opposes hegemonism and power politics', async (country) => {
    expect(await rows(POSITIONS, { country, stance: ['OPPOSES'] })).toEqual([`Hegemonism · null · ${BOTH}`, `Power politics · null · ${BOTH}`]);
  });

  it.each(['CHN', 'RUS'])('%s supports the Security Council’s authority, international law, a multipolar world and a new order', async (country) => {
    const supports = await rows(POSITIONS, { country, stance: ['SUPPORTS'] });
    expect(supports.filter((line) => line.endsWith(`null · ${BOTH}`))).toEqual([
      `Authority of the UN Security Council · null · ${BOTH}`,
      `Basic norms of international law · null · ${BOTH}`,
      `Multipolar world · null · ${BOTH}`,
      `New world order · null · ${BOTH}`,
    ]);
  });

  it('Russia is set on the partnership, on a relationship at every level, and on faster talks about the border', async () => {
    expect(await rows(POSITIONS, { country: 'RUS', stance: ['COMMITS_TO'] })).toEqual([
      `Border issues between China and Russia · faster negotiation · ${BOTH}`,
      'Relations between China and Russia · all-dimensional, multi-tier and high-level · Vladimir Putin',
      'Strategic partnership of cooperation between China and Russia · null · Vladimir Putin',
    ]);
  });

  it('China promises preference for Russian goods and calls for a larger share of its own', async () => {
    expect(await rows(POSITIONS, { country: 'CHN', stance: ['COMMITS_TO'] })).toContain('Chinese imports of Russian goods · preferential treatment · Jiang Zemin');
    expect(await rows(POSITIONS, { country: 'CHN', stance: ['CALLS_FOR'] })).toContain('Chinese goods on the Russian market · a larger share · Jiang Zemin');
  });

  it('China thinks that economic and trade cooperation will thrive', async () => {
    expect(await rows(POSITIONS, { country: 'CHN', stance: ['EXPECTS'] })).toEqual(['Economic and trade cooperation between China and Russia · null · Jiang Zemin']);
  });
});

describe('words of 2000', () => {
  const SAID = 'query ($id: ID!, $act: [SpeechAct!]) { leader(id: $id, at: { during: "2000" }) { statements(act: $act, first: 50) { nodes { subject { name } } } } }';

  it('Jiang appreciated the tour’s first stage, the partnership’s prospects and the remarks on Taiwan', async () => {
    expect(await rows(SAID, { id: 'jiang-zemin', act: ['APPRECIATED'] })).toEqual([
      'Asian tour of Vladimir Putin (2000)',
      'Strategic partnership of cooperation between China and Russia',
      'Taiwan question',
    ]);
  });

  it('Jiang pledged four things', async () => {
    expect(await rows(SAID, { id: 'jiang-zemin', act: ['PLEDGED'] })).toEqual([
      'Chinese imports of Russian goods',
      'Fight against terrorism and separatism',
      'Relations between China and Russia',
      'Territorial integrity',
    ]);
  });

  it('Putin put forward five fields of further work', async () => {
    expect(await rows(SAID, { id: 'vladimir-putin', act: ['PROPOSED'] })).toEqual(['Economy', 'Energy', 'Military technology', 'Science and technology', 'Trade']);
  });

  it('both presidents, and nobody else, spoke', async () => {
    expect(await rowsInOrder('{ leaders(filter: { has: { types: [STATED], direction: OUT } }, at: { during: "2000" }) { nodes { name } } }')).toEqual(['Jiang Zemin', 'Vladimir Putin']);
  });
});
