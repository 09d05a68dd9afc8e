import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import type { SearchHit, SearchQuery } from '../../src/graph/view.js';
import type { EntityId } from '../../src/model/entity.js';
import { dataset, entity, scope, tie } from './build-dataset.js';

const ENTITIES = [
  entity('country:CHN', {
    name: 'China',
    aliases: ['PRC', 'People’s Republic of China', '中国', '中华人民共和国', 'الصين'],
    identifiers: { iso2: 'CN', wikidata: 'Q148' },
  }),
  entity('country:RUS', { name: 'Russia', aliases: ['Russian Federation', 'Россия'], identifiers: { wikidata: 'Q159' } }),
  entity('country:KGZ', { name: 'Kyrgyzstan' }),
  entity('country:IRQ', { name: 'Iraq' }),
  entity('country:SVN', { name: 'Slovenia' }),
  entity('country:AUT', { name: 'Austria' }),
  entity('country:CIV', { name: 'Côte d’Ivoire' }),
  entity('leader:vladimir-putin', { name: 'Vladimir Putin', aliases: ['Владимир Путин'] }),
  entity('leader:jiang-zemin', { name: 'Jiang Zemin', aliases: ['江泽民'] }),
  entity('leader:sergei-lavrov', { name: 'Sergei Lavrov' }),
  entity('organization:sco', { name: 'Shanghai Cooperation Organization', aliases: ['SCO', 'Shanghai Five'] }),
  entity('place:shanghai', { name: 'Shanghai' }),
  entity('topic:constructor', { name: 'constructor' }),
];
const RELATIONS = [tie('1', 'MEMBER_OF', 'country:CHN', 'organization:sco'), tie('2', 'MEMBER_OF', 'country:RUS', 'organization:sco')];
const view = createGraph(dataset(RELATIONS, ENTITIES)).view(scope());

const hits = (text: string, query: Omit<SearchQuery, 'text'> = {}): readonly SearchHit[] => view.search({ text, ...query }, {}).items;
const best = (text: string): readonly [EntityId | undefined, string | undefined] => [hits(text)[0]?.entity.id, hits(text)[0]?.match];

describe('search', () => {
  it.each([
    ['PRC', 'country:CHN', 'EXACT'],
    ['prc', 'country:CHN', 'EXACT'],
    ['country:CHN', 'country:CHN', 'EXACT'],
    ['CHN', 'country:CHN', 'EXACT'],
    ['Q148', 'country:CHN', 'EXACT'],
    ['China', 'country:CHN', 'EXACT'],
    ['Putin', 'leader:vladimir-putin', 'PREFIX'],
    ['Zemin Jiang', 'leader:jiang-zemin', 'PREFIX'],
    ['shanghai coop', 'organization:sco', 'PREFIX'],
    ['S.C.O.', 'organization:sco', 'EXACT'],
    ['Kirgizstan', 'country:KGZ', 'FUZZY'],
    ['Lavrow', 'leader:sergei-lavrov', 'FUZZY'],
    ['Jang Zemin', 'leader:jiang-zemin', 'FUZZY'],
  ])('finds %s', (text, id, match) => {
    expect(best(text)).toEqual([id, match]);
  });

  it.each(['People’s Republic', "People's Republic", 'Peoples Republic', '  PEOPLE`S   republic! '])('takes no notice of apostrophes, case and punctuation: %s', (text) => {
    expect(best(text)).toEqual(['country:CHN', 'PREFIX']);
  });

  it.each(["COTE D'IVOIRE", 'Cote dIvoire', 'Co\u0302te d\u2019Ivoire'])('takes no notice of accents, however they are encoded: %s', (text) => {
    expect(best(text)).toEqual(['country:CIV', 'EXACT']);
  });

  it.each([
    ['Россия', 'country:RUS', 'EXACT'],
    ['путин', 'leader:vladimir-putin', 'PREFIX'],
    ['中国', 'country:CHN', 'EXACT'],
    ['中华', 'country:CHN', 'PREFIX'],
    ['共和', 'country:CHN', 'PREFIX'],
    ['泽民', 'leader:jiang-zemin', 'PREFIX'],
    ['الصين', 'country:CHN', 'EXACT'],
  ])('finds %s in its own script', (text, id, match) => {
    expect(best(text)).toEqual([id, match]);
  });

  it('does not take characters of a script without spaces for a name unless they stand in a row', () => {
    expect(hits('国人')).toEqual([]);
  });

  it('puts a full name before a full alias before the begins of names before the begins of aliases', () => {
    const tiers = createGraph(
      dataset([], [
        entity('topic:a', { name: 'Energy security' }),
        entity('topic:b', { name: 'Oil', aliases: ['Energy'] }),
        entity('topic:c', { name: 'Energy' }),
        entity('topic:d', { name: 'Gas', aliases: ['Energy carrier'] }),
      ]),
    ).view(scope());
    const { items } = tiers.search({ text: 'energy' }, {});
    expect(items.map((hit) => hit.entity.id)).toEqual(['topic:c', 'topic:b', 'topic:a', 'topic:d']);
    expect(items.map(({ matched }) => matched)).toEqual(['Energy', 'Energy', 'Energy security', 'Energy carrier']);
    expect(items.every(({ score }, i) => i === 0 || score < (items[i - 1]?.score ?? 0))).toBe(true);
  });

  it('breaks ties by the number of relations, then by name, then by id', () => {
    const tied = createGraph(
      dataset([tie('1', 'BORDERS', 'country:Z', 'country:Q')], [
        entity('country:Z', { name: 'New Zed' }),
        entity('country:Y', { name: 'New Bee' }),
        entity('country:X', { name: 'New Bee' }),
      ]),
    ).view(scope());
    expect(tied.search({ text: 'new' }, {}).items.map((hit) => hit.entity.id)).toEqual(['country:Z', 'country:X', 'country:Y']);
  });

  it.each(['Iran', 'Slovakia', 'Australia', 'Sergej Iraq'])('does not answer with another name for %s', (text) => {
    expect(hits(text)).toEqual([]);
  });

  it('guesses at no word that is, or begins, a known one', () => {
    const names = createGraph(dataset([], [entity('country:NER', { name: 'Niger' }), entity('country:NGA', { name: 'Nigeria' }), entity('country:AUT', { name: 'Austria' }), entity('country:AUS', { name: 'Australia' })]));
    const found = (text: string): readonly string[] => names.view(scope()).search({ text }, {}).items.map((hit) => `${hit.entity.name} ${hit.match}`);
    expect(found('Niger')).toEqual(['Niger EXACT', 'Nigeria PREFIX']);
    expect(found('Nigeria')).toEqual(['Nigeria EXACT']);
    expect(found('Australia')).toEqual(['Australia EXACT']);
    expect(found('Austra')).toEqual(['Australia PREFIX']);
    expect(found('Austrla')).toEqual(['Austria FUZZY']);
  });

  it('finds entities of the asked types alone, and whatever the scope', () => {
    expect(hits('shanghai', { types: ['place'] }).map((hit) => hit.entity.id)).toEqual(['place:shanghai']);
    expect(hits('shanghai', { types: [] })).toEqual([]);
    const planned = createGraph(dataset(RELATIONS, ENTITIES)).view(scope({ modality: new Set(['PLANNED'] as const) }));
    expect(planned.search({ text: 'Putin' }, {}).items).toHaveLength(1);
  });

  it('gives a page and the count of all', () => {
    const slice = view.search({ text: 's' }, { first: 1 });
    expect(slice.items).toHaveLength(1);
    expect(slice.hasNext).toBe(true);
    expect(slice.count()).toBe(4);
  });

  it.each([
    ['nothing', ''],
    ['punctuation', '…!?"#$%&/()=*'],
    ['control characters', '\u0000\u0007\u200B\uFEFF'],
    ['a lone surrogate', '\uD800 \uDC00\uD800'],
    ['emoji', '🤝🏽👨‍👩‍👧‍👦'],
    ['a prototype', '__proto__'],
    ['a long word', 'a'.repeat(10_000)],
    ['many words', 'a b c d e f g h i j k l m n o p '.repeat(400)],
    ['a ligature that unfolds', '\uFDFA'.repeat(10_000)],
    ['many characters', '中'.repeat(10_000)],
  ])('survives %s', (_, text) => {
    expect(Array.isArray(hits(text))).toBe(true);
  });

  it('finds an entity that is called as a property of all objects is', () => {
    expect(best('constructor')).toEqual(['topic:constructor', 'EXACT']);
    expect(best('constr')).toEqual(['topic:constructor', 'PREFIX']);
  });
});
