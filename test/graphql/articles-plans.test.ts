import { describe, expect, it } from 'vitest';
import { rows } from '../support/rows.js';

/* What July 2000 had agreed, planned or put forward, and what it already did together. An empty list is "nothing known". */

const EVERY_MODALITY = '[ACTUAL, PLANNED, EXPECTED, PROPOSED]';

describe('documents of July 2000', () => {
  it('are a declaration and a joint statement, both between the two countries', async () => {
    expect(await rows('{ event(id: "china-russia-signing-2000") { treaties { nodes { treaty { kind name signatories { nodes { signatory { name } capacity } } } } } } }')).toEqual([
      "DECLARATION · Beijing Declaration of the People's Republic of China and the Russian Federation · China · PARTY + Russia · PARTY",
      'JOINT_STATEMENT · Joint Statement of the PRC President and the Russian Federation President on the Anti-Ballistic Missile Issue · China · PARTY + Russia · PARTY',
    ]);
  });

  it('say what the statement is about, and nothing of the declaration’s subject', async () => {
    expect(await rows(`{ treaties(filter: { kinds: [DECLARATION, JOINT_STATEMENT] }, at: { modality: ${EVERY_MODALITY} }) { nodes { kind subjects { nodes { to { name } } } } } }`)).toEqual([
      'DECLARATION · nothing',
      'JOINT_STATEMENT · Anti-ballistic missiles',
    ]);
  });
});

describe('the treaty planned in 2000', () => {
  it('is one without alliance, to be signed by both countries, by the word of both presidents', async () => {
    expect(await rows('{ treaty(id: "china-russia-cooperative-treaty-plan", at: { modality: [PLANNED] }) { name signatories { nodes { signatory { name } attributedTo { name } } } } }')).toEqual([
      'Cooperative treaty of non-alliance between China and Russia · China · Jiang Zemin + Vladimir Putin + Russia · Jiang Zemin + Vladimir Putin',
    ]);
  });

  it('was not signed in 2000 as far as is known', async () => {
    expect(await rows('{ treaty(id: "china-russia-cooperative-treaty-plan", at: { certainty: POSSIBLE }) { signatories { nodes { id } } } }')).toEqual([]);
  });

  it('was to be negotiated by the two foreign ministries, and the border by the two countries', async () => {
    expect(await rows('{ events(filter: { kinds: [NEGOTIATION] }, at: { modality: [PLANNED] }) { nodes { subjects { nodes { to { name } } } participants(role: [NEGOTIATOR]) { nodes { participant { name } } } } } }')).toEqual([
      'Border issues between China and Russia · China + Russia',
      'Cooperative treaty of non-alliance between China and Russia · Ministry of Foreign Affairs of China + Ministry of Foreign Affairs of Russia',
    ]);
    expect(await rows('{ events(filter: { kinds: [NEGOTIATION] }) { nodes { name } } }')).toEqual([]);
  });
});

describe('the prime ministers’ meetings', () => {
  it('are a series of both countries, whose fifth was planned for the autumn of 2000', async () => {
    expect(
      await rows('{ events(filter: { kinds: [MEETING] }, at: { modality: [ACTUAL, PLANNED] }) { nodes { series modality time { text } partOf { nodes { ordinal } } participants { nodes { participant { name } delegation } } } } }'),
    ).toEqual([
      'false · PLANNED · 2000-23 · 5 · China · prime ministers + Russia · prime ministers',
      'true · ACTUAL · 2000-07-18 · nothing · China · prime ministers + Russia · prime ministers',
    ]);
  });

  it('do not tell who was prime minister of China, nor of Russia, in 2000', async () => {
    const PRIME_MINISTERS = 'query ($id: ID!) { country(id: $id, at: { during: "2000" }) { leaders(office: "Prime Minister") { nodes { leader { name } } } } }';
    expect(await rows(PRIME_MINISTERS, { id: 'CHN' })).toEqual([]);
    expect(await rows(PRIME_MINISTERS, { id: 'RUS' })).toEqual([]);
  });
});

describe('cooperation in 2000', () => {
  const FIELDS = 'query ($at: Scope!) { country(id: "RUS", at: $at) { cooperation(with: "country:CHN", first: 50) { nodes { field { name } attributedTo { name } } } } }';

  it('was effective in five matters and in world affairs, as both presidents found', async () => {
    expect(await rows(FIELDS, { at: { during: '2000', derivation: ['STATED'] } })).toEqual([
      'Anti-ballistic missiles · Jiang Zemin + Vladimir Putin',
      'Human rights · Jiang Zemin + Vladimir Putin',
      'International affairs · Jiang Zemin + Vladimir Putin',
      'Military control · Jiang Zemin + Vladimir Putin',
      'Reform of the UN · Jiang Zemin + Vladimir Putin',
      'Regional security · Jiang Zemin + Vladimir Putin',
    ]);
  });

  it('should go on in five fields, as Putin put forward, and so is concluded to have been there', async () => {
    const fields = ['Economy', 'Energy', 'Military technology', 'Science and technology', 'Trade'].map((field) => `${field} · Vladimir Putin`);
    expect(await rows(FIELDS, { at: { during: '2000', modality: ['PROPOSED'] } })).toEqual(fields);
    expect(await rows(FIELDS, { at: { during: '2000', derivation: ['INFERRED'] } })).toEqual(fields);
  });

  it('should rest on the market, on trust and on benefit for both, as Jiang put forward', async () => {
    expect(await rows('{ topic(id: "economic-and-trade-cooperation", at: { modality: [PROPOSED] }) { basis { nodes { to { name } attributedTo { name } } } } }')).toEqual([
      'Mutual benefit · Jiang Zemin',
      'Mutual trust · Jiang Zemin',
      'Rules of the market economy · Jiang Zemin',
    ]);
  });
});

describe('what was never confirmed', () => {
  const PLANNED = 'query ($at: Scope!) { events(at: $at, first: 50) { nodes { name modality } } }';

  it('as of 2000-07-18: the banquet, the fifth meeting and two negotiations', async () => {
    expect(await rows(PLANNED, { at: { during: '2000-07-18/..', knownAt: '2000-07-18', modality: ['PLANNED', 'EXPECTED'] } })).toEqual([
      'Banquet of Jiang Zemin for Vladimir Putin (July 2000) · PLANNED',
      'Fifth regular meeting of the prime ministers of China and Russia · PLANNED',
      'Negotiations on a cooperative treaty between China and Russia · PLANNED',
      'Negotiations on the remaining border issues between China and Russia · PLANNED',
    ]);
  });

  it('as of 2012-06-03: the visit, its talks and the summit', async () => {
    expect(await rows(PLANNED, { at: { during: '2012-06-04/..', knownAt: '2012-06-03', modality: ['PLANNED', 'EXPECTED'] } })).toEqual([
      '12th Meeting of the Council of Heads of Member States of the SCO · PLANNED',
      'State visit of Vladimir Putin to China (June 2012) · PLANNED',
      'Talks between the top leaders of China and Russia (June 2012) · EXPECTED',
    ]);
  });

  it('is realized by a treaty in one case, and by nothing else', async () => {
    expect(await rows(`{ relations(filter: { types: [REALIZES] }, at: { modality: ${EVERY_MODALITY} }) { nodes { from { name } to { name } derivation } } }`)).toEqual([
      'Treaty on Good-Neighborliness, Friendship and Cooperation · Cooperative treaty of non-alliance between China and Russia · INFERRED',
    ]);
  });
});
