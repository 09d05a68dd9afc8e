import { breaks } from './broken-rule.js';

const RELATIONS = 'relations/gazette-2001-05-03.yaml';

breaks('ENT-0002', [
  { name: 'a file with a slip in its name is noticed', file: 'country.yaml', passage: '', replacement: '▶[]', message: 'country.yaml is not a file', help: 'Did you mean countries.yaml?' },
  { name: 'a file of another ending is noticed', file: 'relations/more.yml', passage: '', replacement: '▶[]', message: 'relations/more.yml', help: 'relations/more.yaml' },
  { name: 'a file with an unrelated name is noticed', file: 'notes.yaml', passage: '', replacement: '▶[]', message: 'notes.yaml', help: 'take it out' },
]);

breaks('ENT-0004', [
  { name: 'a colon in a plain text is no YAML', file: 'countries.yaml', passage: 'A country in the north.', replacement: '▶A country: in the north.', message: 'countries.yaml is not YAML', help: 'quotes' },
  { name: 'an open quote is no YAML', file: 'dataset.yaml', passage: 'A small dataset for tests.\n', replacement: '"A small▶', message: 'quote', help: 'quotes' },
  { name: 'a tab as indentation is no YAML', file: 'topics.yaml', passage: '  name: Herring\n  description: A fish, and a question.', replacement: '\t▶name: Herring', message: 'topics.yaml is not YAML', help: 'indentation' },
]);

breaks('ENT-0005', [
  { name: 'an alias is not followed', file: 'countries.yaml', passage: 'description: Its neighbour to the east.', replacement: 'description: ▶*north', message: '*north', help: 'Write the value out' },
  { name: 'an anchor is refused', file: 'countries.yaml', passage: 'A country in the north.', replacement: '&north ▶A country in the north.', message: '&north', help: 'Write the value out' },
  { name: 'a tag is refused', file: 'countries.yaml', passage: 'A country in the north.', replacement: '!!str ▶A country in the north.', message: 'tag:yaml.org,2002:str', help: 'Write the value out' },
  { name: 'a second document is refused', file: 'topics.yaml', passage: 'A fish, and a question.\n', replacement: 'A fish.\n▶---\n- id: topic:other\n', message: 'more than one document', help: 'Write the value out' },
  { name: 'a key that is a list is refused', file: 'countries.yaml', passage: 'identifiers: { iso2: "NO", wikidata: Q20 }', replacement: 'identifiers: { ▶[a]: b }', message: 'a key is a list', help: 'plain text' },
]);

breaks('ENT-0006', [
  { name: 'a key that comes twice is found at the second', file: 'leaders.yaml', passage: '  name: Ada Berg\n', replacement: '  name: Ada Berg\n  ▶name: Ada Dahl\n', message: '"name"', help: 'Keep one', path: '[0].name' },
  { name: 'a key of a map within comes twice', file: 'countries.yaml', passage: 'wikidata: Q20', replacement: '▶iso2: "NR"', message: '"iso2"', help: 'Keep one', path: '[0].identifiers.iso2' },
]);

breaks('ENT-0007', [
  ...['NO', '~', 'null', '012', '1e3', '0x1f', '0o17', '1_000', '12:30', '.5', '1.', '-.inf', '.NaN', 'off', 'y', 'True', '2001-05-03', '=', '710'].map((text) => ({
    name: `${text} without quotes is no text to others`,
    file: 'countries.yaml',
    passage: '"NO"',
    replacement: `▶${text}`,
    message: text,
    help: `"${text}"`,
    path: '[0].identifiers.iso2',
  })),
  { name: 'an alias that reads as false is noticed', file: 'countries.yaml', passage: '[Kingdom of Norway]', replacement: '[Kingdom of Norway, ▶No]', message: 'No', help: '"No"', path: '[0].aliases[1]' },
  { name: 'a year with leading zeros loses them', file: RELATIONS, passage: 'observed: 2001-05-03\n    summary: Ada Berg is', replacement: 'observed: ▶0476\n    summary: Ada Berg is', message: '0476', help: '"0476"' },
  { name: 'a # cuts a text short', file: 'topics.yaml', passage: 'name: Herring', replacement: 'name: ▶Herring #4', message: '#4', help: 'quotes' },
]);

breaks('ENT-0008', [
  { name: 'a text that turns the direction of writing is found where it does', file: 'leaders.yaml', passage: 'Ada Berg', replacement: 'Ada ▶\u202EBerg', message: 'U+202E', help: 'Leave it out' },
  { name: 'an escaped control is found', file: 'leaders.yaml', passage: 'Ada Berg', replacement: '▶"Ada \\u0007Berg"', message: 'U+0007', help: 'Leave it out' },
  { name: 'a character without width is found', file: 'leaders.yaml', passage: 'Ada Berg', replacement: 'Ada▶\u200B Berg', message: 'U+200B', help: 'Leave it out' },
  { name: 'half a surrogate pair is found', file: 'leaders.yaml', passage: 'Ada Berg', replacement: '▶"Ada \\ud83d"', message: 'U+D83D', help: 'Leave it out' },
]);

breaks('ENT-0009', [
  { name: 'a name in NFD is found', file: 'leaders.yaml', passage: 'name: Ada Berg', replacement: 'name: ▶Ade\u0301 Berg', message: 'normal form C', help: 'Adé Berg' },
  { name: 'the NFD twin of a name is found, as a twin too', file: 'leaders.yaml', passage: 'description: A prime minister.', replacement: 'description: A prime minister.\n- id: leader:twin\n  name: ▶A\u030Ada Berg\n  description: The twin.\n- id: leader:other-twin\n  name: Åda Berg\n  description: The twin.', message: 'Åda'.normalize('NFD'), help: 'Åda', also: ['ENT-0207', 'ENT-0206', 'ENT-0207', 'ENT-0206'] },
]);

breaks('ENT-0010', [
  { name: 'a text of two lines is found', file: 'topics.yaml', passage: 'A fish, and a question.', replacement: '▶|-\n    A fish,\n    and a question.', message: 'line break', help: '>-' },
  { name: 'a text that a folded block ends with a line break is found', file: 'topics.yaml', passage: 'A fish, and a question.', replacement: '▶>\n    A fish,\n    and a question.', message: 'at its ends', help: '>-' },
  { name: 'white space in quotes is found', file: 'topics.yaml', passage: 'name: Herring', replacement: 'name: ▶"Herring "', message: 'at its ends', help: 'one line' },
]);
