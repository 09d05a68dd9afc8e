import { breaks } from './broken-rule.js';

const RELATIONS = 'relations/gazette-2001-05-03.yaml';

breaks('ENT-0301', [
  { name: 'a type that is not in the vocabulary is found', file: RELATIONS, passage: 'type: CONCERNS', replacement: 'type: ▶CONCERN', message: '"CONCERN" is not a relation type', help: 'Did you mean "CONCERNS"?', path: 'relations[4].type' },
  { name: 'a property of all objects is no type', file: RELATIONS, passage: 'type: CONCERNS', replacement: 'type: ▶constructor', message: '"constructor"', help: 'HOLDS_OFFICE, MEMBER_OF' },
]);

breaks('ENT-0302', [
  { name: 'an end of a type that it may not join is found', file: RELATIONS, passage: 'to: place:oslo', replacement: 'to: ▶topic:herring', message: 'HELD_IN may not have a topic as its "to"', help: 'Turn the relation round', path: 'relations[3].to', also: ['ENT-0207'] },
  { name: 'both ends can be wrong', file: RELATIONS, passage: 'from: country:NOR\n    to: treaty:herring-treaty', replacement: 'from: ▶treaty:herring-treaty\n    to: ▶country:NOR', message: 'SIGNED', help: 'Turn', also: ['ENT-0208'] },
]);

breaks('ENT-0303', [
  { name: 'a relation of an entity to itself is found', file: RELATIONS, passage: 'type: ORGANIZED_BY\n    from: event:northern-meetings\n    to: organization:northern-forum', replacement: 'type: PART_OF\n    from: event:northern-meetings\n    to: ▶event:northern-meetings', message: '"event:northern-meetings" cannot be related to itself', help: 'other entity' },
]);

breaks('ENT-0304', [
  { name: 'a slip in a qualifier is found at its key', file: RELATIONS, passage: 'qualifiers: { capacity: PARTY }', replacement: 'qualifiers: { capacity: PARTY, ▶sektor: BUSINESS }', message: '"sektor" is not a qualifier of SIGNED', help: 'Did you mean "sector"?', path: 'relations[5].qualifiers.sektor' },
  { name: 'a qualifier of a type that takes none', file: RELATIONS, passage: 'to: place:oslo', replacement: 'to: place:oslo\n    qualifiers: { ▶__proto__: CITY }', message: '"__proto__"', help: 'takes none' },
]);

breaks('ENT-0305', [
  { name: 'a required qualifier that is missing is found', file: RELATIONS, passage: 'qualifiers: { office: Prime Minister, ordinal: 7 }', replacement: 'qualifiers: ▶{ ordinal: 7 }', message: 'HOLDS_OFFICE lacks the qualifier "office"', help: 'Write office:', path: 'relations[0].qualifiers.office' },
  { name: 'without any qualifiers it is found at the relation', file: RELATIONS, passage: '- type: MEMBER_OF\n    from: country:SWE\n    to: organization:northern-forum\n    qualifiers:\n      status: MEMBER', replacement: '- ▶type: MEMBER_OF\n    from: country:SWE\n    to: organization:northern-forum', message: 'lacks the qualifier "status"', help: 'under qualifiers', path: 'relations[1].qualifiers.status' },
  { name: 'an empty qualifier is found', file: RELATIONS, passage: 'status: MEMBER', replacement: 'status:▶', message: 'has an empty qualifier "status"', help: 'status:' },
]);

breaks('ENT-0306', [
  { name: 'a value that the qualifier does not take is found', file: RELATIONS, passage: 'status: OBSERVER', replacement: 'status: ▶OBSERVR', message: '"OBSERVR" is not a status of MEMBER_OF', help: 'Did you mean "OBSERVER"?', path: 'relations[2].qualifiers.status' },
]);

breaks('ENT-0307', [
  { name: 'a relation without a time is found', file: RELATIONS, passage: '- type: ORGANIZED_BY\n    from: event:northern-meetings\n    to: organization:northern-forum\n    observed: 2001-05-03', replacement: '- ▶type: ORGANIZED_BY\n    from: event:northern-meetings\n    to: organization:northern-forum', message: 'has no time', help: 'observed:' },
  { name: 'a relation with two times is found', file: RELATIONS, passage: 'valid: ../..', replacement: '▶valid: ../..\n    observed: 2001-05-03', message: 'both "observed" and "valid"', help: 'two relations' },
]);

breaks('ENT-0308', [
  { name: 'a day after the publication cannot have been observed', file: RELATIONS, passage: '[2001-05-03]', replacement: '[2001-05-03, ▶2001-05-04]', message: '2001-05-04 cannot have been observed', help: 'PLANNED', path: 'relations[2].observed[1]' },
]);

breaks('ENT-0309', [
  { name: 'what begins after the publication is not ACTUAL', file: RELATIONS, passage: 'valid: 2003\n    modality: PLANNED', replacement: 'valid: ▶2003\n    modality: ACTUAL', message: 'cannot be ACTUAL from 2003 on', help: 'PLANNED, EXPECTED or PROPOSED' },
  { name: 'nor without saying its modality', file: RELATIONS, passage: 'valid: 2003\n    modality: PLANNED', replacement: 'valid: ▶2001-05-04/..', message: 'published by 2001-05-03', help: 'modality: PLANNED' },
]);

breaks('ENT-0310', [
  { name: 'a conclusion without its ground is found', file: RELATIONS, passage: 'derivation: INFERRED\n    inference: The quotas are those for herring.', replacement: 'derivation: ▶INFERRED', message: 'does not say why', help: 'inference:' },
  { name: 'a ground without a conclusion is found', file: RELATIONS, passage: 'derivation: INFERRED\n    inference: The', replacement: '▶inference: The', message: 'is not INFERRED', help: 'derivation: INFERRED' },
]);

breaks('ENT-0311', [
  { name: 'the same content twice is found, whatever else differs', file: RELATIONS, passage: '- type: STATED', replacement: '- ▶type: MEMBER_OF\n    to: organization:northern-forum\n    from: country:FIN\n    observed: 2001-05-03\n    rank: DEPRECATED\n    qualifiers: { status: OBSERVER }\n    summary: Once more.\n    evidence: [{ source: source:gazette-2001-05-03, start: 0, end: 4, sha256: 8b9b5bd2b2f6bcd8a4c3a3e6f5a6ad6e5d0f2b27f4a7e8c0aa47b9b1cf9d7f0a }]\n  - type: STATED', message: 'relations[2] in relations/gazette-2001-05-03.yaml, line 21', help: 'Merge the two', also: ['ENT-0404'] },
]);

breaks('ENT-0312', [
  { name: 'a second sentence is found', file: RELATIONS, passage: 'The talks were held in Oslo.', replacement: '▶The talks were held in Oslo. It rained.', message: 'summary has more than one sentence', help: 'two relations' },
  { name: 'a summary without its full stop is found', file: RELATIONS, passage: 'The talks were held in Oslo.', replacement: '▶The talks were held in Oslo', message: 'does not end like a sentence', help: 'full stop' },
  { name: 'a long description is found', file: 'topics.yaml', passage: 'A fish, and a question.', replacement: `▶A fish${', and another'.repeat(30)}.`, message: 'description has 397 characters', help: '300' },
]);

breaks('ENT-0313', [
  { name: 'relations in a file of another name are found', file: 'relations/other.yaml', passage: '', replacement: 'source: ▶source:gazette-2001-05-03\nrelations: []\n', message: 'stand in relations/other.yaml', help: 'relations/gazette-2001-05-03.yaml' },
]);

breaks('ENT-0401', [
  { name: 'a relation without evidence is found', file: RELATIONS, passage: '- type: ORGANIZED_BY', replacement: '- ▶type: ORGANIZED_BY\n    from: event:northern-meetings\n    to: organization:gazette\n    observed: 2001-05-03\n    summary: So it is.\n  - type: ORGANIZED_BY', message: 'has no evidence', help: 'entente cite', path: 'relations[7].evidence' },
  { name: 'an empty list is no evidence', file: RELATIONS, passage: '- type: ORGANIZED_BY', replacement: '- type: ORGANIZED_BY\n    from: event:northern-meetings\n    to: organization:gazette\n    observed: 2001-05-03\n    summary: So it is.\n    evidence: ▶[]\n  - type: ORGANIZED_BY', message: 'has no evidence', help: 'entente cite' },
]);

breaks('ENT-0402', [
  { name: 'a passage that ends where it starts is found', file: RELATIONS, passage: 'dateInference: none', replacement: 'dateInference: { note: So it is., evidence: [{ start: 5, end: ▶5, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }] }', message: 'from 5 to 5 is empty', help: 'larger', path: 'relations[6].dateInference.evidence[0].end' },
  { name: 'a passage that goes beyond the text is found', file: RELATIONS, passage: 'dateInference: none', replacement: 'dateInference: { note: So it is., evidence: [{ start: 5, end: ▶5000, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }] }', message: 'ends at 5000', help: 'entente cite' },
]);

breaks('ENT-0403', [
  { name: 'a passage that is named twice is found', file: RELATIONS, passage: 'evidence:\n      - { start: 0,', replacement: 'evidence:\n      - { start: 1, end: 2, sha256: 043a718774c572bd8a25adbeb1bfcd5c0256ae11cecf9f9c3f925d0e52beaf89 }\n      - ▶{ start: 1, end: 2, sha256: 043a718774c572bd8a25adbeb1bfcd5c0256ae11cecf9f9c3f925d0e52beaf89 }\n      - { start: 0,', message: 'a second time', help: 'Remove' },
]);

breaks('ENT-0404', [
  { name: 'evidence of a date that is not what was cited is found', file: RELATIONS, passage: 'dateInference: none', replacement: 'dateInference: { note: So it is., evidence: [▶{ start: 0, end: 4, sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 }] }', message: 'from 0 to 4 is not what was cited', help: 'entente cite' },
]);

breaks('ENT-0405', [
  { name: 'a text of another length is found', file: 'sources.yaml', passage: ', length: ', replacement: ', length: ▶9', message: 'code points', help: 'Write 2' },
]);
