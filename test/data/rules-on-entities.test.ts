import { breaks } from './broken-rule.js';

const RELATIONS = 'relations/gazette-2001-05-03.yaml';

breaks('ENT-0201', [
  { name: 'a type that is none is found', file: RELATIONS, passage: 'leader:ada-berg\n    to: country', replacement: '▶leder:ada-berg\n    to: country', message: '"leder:ada-berg" is not an id', help: 'Did you mean "leader:ada-berg"?', path: 'relations[0].from' },
  { name: 'a slug without its type is found', file: 'sources.yaml', passage: 'publisher: organization:gazette', replacement: 'publisher: ▶gazette', message: '"gazette"', help: 'leader:jiang-zemin', also: ['ENT-0207'] },
  { name: 'an id that is the prototype of all objects is none', file: 'leaders.yaml', passage: '- id: leader:ada-berg', replacement: '- id: ▶__proto__\n  name: Eve\n  description: Nobody.\n- id: leader:ada-berg', message: '"__proto__"', help: 'country:CHN', also: ['ENT-0207'] },
  { name: 'an id with an accent is none', file: RELATIONS, passage: 'topic:herring\n    valid', replacement: '▶topic:hérring\n    valid', message: 'hérring', help: 'country:CHN' },
]);

breaks('ENT-0202', [
  { name: 'a record in the file of another type is found', file: 'places.yaml', passage: 'id: place:oslo', replacement: 'id: ▶topic:oslo', message: 'the id of a topic', help: 'the file of its type', also: ['ENT-0207', 'ENT-0205'] },
  { name: 'a publisher that is no organization', file: 'sources.yaml', passage: 'organization:gazette', replacement: '▶country:SWE', message: 'only an organization may stand', help: 'Name an entity of a type', also: ['ENT-0207'] },
  { name: 'a word of a topic', file: RELATIONS, passage: '[leader:ada-berg]', replacement: '[▶topic:herring]', message: 'the id of a topic', help: 'may stand here', path: 'relations[1].attributedTo[0]' },
  { name: 'an occasion that is no event', file: RELATIONS, passage: 'occasion: event:oslo-talks', replacement: 'occasion: ▶place:oslo', message: 'the id of a place', help: 'may stand here', path: 'relations[6].qualifiers.occasion' },
]);

breaks('ENT-0203', [
  { name: 'a country code in small letters is found', file: 'countries.yaml', passage: 'id: country:SWE', replacement: 'id: ▶country:swe', message: '"swe" is not a country code', help: '"country:SWE"', also: ['ENT-0207', 'ENT-0205'] },
  { name: 'a country by its name is found', file: 'countries.yaml', passage: 'id: country:SWE', replacement: 'id: country:SWE\n  name: Sweden\n  description: A kingdom.\n- id: ▶country:constructor', message: '"constructor"', help: 'three capital letters', also: ['ENT-0207', 'ENT-0206'] },
]);

breaks('ENT-0204', [
  { name: 'an id that is there already is found at the second', file: 'countries.yaml', passage: 'id: country:FIN', replacement: 'id: ▶country:SWE', message: '"country:SWE" in countries.yaml, line 6', help: 'Merge', also: ['ENT-0205'] },
  { name: 'an id that differs in letter case alone is found', file: 'leaders.yaml', passage: 'description: A prime minister.', replacement: 'description: A prime minister.\n- id: ▶leader:Ada-Berg\n  name: Ada the Second\n  description: Another.', message: '"leader:ada-berg" in leaders.yaml, line 1', help: 'another id', also: ['ENT-0207'] },
]);

breaks('ENT-0205', [
  { name: 'a slip in an id is found', file: RELATIONS, passage: 'from: country:FIN', replacement: 'from: ▶country:FNI', message: 'There is no entity "country:FNI"', help: 'Did you mean "country:FIN"?', path: 'relations[2].from', also: ['ENT-0207'] },
  { name: 'a part of an id leads to the whole', file: RELATIONS, passage: 'from: leader:ada-berg\n    to: topic', replacement: 'from: ▶leader:berg\n    to: topic', message: '"leader:berg"', help: '"leader:ada-berg"' },
  { name: 'the right slug with the wrong type leads to the right one', file: RELATIONS, passage: 'to: topic:herring\n    qualifiers', replacement: 'to: ▶event:herring\n    qualifiers', message: '"event:herring"', help: '"topic:herring"' },
  { name: 'an entity in a qualifier', file: RELATIONS, passage: 'occasion: event:oslo-talks', replacement: 'occasion: ▶event:banquet', message: '"event:banquet"', help: 'Add it to events.yaml' },
  { name: 'a publisher', file: 'sources.yaml', passage: 'organization:gazette', replacement: '▶organization:gazete', message: '"organization:gazete"', help: '"organization:gazette"', also: ['ENT-0207'] },
  { name: 'whose word it is', file: RELATIONS, passage: '[leader:ada-berg]', replacement: '[▶leader:ada-borg]', message: 'leader:ada-borg', help: 'leader:ada-berg' },
  { name: 'the source of an evidence', file: RELATIONS, passage: 'evidence:\n      - { start: 0,', replacement: 'evidence:\n      - { source: ▶source:gazette, start: 0,', message: 'source:gazette', help: 'source:gazette-2001-05-03' },
  { name: 'the source of a file', file: RELATIONS, passage: 'source: source:gazette-2001-05-03\n', replacement: 'source: ▶source:gazette-2001-05-30\n', message: 'source:gazette-2001-05-30', help: 'source:gazette-2001-05-03', also: ['ENT-0313', 'ENT-0209'] },
]);

breaks('ENT-0206', [
  { name: 'a name in other letters and accents is found', file: 'countries.yaml', passage: 'name: Sweden', replacement: 'name: ▶NÓRWAY!', message: 'the name of country:NOR too', help: 'merge' },
  { name: 'an alias that is the name of another is found', file: 'countries.yaml', passage: 'Kingdom of Norway', replacement: '▶sweden', message: '"sweden" is the name of country:SWE', help: 'tells them apart', path: '[0].aliases[0]' },
]);

breaks('ENT-0211', [
  { name: 'another spelling of a name is found', file: 'countries.yaml', passage: 'name: Sweden', replacement: 'name: ▶Norwey', message: 'nearly like "Norway", the name of country:NOR', help: 'as an alias' },
]);

breaks('ENT-0207', [
  { name: 'an entity that nothing names is found', file: 'places.yaml', passage: '- id: place:oslo', replacement: '- id: ▶place:bergen\n  name: Bergen\n  kind: CITY\n  description: A port.\n- id: place:oslo', message: '"place:bergen"', help: 'Add the relations' },
]);

breaks('ENT-0208', [
  { name: 'an event without a day is found', file: 'events.yaml', passage: 'series: true', replacement: 'series: true\n  description: Meetings.\n- id: ▶event:banquet\n  name: Banquet\n  kind: BANQUET', message: '"event:banquet"', help: 'HELD_IN', also: ['ENT-0207'] },
  { name: 'a treaty without a day is found', file: 'treaties.yaml', passage: '- id: treaty:herring-treaty', replacement: '- id: ▶treaty:cod-treaty\n  name: Cod Treaty\n  kind: AGREEMENT\n  description: Another.\n- id: treaty:herring-treaty', message: 'when "treaty:cod-treaty" is made', help: 'SIGNED', also: ['ENT-0207'] },
]);

breaks('ENT-0209', [
  { name: 'a source that says nothing is found', file: 'sources.yaml', passage: '- id: source', replacement: '- id: ▶source:other\n  name: Other\n  description: Another.\n  published: 2001\n  language: en\n  text: { file: other.txt, sha256: 5c80565db6f29da0b01aa12522c37b32f121cbe47a861ef7f006cb22922dffa1, length: 1 }\n- id: source', message: '"source:other"', help: 'remove it' },
]);
