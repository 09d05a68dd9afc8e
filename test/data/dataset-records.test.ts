import { expect, test } from 'vitest';
import { parseDataset } from '../../src/data/load-dataset.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Relation } from '../../src/model/relation.js';
import type { RelationType } from '../../src/model/relation-types.js';
import { timeText } from '../../src/model/relation.js';
import { GAZETTE_TEXT, edit, smallDataset } from '../support/dataset-files.js';
import { SourceText } from '../../src/data/source-text.js';

const RELATIONS = 'relations/gazette-2001-05-03.yaml';

function load(files = smallDataset()): Dataset {
  const { dataset, issues } = parseDataset(files);
  if (dataset === undefined) throw new Error(issues.map(({ message }) => message).join('\n'));
  return dataset;
}

function relation(type: RelationType, { relations } = load()): Relation {
  const found = relations.find((candidate) => candidate.type === type);
  if (found === undefined) throw new Error(`There is no ${type}.`);
  return found;
}

test('a dataset has what its header says', () => {
  expect(load()).toMatchObject({ name: 'Small', license: 'CC0-1.0', description: 'A small dataset for tests.' });
});

test('an entity has all fields of its type, and empty lists for what its record leaves out', () => {
  const { entities } = load();
  expect(entities.find(({ id }) => id === 'country:NOR')).toEqual({
    type: 'country',
    id: 'country:NOR',
    name: 'Norway',
    aliases: ['Kingdom of Norway'],
    description: 'A country in the north.',
    identifiers: [{ scheme: 'iso2', value: 'NO' }, { scheme: 'wikidata', value: 'Q20' }],
  });
  expect(entities.find(({ id }) => id === 'leader:ada-berg')).toMatchObject({ type: 'leader', aliases: [], identifiers: [] });
  expect(entities.find(({ id }) => id === 'organization:gazette')).toMatchObject({ type: 'organization', organizationKind: 'MEDIA' });
  expect(entities.find(({ id }) => id === 'treaty:herring-treaty')).toMatchObject({ type: 'treaty', treatyKind: 'TREATY' });
  expect(entities.find(({ id }) => id === 'place:oslo')).toMatchObject({ type: 'place', placeKind: 'CITY' });
  expect(entities.find(({ id }) => id === 'event:oslo-talks')).toMatchObject({ type: 'event', eventKind: 'TALKS', series: false });
  expect(entities.find(({ id }) => id === 'event:northern-meetings')).toMatchObject({ type: 'event', series: true });
});

test('a source has its date, what that was concluded from, its publisher and where its text is', () => {
  const source = load().entities.find((entity) => entity.type === 'source');
  const { sha256, length } = new SourceText(GAZETTE_TEXT);
  expect(source).toMatchObject({
    published: { date: { text: '2001-05-03' }, inference: { note: expect.stringContaining('front page'), evidence: [{ source: 'source:gazette-2001-05-03', start: 0, end: 12, attributedTo: [] }] } },
    publisher: 'organization:gazette',
    language: 'en',
    text: { file: 'gazette.txt', sha256, length },
  });
});

test('a relation has the defaults of the format where its record leaves them out', () => {
  const { modality, derivation, rank, inferenceNote, evidence, time } = relation('HOLDS_OFFICE');
  expect({ modality, derivation, rank, inferenceNote }).toEqual({ modality: 'ACTUAL', derivation: 'STATED', rank: 'NORMAL', inferenceNote: undefined });
  expect(evidence).toMatchObject([{ source: 'source:gazette-2001-05-03', attributedTo: [] }]);
  expect(time).toMatchObject({ kind: 'OBSERVED', dates: [{ text: '2001-05-03' }] });
  expect(time).not.toHaveProperty('inference');
});

test('a relation has what its record says', () => {
  expect(relation('HOLDS_OFFICE').qualifiers).toEqual(new Map<string, string | number>([['office', 'Prime Minister'], ['ordinal', 7]]));
  expect(relation('CONCERNS')).toMatchObject({ derivation: 'INFERRED', inferenceNote: 'The quotas are those for herring.' });
  expect(relation('SIGNED')).toMatchObject({ modality: 'PLANNED', rank: 'PREFERRED', time: { kind: 'VALID', interval: { text: '2003' } } });
  expect(relation('HELD_IN').time).toMatchObject({ inference: { note: 'The Wednesday before the third of May.', evidence: [{ source: 'source:gazette-2001-05-03' }] } });
});

test("an evidence is attributed to its own speakers, or else to the relation's", () => {
  const given = relation('MEMBER_OF');
  expect(given.evidence.map(({ attributedTo }) => attributedTo)).toEqual([['leader:ada-berg']]);
  const files = edit(smallDataset(), RELATIONS, 'attributedTo: [leader:ada-berg]', 'attributedTo: [leader:ada-berg]\n    rank: NORMAL');
  const own = new Map([...files, [RELATIONS, (files.get(RELATIONS) ?? '').replace(/(Sweden belongs.*\n.*\n.*sha256: \w+)/, '$1, attributedTo: []')]]);
  expect(relation('MEMBER_OF', load(own)).evidence.map(({ attributedTo }) => attributedTo)).toEqual([[]]);
});

test("a file's date inference is that of every relation that has none of its own and does not opt out", () => {
  const files = edit(smallDataset(), RELATIONS, 'relations:\n', 'dateInference: { note: From the front page. }\nrelations:\n');
  const dataset = load(files);
  expect(relation('HOLDS_OFFICE', dataset).time.inference).toEqual({ note: 'From the front page.', evidence: [] });
  expect(relation('HELD_IN', dataset).time.inference?.note).toBe('The Wednesday before the third of May.');
  expect(relation('STATED', dataset).time).not.toHaveProperty('inference');
});

test('the end of a symmetric relation whose id sorts first is its from', () => {
  const files = edit(smallDataset(), RELATIONS, '- type: STATED', `- type: BORDERS
    from: country:SWE
    to: country:NOR
    observed: [2001-05-03, 1999, 2001-05-03]
    summary: They are neighbours.
    evidence: [{ start: 0, end: 4, sha256: ${'a0'.repeat(32)} }]
  - type: STATED`);
  const borders = relation('BORDERS', load(files));
  expect(borders).toMatchObject({ from: 'country:NOR', to: 'country:SWE' });
  expect(timeText(borders.time)).toBe('1999, 2001-05-03');
});

test('entities and relations come in the order of their files', () => {
  const { entities, relations } = load();
  expect(entities.slice(0, 3).map(({ id }) => id)).toEqual(['country:NOR', 'country:SWE', 'country:FIN']);
  expect(relations.map(({ type }) => type)).toEqual(['HOLDS_OFFICE', 'MEMBER_OF', 'MEMBER_OF', 'HELD_IN', 'CONCERNS', 'SIGNED', 'STATED', 'ORGANIZED_BY']);
});
