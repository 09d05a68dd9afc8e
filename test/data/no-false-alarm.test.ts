import { describe, expect, test } from 'vitest';
import { parseDataset } from '../../src/data/load-dataset.js';
import { SourceTexts } from '../../src/data/source-texts.js';
import { SMALL_TEXTS, edit, smallDataset } from '../support/dataset-files.js';

const RELATIONS = 'relations/gazette-2001-05-03.yaml';

/** The rules that the small dataset breaks with one passage replaced. */
function broken(file: string, passage: string, replacement: string): readonly string[] {
  return parseDataset(edit(smallDataset(), file, passage, replacement), { texts: SMALL_TEXTS }).issues.map(({ rule, message }) => `${rule} ${message}`);
}

describe('a text needs no quotes', () => {
  test.each(['3 May', 'v1.0', '10th', '1-2', 'Q20', 'None', 'NOR', 'No. 4', 'yes, minister', 'Nay', '2001–2005', 'C#', 'a~b', 'Inf', 'e3', '1e', '0x', '🕊'])('%s', (text) => {
    expect(broken('countries.yaml', '[Kingdom of Norway]', `[${text.replace(',', '')}]`)).toEqual([]);
  });

  test('before a comment that is set off from it', () => expect(broken('countries.yaml', 'name: Sweden', 'name: Sweden # 4th by area')).toEqual([]));
  test('where dates and numbers are meant', () => expect(broken(RELATIONS, 'valid: 2003', 'valid: 2003/2004-05')).toEqual([]));
});

test.each(['ИТАР-ТАСС', 'می‌خواهم', 'क्‍ष', '👩‍⚖️', 'العربية', 'Việt Nam', '新华社', 'O’Neill'])('%s has no hidden characters', (text) => {
  expect(broken('countries.yaml', '[Kingdom of Norway]', `[${text}]`)).toEqual([]);
});

describe('names do not clash', () => {
  test('that differ in one letter', () => expect(broken('countries.yaml', 'name: Sweden', 'name: Norwax')).toEqual([]));
  test('of entities of two types', () => expect(broken('topics.yaml', 'name: Herring', 'name: Oslo')).toEqual([]));
  test('where two entities share an alias', () => expect(broken('countries.yaml', 'name: Sweden', 'name: Sweden\n  aliases: [Kingdom of Norway]')).toEqual([]));
  test('where an entity has its own name as an alias', () => expect(broken('countries.yaml', '[Kingdom of Norway]', '[NORWAY]')).toEqual([]));
});

describe('a time is possible', () => {
  test.each([
    ['a day in the month of publication', 'observed: [2001-05-03]', 'observed: [2001-05]'],
    ['about the day after publication', 'observed: [2001-05-03]', 'observed: [2001-05-04~]'],
    ['an interval that began before publication and goes on', 'observed: [2001-05-03]', 'valid: 1999/..'],
    ['an interval that ends after publication', 'observed: [2001-05-03]', 'valid: 1999/2005'],
    ['an interval whose start nobody knows', 'observed: [2001-05-03]', 'valid: /2005'],
    ['an interval that may begin after publication', 'observed: [2001-05-03]', 'valid: 2001/..'],
    ['an interval that begins about then', 'observed: [2001-05-03]', 'valid: 2002?/..'],
    ['what is expected for a day to come', 'observed: [2001-05-03]', 'valid: 2002/..\n    modality: EXPECTED'],
  ])('%s', (_, passage, replacement) => expect(broken(RELATIONS, passage, replacement)).toEqual([]));

  test('when the day of publication is in doubt', () => {
    const files = edit(edit(smallDataset(), 'sources.yaml', 'published: 2001-05-03', 'published: 2001-05-03?'), RELATIONS, '[2001-05-03]', '[2001-05-04]');
    expect(parseDataset(files).issues).toEqual([]);
  });
});

describe('a summary is one sentence', () => {
  test.each([
    'President J. K. Berg met Mr. Dahl of the U.S. Senate in St. Olav at 5 p.m. on Friday.',
    'Did Ada Berg ask “Why now?” on Friday?',
    'It cost 3.5 billion.',
    'The forum (founded in 1999).',
    'She said: “We agree.”',
  ])('%s', (summary) => expect(broken(RELATIONS, 'The talks were held in Oslo.', `'${summary}'`)).toEqual([]));
});

test('a country may be named by aliases and texts in quotes that others would take for values', () => {
  expect(broken('countries.yaml', '[Kingdom of Norway]', `["NO", '012', "null"]`)).toEqual([]);
});

test('evidence of a source whose text is not at hand is not checked', () => {
  expect(parseDataset(smallDataset(), { texts: new SourceTexts([]) }).issues).toEqual([]);
});

test('a text is found by its hash, whatever the name of its file', () => {
  expect(broken('sources.yaml', 'file: gazette.txt, sha256: ', 'file: lost.txt, sha256: ')).toEqual([]);
});
