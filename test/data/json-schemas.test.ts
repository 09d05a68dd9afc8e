import { readFile, readdir } from 'node:fs/promises';
import fastify from 'fastify';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RELATIONS_FOLDER } from '../../src/data/dataset-files.js';
import { jsonSchemas } from '../../src/data/json-schemas.js';
import { edit, smallDataset } from '../support/dataset-files.js';

const RELATIONS = 'relations/gazette-2001-05-03.yaml';

// Fastify brings a JSON Schema validator with it. Here it is told to judge and mend nothing.
const judge = fastify({ ajv: { customOptions: { coerceTypes: false, removeAdditional: false, useDefaults: false, strict: false, validateFormats: false } } });
for (const [name, schema] of jsonSchemas()) judge.post(`/${name}`, { schema: { body: schema } }, () => ({ message: '' }));

/** What an editor would say of a file, which reads it as YAML 1.2. Empty: nothing. */
async function complaint(name: string, text: string): Promise<string> {
  const file = name.startsWith(`${RELATIONS_FOLDER}/`) ? RELATIONS_FOLDER : name.replace('.yaml', '');
  const response = await judge.inject({ method: 'POST', url: `/${file}.schema.json`, headers: { 'content-type': 'application/json' }, payload: JSON.stringify(parse(text)) });
  return response.json<{ message: string }>().message;
}

test('there is a schema for every file of a dataset', () => {
  expect([...jsonSchemas().keys()].toSorted()).toEqual(
    ['countries', 'dataset', 'events', 'leaders', 'organizations', 'places', 'relations', 'sources', 'topics', 'treaties'].map((name) => `${name}.schema.json`),
  );
});

test.each([...smallDataset()])('%s of a right dataset is right in an editor', async (name, text) => {
  expect(await complaint(name, text)).toBe('');
});

test('numbers, years and truth values are right as an editor reads them', async () => {
  const files = edit(edit(smallDataset(), 'sources.yaml', 'published: 2001-05-03', 'published: 2001'), RELATIONS, 'ordinal: 7', 'ordinal: "7"');
  expect(await complaint('sources.yaml', files.get('sources.yaml') ?? '')).toBe('');
  expect(await complaint(RELATIONS, files.get(RELATIONS) ?? '')).toBe('');
});

describe('an editor notices', () => {
  test.each([
    ['an unknown key', 'leaders.yaml', 'name: Ada', 'nmae: Ada'],
    ['an unknown kind', 'places.yaml', 'CITY', 'TOWN'],
    ['a country that is no code', 'countries.yaml', 'country:SWE', 'country:sweden'],
    ['a text that reads as a number', 'leaders.yaml', 'name: Ada Berg', 'name: 12'],
    ['a type that is not in the vocabulary', RELATIONS, 'type: CONCERNS', 'type: CONCERN'],
    ['an end that the type may not join', RELATIONS, 'to: place:oslo', 'to: topic:oslo'],
    ['a qualifier of another type', RELATIONS, 'qualifiers: { status: OBSERVER }', 'qualifiers: { status: OBSERVER, office: President }'],
    ['a value that the qualifier does not take', RELATIONS, 'status: OBSERVER', 'status: FOUNDER'],
    ['a missing qualifier', RELATIONS, '    qualifiers: { status: OBSERVER }\n', ''],
    ['a missing summary', RELATIONS, '    summary: Finland observes the Northern Forum.\n', ''],
    ['a hash that is none', 'sources.yaml', 'file: gazette.txt, sha256: ', 'file: gazette.txt, sha256: cut'],
    ['an unknown modality', RELATIONS, 'PLANNED', 'MAYBE'],
  ])('%s', async (_, name, passage, replacement) => {
    expect(await complaint(name, edit(smallDataset(), name, passage, replacement).get(name) ?? '')).not.toBe('');
  });
});

test('types and their qualifiers are described where an editor shows it', () => {
  const text = JSON.stringify(jsonSchemas().get('relations.schema.json'));
  expect(text).toContain('In which status it belongs.');
  expect(text).toContain('A leader holds an office of a country or an organization.');
});

test('the schemas beside the bundled dataset are these', async () => {
  const folder = new URL('../../graph-data/schema/', import.meta.url);
  const names = await readdir(folder);
  const found = await Promise.all(names.map(async (name): Promise<[string, unknown]> => [name, JSON.parse(await readFile(new URL(name, folder), 'utf8'))]));
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(jsonSchemas()));
});

test('the bundled dataset is right in an editor', async () => {
  const folder = new URL('../../graph-data/', import.meta.url);
  const relations = (await readdir(new URL(RELATIONS_FOLDER, folder))).map((name) => `${RELATIONS_FOLDER}/${name}`);
  const names = [...(await readdir(folder)), ...relations].filter((name) => name.endsWith('.yaml'));
  expect(await Promise.all(names.map(async (name) => [name, await complaint(name, await readFile(new URL(name, folder), 'utf8'))]))).toEqual(names.map((name) => [name, '']));
});
