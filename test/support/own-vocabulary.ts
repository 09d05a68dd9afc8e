import { loadGraph } from '../../src/graph/load-graph.js';
import type { MemoryGraph } from '../../src/graph/create-graph.js';
import { defineVocabulary } from '../../src/model/define-vocabulary.js';

/** Ships and who owns them: one field or qualifier of each kind. */
export const ownVocabulary = defineVocabulary({
  entityTypes: {
    ship: {
      plural: 'ships',
      description: 'A ship that sails under a flag.',
      fields: {
        rig: { type: { kind: 'ENUM', values: ['SAIL', 'STEAM'] }, required: true, description: 'What drives it.' },
        masts: { type: { kind: 'INTEGER' }, description: 'How many masts it has.' },
        tons: { type: { kind: 'NUMBER' }, description: 'Its tonnage.' },
        yard: { type: { kind: 'TEXT' }, description: 'Who built it.' },
      },
    },
  },
  relationTypes: {
    OWNS_SHIP: {
      label: 'owns',
      inverseLabel: 'is owned by',
      description: 'Whose ship it is.',
      from: ['country', 'organization'],
      to: ['ship'],
      qualifiers: {
        share: { type: { kind: 'NUMBER' }, required: true, description: 'In per cent.' },
        title: { type: { kind: 'ENUM', values: ['BOUGHT', 'BUILT'] }, description: 'How it came by it.' },
        berth: { type: { kind: 'INTEGER' }, description: 'The number of its berth.' },
        note: { type: { kind: 'TEXT' }, description: 'What else is said.' },
        seller: { type: { kind: 'ENTITY', of: ['country'] }, description: 'From whom.' },
      },
    },
    SISTER_OF: {
      label: 'is a sister ship of',
      inverseLabel: 'is a sister ship of',
      description: 'Built to the same plans.',
      from: ['ship'],
      to: ['ship'],
      symmetric: true,
      qualifiers: {},
      told: { forward: { past: 'was', base: 'be', before: ' a sister of ' }, backward: { past: 'was', base: 'be', before: ' a sister of ' } },
    },
  },
});

const EVIDENCE = `summary: It is so.\n    evidence: [{ start: 0, end: 5, sha256: ${'a'.repeat(64)} }]`;

/** A dataset of that vocabulary, with changes by the names of files. */
export function ownFiles(changes: Readonly<Record<string, string>> = {}): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({
      'dataset.yaml': 'name: Ships\nlicense: CC0-1.0\ndescription: For tests.\n',
      'countries.yaml': '- { id: country:ARL, name: Arland, description: A country. }\n- { id: country:BOR, name: Borvia, description: A country. }\n',
      'ships.yaml': [
        '- { id: ship:swift, name: Swift, description: A ship., rig: SAIL, masts: 3, tons: 120.5, yard: The yard }',
        '- { id: ship:wave, name: Wave, description: A ship., rig: STEAM }\n',
      ].join('\n'),
      'sources.yaml': `- { id: source:log, name: Log, description: A log., published: 1901-01-01, language: en, text: { file: log.txt, sha256: ${'b'.repeat(64)}, length: 9 } }\n`,
      'relations/log.yaml': `source: source:log
relations:
  - type: OWNS_SHIP
    from: country:ARL
    to: ship:swift
    valid: 1900/..
    qualifiers: { share: 100, title: BOUGHT, berth: 2, note: "in part, on credit", seller: country:BOR }
    ${EVIDENCE}
  - type: OWNS_SHIP
    from: country:BOR
    to: ship:wave
    valid: 1901-05
    modality: PLANNED
    qualifiers: { share: 50 }
    ${EVIDENCE}
  - type: SISTER_OF
    from: ship:wave
    to: ship:swift
    observed: 1901-01-01
    ${EVIDENCE}
`,
      ...changes,
    }),
  );
}

export function ownGraph(): Promise<MemoryGraph> {
  return loadGraph({ data: ownFiles(), vocabulary: ownVocabulary });
}
