import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { rows, rowsInOrder } from '../support/rows.js';

/* What the two articles say together: what was known when, what changed, how things are connected and by which names they are found. */

const EVERY_MODALITY = '[ACTUAL, PLANNED, EXPECTED, PROPOSED]';

describe('2000 and 2012', () => {
  it('both support a multipolar world, by different words', async () => {
    expect(await rows('{ topics(filter: { name: "multipolarity" }) { nodes { positions { nodes { holder { name } stance time { text } attributedTo { name } } } } } }')).toEqual([
      [
        'China · SUPPORTS · 2000-07-18 · Jiang Zemin + Vladimir Putin',
        'China · SUPPORTS · 2012-06-03 · Sergei Lavrov',
        'Russia · SUPPORTS · 2000-07-18 · Jiang Zemin + Vladimir Putin',
        'Russia · SUPPORTS · 2012-06-03 · Sergei Lavrov',
      ].join(' + '),
    ]);
  });

  it('both know cooperation in energy: concluded in 2000, stated in 2012', async () => {
    expect(await rowsInOrder('{ topic(id: "energy") { cooperation { nodes { time { text } derivation } } } }')).toEqual(['2000-07-18 · INFERRED', '2012-06-03 · STATED']);
  });

  it('no fact is told by two independent publishers, not even one that is concluded from both articles', async () => {
    expect(await rows(`{ relations(at: { minSources: 2, modality: ${EVERY_MODALITY} }) { nodes { summary } } }`)).toEqual([]);
  });

  it('the article of 2000 names no publisher and its year is concluded; that of 2012 is by Xinhua', async () => {
    expect(await rowsInOrder('{ dataset { sources { name published publisher { name } publishedInference { evidence { source { id } } } } } }')).toEqual([
      'Jiang: China, Russia Always Be Good Partners · 2000-07-18 · null · source:jiang-putin-talks-2000 + source:jiang-putin-talks-2000 + source:jiang-putin-talks-2000 + source:jiang-putin-talks-2000 + source:xinhua-2012-06-03',
      'China-Russia ties at all-time high · 2012-06-03 · Xinhua · null',
    ]);
  });
});

describe('what was known on 2000-07-18', () => {
  it('was nothing of the SCO', async () => {
    expect(await rows('{ organization(id: "sco", at: { knownAt: "2000-07-18" }) { relations { nodes { id } } } }')).toEqual([]);
  });

  it('was nothing of the treaty of 2001', async () => {
    expect(await rows(`{ treaty(id: "china-russia-treaty-2001", at: { knownAt: "2012-06-02", modality: ${EVERY_MODALITY} }) { relations { nodes { id } } } }`)).toEqual([]);
    expect(await rows('{ treaty(id: "china-russia-treaty-2001", at: { knownAt: "2012-06-03" }) { signatories { nodes { signatory { name } } } } }')).toEqual(['China', 'Russia']);
  });

  it('was one office of Jiang, and two of Putin', async () => {
    expect(await rows('{ leaders(filter: { has: { types: [HOLDS_OFFICE] } }, at: { knownAt: "2000-07-18" }) { nodes { name offices { nodes { office time { text } } } } } }')).toEqual([
      'Boris Yeltsin · President · /2000-07-17?',
      'Jiang Zemin · President · 2000-07-18',
      'Vladimir Putin · President · 2000-07-18 + Prime Minister · /2000-07-17?',
    ]);
  });
});

describe('changes', () => {
  it('on 15 June 2001 the SCO came into being at Shanghai', async () => {
    expect(await rows('{ changes(from: "2001-06-14", to: "2001-06-15") { nodes { kind relation { type to { name } } } } }')).toEqual([
      'HAPPENED · FOUNDED_AT · Founding of the Shanghai Cooperation Organization',
      'HAPPENED · HELD_IN · Shanghai',
    ]);
  });

  it('between 2002 and 2010 nothing is known to have happened', async () => {
    expect(await rows('{ changes(from: "2001-12-31", to: "2010-12-31") { nodes { date } } }')).toEqual([]);
  });

  it('Putin’s one known change from the talks to 2012 is that he is reported as President again', async () => {
    expect(await rows('{ changes(of: "leader:vladimir-putin", from: "2000-07-18", to: "2012-06-03") { nodes { kind date relation { type } } } }')).toEqual(['OBSERVED · 2012-06-03 · HOLDS_OFFICE']);
  });

  it('the timeline of the founding event has one day', async () => {
    expect(await rows('{ timeline(of: "event:sco-founding") { nodes { date relation { type } } } }')).toEqual(['2001-06-15 · FOUNDED_AT', '2001-06-15 · HELD_IN']);
  });

  it('Jiang’s timeline is a single day', async () => {
    const days = await rows('{ timeline(of: "leader:jiang-zemin", first: 100) { nodes { date } } }');
    expect(new Set(days)).toEqual(new Set(['2000-07-18']));
  });
});

describe('connections', () => {
  const PATHS = 'query ($from: [ID!]!, $to: [ID!]!, $types: [RelationType!], $at: Scope) { paths(from: $from, to: $to, types: $types, at: $at) { nodes { steps { from { name } relation { type } to { name } } } } }';
  const paths = (from: string, to: string, more: object = {}): Promise<readonly string[]> => rows(PATHS, { from, to, ...more });

  it('Yeltsin and Jiang both gave the relations of their countries a foundation', async () => {
    expect(await paths('leader:boris-yeltsin', 'leader:jiang-zemin', { types: ['CONTRIBUTED_TO'] })).toEqual([
      'Boris Yeltsin · CONTRIBUTED_TO · Relations between China and Russia + Relations between China and Russia · CONTRIBUTED_TO · Jiang Zemin',
    ]);
  });

  it('Xinhua comes to Putin through its interview, which dealt with his visit', async () => {
    expect(await paths('organization:xinhua', 'leader:vladimir-putin', { types: ['PARTICIPATED_IN', 'CONCERNS'], at: { modality: ['ACTUAL', 'PLANNED'] } })).toContain(
      'State visit of Vladimir Putin to China (June 2012) · PARTICIPATED_IN · Vladimir Putin + Written interview of Sergei Lavrov with Xinhua (2012) · CONCERNS · State visit of Vladimir Putin to China (June 2012) + Xinhua · PARTICIPATED_IN · Written interview of Sergei Lavrov with Xinhua (2012)',
    );
  });

  it('Mongolia and Belarus meet in the SCO', async () => {
    expect(await paths('country:MNG', 'country:BLR')).toEqual([
      'Mongolia · MEMBER_OF · Shanghai Cooperation Organization + Shanghai Cooperation Organization · MEMBER_OF · Belarus',
    ]);
  });

  it('Lavrov spoke of Afghanistan', async () => {
    expect(await paths('leader:sergei-lavrov', 'country:AFG', { at: { modality: ['ACTUAL', 'PLANNED', 'EXPECTED', 'PROPOSED'] } })).toEqual(['Sergei Lavrov · STATED · Afghanistan']);
  });

  it('Turkey comes to the SCO through a proposal alone', async () => {
    expect(await paths('country:TUR', 'organization:sco', { types: ['MEMBER_OF'] })).toEqual([]);
    expect(await paths('country:TUR', 'organization:sco', { types: ['MEMBER_OF'], at: { modality: ['PROPOSED'] } })).toEqual(['Turkey · MEMBER_OF · Shanghai Cooperation Organization']);
  });

  it('Sri Lanka and the Great Hall are not connected as of 2012-06-03, and that is a complete answer', async () => {
    const { paths: answer } = await ask<{ paths: object }>(
      '{ paths(from: "country:LKA", to: "place:great-hall-of-the-people", at: { validAt: "2012-06-03" }) { totalCount complete truncatedBy } }',
    );
    expect(answer).toEqual({ totalCount: 0, complete: true, truncatedBy: null });
  });
});

describe('names', () => {
  it.each([
    ['PRC', 'country:CHN'],
    ['Russian Federation', 'country:RUS'],
    ['Q159', 'country:RUS'],
    ['Turkiye', 'country:TUR'],
    ['Kirgizstan', 'country:KGZ'],
    ['Uzbekstan', 'country:UZB'],
    ['Zemin Jiang', 'leader:jiang-zemin'],
    ['President Putin', 'leader:vladimir-putin'],
    ['Lavrow', 'leader:sergei-lavrov'],
    ['UNSC', 'organization:un-security-council'],
    ['G20', 'organization:g20'],
    ['G-20', 'organization:g20'],
    ['shanghai coop', 'organization:sco'],
    ['sco summit', 'event:sco-summit-2012'],
    ['ABM', 'topic:anti-ballistic-missiles'],
    ['Chechnya', 'topic:chechen-issue'],
    ['multi-polarization', 'topic:multipolar-world'],
    ['Beijing Declaration', 'treaty:beijing-declaration-2000'],
    ['good neighborliness', 'treaty:china-russia-treaty-2001'],
  ])('%s finds %s first', async (text, id) => {
    const [first] = await rowsInOrder('query ($text: String!) { search(text: $text) { nodes { id } } }', { text });
    expect(first).toBe(id);
  });

  it.each(['United States', 'Iraq', 'Hu Jintao', 'Dmitry Medvedev', 'NATO'])('%s, of whom neither article speaks, is not found', async (text) => {
    expect(await rows('query ($text: String!) { search(text: $text) { nodes { id } } }', { text })).toEqual([]);
  });
});
