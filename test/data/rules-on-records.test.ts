import { breaks } from './broken-rule.js';

const RELATIONS = 'relations/gazette-2001-05-03.yaml';

breaks('ENT-0101', [
  { name: 'a slip in a key is found at the key', file: 'leaders.yaml', passage: 'description: A', replacement: '▶descripton: A', message: '"descripton"', help: 'Did you mean "description"?', path: '[0].descripton', also: ['ENT-0102'] },
  { name: 'a key of another kind of record is found', file: 'leaders.yaml', passage: 'name: Ada Berg', replacement: 'name: Ada Berg\n  ▶website: somewhere', message: '"website"', help: 'id, name, aliases, description, identifiers' },
  { name: 'a slip in a relation', file: RELATIONS, passage: 'rank: PREFERRED', replacement: '▶rnak: PREFERRED', message: '"rnak"', help: '"rank"', path: 'relations[5].rnak' },
  { name: 'a slip in an evidence', file: RELATIONS, passage: 'dateInference: none', replacement: 'dateInference: { note: So it is., ▶evidnce: [] }', message: '"evidnce"', help: '"evidence"', path: 'relations[6].dateInference.evidnce' },
  { name: 'a slip at the head of a file', file: RELATIONS, passage: 'relations:\n', replacement: '▶relation: []\nrelations:\n', message: '"relation"', help: '"relations"' },
  { name: 'a key that is a property of all objects is none of a record', file: 'leaders.yaml', passage: 'name: Ada Berg', replacement: 'name: Ada Berg\n  ▶__proto__: { name: Eve }\n  ▶constructor: Eve', message: '"__proto__"', help: 'id, name' },
]);

breaks('ENT-0102', [
  { name: 'what a record lacks is reported where the record begins', file: 'leaders.yaml', passage: 'id: leader:ada-berg\n  name: Ada Berg', replacement: '▶id: leader:ada-berg', message: '"name" is missing', help: 'Write name:', path: '[0].name' },
  { name: 'a field without a value is empty', file: 'leaders.yaml', passage: 'name: Ada Berg', replacement: 'name:▶', message: '"name" is empty', help: 'Write name:' },
  { name: 'a list without a value is empty', file: 'countries.yaml', passage: '[Kingdom of Norway]', replacement: '▶', message: '"aliases" is empty', help: 'leave the key out' },
  { name: 'an empty list of days is empty', file: RELATIONS, passage: '[2001-05-03]', replacement: '▶[]', message: '"observed" is empty', help: 'observed:' },
  { name: 'a source without its text record', file: 'sources.yaml', passage: 'id: source', replacement: '▶id: source:other\n  name: Other\n  description: Another.\n  published: 2001\n  language: en\n- id: source', message: '"text" is missing', help: 'Write text:', also: ['ENT-0209'] },
  { name: 'a relation without a summary', file: RELATIONS, passage: 'type: ORGANIZED_BY', replacement: '▶type: ORGANIZED_BY\n    from: event:northern-meetings\n    to: organization:gazette\n    observed: 2001\n    evidence: [{ start: 1, end: 2, sha256: 5c80565db6f29da0b01aa12522c37b32f121cbe47a861ef7f006cb22922dffa1 }]\n  - type: ORGANIZED_BY', message: '"summary" is missing', help: 'summary:', also: ['ENT-0404'] },
]);

breaks('ENT-0103', [
  { name: 'one text where a list must be', file: 'countries.yaml', passage: '[Kingdom of Norway]', replacement: '▶Kingdom of Norway', message: '"aliases" must hold a list', help: 'Write a list' },
  { name: 'a list where a text must be', file: 'leaders.yaml', passage: 'name: Ada Berg', replacement: 'name: ▶[Ada, Berg]', message: 'holds a list', help: 'Write one text' },
  { name: 'a text where a map must be', file: 'countries.yaml', passage: '{ iso2: "NO", wikidata: Q20 }', replacement: '▶Q20', message: 'a map of keys and values', help: 'Write a map' },
  { name: 'a map where days must be', file: RELATIONS, passage: '[2001-05-03]', replacement: '▶{ day: third }', message: '"observed" must hold one text or a list', help: 'Write one text or a list' },
  { name: 'a list where a day must be', file: RELATIONS, passage: '[2001-05-03]', replacement: '[▶[2001-05-03]]', message: 'holds a list', help: 'Write one text', path: 'relations[2].observed[0]' },
  { name: 'an item of a list that is no record', file: 'leaders.yaml', passage: '- id: leader', replacement: '- ▶Ada Berg\n- id: leader', message: 'The record must hold a map', help: 'a map', path: '[0]' },
  { name: 'a file that is a map instead of a list', file: 'topics.yaml', passage: '- id: topic:herring\n  name: Herring\n  description: A fish, and a question.\n', replacement: '▶topic: herring\n', message: 'The file must hold a list', help: 'Write a list', path: '' },
  { name: 'relations that are no list', file: RELATIONS, passage: 'relations:\n', replacement: 'relations: ▶none\nrelations:\n', message: '"relations" must hold a list', help: 'a list', also: ['ENT-0006'] },
  { name: 'a qualifier that is a list', file: RELATIONS, passage: '{ capacity: PARTY }', replacement: '{ capacity: PARTY, sector: ▶[GOVERNMENT] }', message: 'sector', help: 'one text' },
  { name: 'qualifiers that are a text', file: RELATIONS, passage: '{ capacity: PARTY }', replacement: '▶PARTY', message: '"qualifiers" must hold a map', help: 'a map' },
]);

breaks('ENT-0104', [
  { name: 'a slip in a value is found', file: 'places.yaml', passage: 'CITY', replacement: '▶CTIY', message: '"CTIY" is not a value of "kind"', help: 'Did you mean "CITY"?' },
  { name: 'a value in another letter case is found', file: RELATIONS, passage: 'PLANNED', replacement: '▶Planned', message: '"Planned"', help: '"PLANNED"', path: 'relations[5].modality' },
  { name: 'a truth value must be true or false', file: 'events.yaml', passage: 'series: true', replacement: 'series: ▶yes', message: '"yes"', help: 'true, false' },
  { name: 'a date inference is none or a map', file: RELATIONS, passage: 'dateInference: none', replacement: 'dateInference: ▶nnoe', message: '"nnoe"', help: '"none"' },
]);

breaks('ENT-0105', [
  ...['012', '1e3', '-1', '1.5', '0x1f', '1_000', 'seven', '0', '99999999999999999999'].map((text) => ({
    name: `${text} is no ordinal`, file: RELATIONS, passage: 'ordinal: 7', replacement: `ordinal: ▶${text}`, message: `"${text}" is not a whole number from 1`, help: '80000000000', path: 'relations[0].qualifiers.ordinal',
  })),
  { name: 'a length must be a number', file: 'sources.yaml', passage: 'file: gazette.txt, sha256', replacement: 'file: gazette.txt, length: ▶long, sha256', message: '"long"', help: '80000000000', also: ['ENT-0006'] },
]);

breaks('ENT-0106', [
  { name: 'a day that is not in the calendar', file: RELATIONS, passage: '[2001-05-03]', replacement: '[▶2001-02-30]', message: '2001-02-30', help: '2012-06-03' },
  { name: 'a month in words', file: RELATIONS, passage: '[2001-05-03]', replacement: '▶3 May 2001', message: '3 May 2001', help: '2012-06-03' },
  { name: 'an interval that ends before it starts', file: RELATIONS, passage: 'valid: ../..', replacement: 'valid: ▶2001/1999', message: 'ends before it starts', help: '2001-06-15/..' },
  { name: 'a publication that is no date', file: 'sources.yaml', passage: 'published: 2001-05-03', replacement: 'published: ▶lately', message: 'lately', help: '2012-06-03' },
]);

breaks('ENT-0107', [
  { name: 'a hash that is cut short', file: 'sources.yaml', passage: 'file: gazette.txt, sha256: ', replacement: 'file: gazette.txt, sha256: ▶cut', message: 'is not a SHA-256', help: '64 hex digits' },
]);

breaks('ENT-0108', [
  { name: 'a language by its name with a blank', file: 'sources.yaml', passage: 'language: en', replacement: 'language: ▶British English', message: '"British English"', help: 'en, zh-Hans' },
]);

breaks('ENT-0109', [
  { name: 'a scheme with capitals', file: 'countries.yaml', passage: 'wikidata: Q20', replacement: '▶Wikidata: Q20', message: '"Wikidata"', help: 'lower case' },
  { name: 'a scheme that is the prototype of all objects', file: 'countries.yaml', passage: 'wikidata: Q20', replacement: '▶__proto__: Q20', message: '"__proto__"', help: 'lower case' },
]);
