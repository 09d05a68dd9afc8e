import type { BuiltInEntityType } from './entity-types.js';
import type { OwnRelationType } from './own-types.js';
import type { QualifierDefinition, RelationTypeDefinition } from './relation-type-definition.js';

const ACTORS = ['leader', 'country', 'organization'] as const;
const PARTIES = ['country', 'organization'] as const;
const SUBJECTS = ['leader', 'country', 'organization', 'treaty', 'event', 'place', 'topic'] as const;
const ORDINAL = { type: { kind: 'INTEGER' }, description: 'Its number in a sequence, from 1.' } as const satisfies QualifierDefinition;

/**
 * The relation types of the built-in vocabulary: the one place where they are declared. The file is long because it is a table, and one table is
 * easier to keep whole than several.
 */
export const RELATION_TYPES = {
  HOLDS_OFFICE: {
    label: 'holds office in',
    inverseLabel: 'has as office holder',
    description: 'A leader holds an office of a country or an organization.',
    from: ['leader'],
    to: PARTIES,
    qualifiers: {
      office: { type: { kind: 'TEXT' }, required: true, description: 'The office, without the country: "President".' },
      ordinal: ORDINAL,
    },
    wikidata: 'P39',
  },
  MEMBER_OF: {
    // Not "is a member of": an observer belongs to an organization and is no member of it.
    label: 'belongs to',
    inverseLabel: 'includes',
    description: 'A country or an organization belongs to an organization, with a status: an observer is no member.',
    from: PARTIES,
    to: ['organization'],
    qualifiers: {
      status: {
        type: { kind: 'ENUM', values: ['MEMBER', 'PERMANENT_MEMBER', 'OBSERVER', 'DIALOGUE_PARTNER'] },
        required: true,
        description: 'In which status it belongs.',
      },
    },
    wikidata: 'P463',
  },
  PART_OF: {
    label: 'is part of',
    inverseLabel: 'has as part',
    description: 'An organ of an organization, a ministry of a state, an event within a larger event or a series.',
    from: ['organization', 'event'],
    to: ['organization', 'country', 'event'],
    qualifiers: { ordinal: ORDINAL },
    wikidata: 'P361',
  },
  PARTICIPATED_IN: {
    label: 'took part in',
    inverseLabel: 'had as participant',
    description: 'Someone took part in an event, in a role.',
    from: ACTORS,
    to: ['event'],
    dates: ['to'],
    qualifiers: {
      role: {
        type: {
          kind: 'ENUM',
          values: ['PARTICIPANT', 'HOST', 'GUEST', 'VISITOR', 'NEGOTIATOR', 'SIGNATORY', 'FOUNDER', 'CANDIDATE', 'WINNER', 'INTERVIEWER', 'INTERVIEWEE'],
        },
        required: true,
        description: 'In which role.',
      },
      delegation: { type: { kind: 'TEXT' }, description: 'Who took part for a country or an organization: "prime ministers".' },
    },
    wikidata: 'P1344',
  },
  HELD_IN: {
    label: 'took place in',
    inverseLabel: 'was the place of',
    description: 'Where an event takes place.',
    from: ['event'],
    to: ['place', 'country'],
    dates: ['from'],
    qualifiers: {},
    wikidata: 'P276',
  },
  ORGANIZED_BY: {
    label: 'is organized by',
    inverseLabel: 'organizes',
    description: 'An event is a meeting or an undertaking of an organization or a country.',
    from: ['event'],
    to: PARTIES,
    dates: ['from'],
    qualifiers: {},
    wikidata: 'P664',
  },
  FOLLOWS: {
    label: 'came after',
    inverseLabel: 'came before',
    description: 'An event came after another, whether or not their hours are known.',
    from: ['event'],
    to: ['event'],
    qualifiers: {},
    wikidata: 'P155',
  },
  LOCATED_IN: {
    label: 'is located in',
    inverseLabel: 'is the location of',
    description: 'A place lies in a larger place or in a country.',
    from: ['place'],
    to: ['place', 'country'],
    qualifiers: {},
    wikidata: 'P131',
  },
  FOUNDED_AT: {
    label: 'was founded at',
    inverseLabel: 'founded',
    description: 'An organization came into being at an event. It does not say who founded it.',
    from: ['organization'],
    to: ['event'],
    dates: ['to'],
    qualifiers: {},
  },
  CONCERNS: {
    label: 'concerns',
    inverseLabel: 'is the subject of',
    description: 'What an event, an instrument or a topic is about.',
    from: ['event', 'treaty', 'topic'],
    to: SUBJECTS,
    qualifiers: {},
    wikidata: 'P921',
  },
  SIGNED: {
    label: 'signed',
    inverseLabel: 'was signed by',
    description: 'A party to an instrument, or the person or body whose signature it bears.',
    from: ACTORS,
    to: ['treaty'],
    dates: ['to'],
    qualifiers: {
      capacity: {
        type: { kind: 'ENUM', values: ['PARTY', 'SIGNATORY'] },
        required: true,
        description: 'PARTY: bound by it. SIGNATORY: the one who signs, or whose people sign, without a word on who is bound.',
      },
      sector: { type: { kind: 'ENUM', values: ['GOVERNMENT', 'BUSINESS'] }, description: 'Who signs for the party: officials or businesses.' },
    },
    wikidata: 'P1891',
  },
  ADOPTED_AT: {
    label: 'was adopted at',
    inverseLabel: 'adopted',
    description: 'An instrument was signed, endorsed or adopted at an event.',
    from: ['treaty'],
    to: ['event'],
    dates: ['from', 'to'],
    qualifiers: {},
  },
  PRODUCED: {
    label: 'produced',
    inverseLabel: 'came out of',
    description: 'How many documents came out of an event, named or not; the topic says which kind of document.',
    from: ['event'],
    to: ['topic'],
    dates: ['from'],
    qualifiers: { count: { type: { kind: 'INTEGER' }, description: 'How many. Absent: the source gives no number.' } },
  },
  REALIZES: {
    label: 'realizes',
    inverseLabel: 'is realized by',
    description: 'An instrument or an event carries out what was planned before.',
    from: ['treaty', 'event'],
    to: ['treaty', 'event'],
    qualifiers: {},
  },
  DIPLOMATIC_RELATION: {
    label: 'has a diplomatic relation with',
    inverseLabel: 'has a diplomatic relation with',
    description: 'A named tie between two countries. A tie that changes is a new relation.',
    from: ['country'],
    to: ['country'],
    symmetric: true,
    qualifiers: {
      kind: {
        type: { kind: 'ENUM', values: ['PARTNERSHIP', 'FRIENDSHIP', 'BORDER_SETTLEMENT', 'DIPLOMATIC_TIES'] },
        required: true,
        description: 'What kind of tie.',
      },
      name: { type: { kind: 'TEXT' }, description: 'What the parties call it: "strategic partnership of cooperation".' },
      status: {
        type: { kind: 'ENUM', values: ['ESTABLISHED', 'PARTLY_SETTLED', 'SETTLED'] },
        required: true,
        description: 'How far it has come.',
      },
    },
    wikidata: 'P530',
  },
  BORDERS: {
    label: 'shares a border with',
    inverseLabel: 'shares a border with',
    description: 'Two countries have a common border.',
    from: ['country'],
    to: ['country'],
    symmetric: true,
    qualifiers: {},
    wikidata: 'P47',
  },
  COOPERATES_WITH: {
    label: 'cooperates with',
    inverseLabel: 'cooperates with',
    description: 'Two parties work together, in a field or within a forum.',
    from: PARTIES,
    to: PARTIES,
    symmetric: true,
    qualifiers: {
      field: { type: { kind: 'ENTITY', of: ['topic'] }, description: 'In which field.' },
      forum: { type: { kind: 'ENTITY', of: ['organization'] }, description: 'Within which organization.' },
    },
  },
  COMMON_GROUND_WITH: {
    label: 'has common ground with',
    inverseLabel: 'has common ground with',
    description: 'Two countries or organizations share interests, positions or a responsibility, or complete each other.',
    from: PARTIES,
    to: PARTIES,
    symmetric: true,
    qualifiers: {
      kind: {
        type: { kind: 'ENUM', values: ['INTERESTS', 'POSITIONS', 'APPROACH', 'RESPONSIBILITY', 'COMPLEMENTARITY'] },
        required: true,
        description: 'What they share. COMPLEMENTARITY: each has what the other lacks.',
      },
      subject: { type: { kind: 'ENTITY', of: ['topic'] }, description: 'In what matter.' },
    },
  },
  TRADES_WITH: {
    label: 'trades with',
    inverseLabel: 'trades with',
    description: 'Trade between two countries. A target is a PLANNED relation with its amount.',
    from: ['country'],
    to: ['country'],
    symmetric: true,
    qualifiers: {
      amount: { type: { kind: 'NUMBER' }, description: 'Both directions together, in whole units of the currency: 80000000000.' },
      currency: { type: { kind: 'TEXT' }, description: 'ISO 4217: USD.' },
      year: { type: { kind: 'INTEGER' }, description: 'The calendar year that the amount is for.' },
    },
  },
  TAKES_POSITION: {
    label: 'takes a position on',
    inverseLabel: 'is a matter on which a position is taken by',
    description: 'A country, an organization or a leader holds a stance. The speaker stands in the evidence, not here.',
    from: ACTORS,
    to: SUBJECTS,
    qualifiers: {
      stance: {
        type: {
          kind: 'ENUM',
          values: ['SUPPORTS', 'OPPOSES', 'CALLS_FOR', 'COMMITS_TO', 'VALUES', 'EXPECTS', 'UNCHANGED', 'INTERNAL_AFFAIR'],
        },
        required: true,
        description:
          'SUPPORTS, OPPOSES; CALLS_FOR: wants it done; COMMITS_TO: will do it; VALUES: thinks it important or beneficial; EXPECTS: thinks that it will thrive; UNCHANGED: keeps its earlier stance; INTERNAL_AFFAIR: holds that it is nobody else’s business.',
      },
      aspect: {
        type: { kind: 'TEXT' },
        description: 'What within the subject the stance is on, where the subject is wider: "reunification" within the Taiwan question.',
      },
    },
  },
  CONTRIBUTED_TO: {
    label: 'contributed to',
    inverseLabel: 'owes something to',
    description: 'Someone or something is credited with bringing something forward. What is only hoped for is EXPECTED.',
    from: ['leader', 'country', 'organization', 'treaty', 'event', 'topic'],
    to: SUBJECTS,
    qualifiers: {},
  },
  STATED: {
    label: 'made a statement on',
    inverseLabel: 'was spoken of by',
    description: 'A speech act: someone said something about a subject, on an occasion.',
    from: ACTORS,
    to: SUBJECTS,
    qualifiers: {
      act: {
        type: { kind: 'ENUM', values: ['SAID', 'PRAISED', 'APPRECIATED', 'PLEDGED', 'PROPOSED', 'EXPECTED', 'AGREED'] },
        required: true,
        description: 'What was done by saying it.',
      },
      occasion: { type: { kind: 'ENTITY', of: ['event'] }, description: 'The event at which it was said.' },
    },
  },
  BASED_ON: {
    label: 'is based on',
    inverseLabel: 'is a basis of',
    description: 'A principle on which a partnership, a cooperation or an instrument rests.',
    from: ['topic', 'treaty'],
    to: ['topic'],
    qualifiers: {},
  },
  INSTANCE_OF: {
    label: 'is a',
    inverseLabel: 'is said of',
    description: 'A country or an organization is of a class: a nuclear power.',
    from: PARTIES,
    to: ['topic'],
    qualifiers: {},
    wikidata: 'P31',
  },
  PUBLISHED_BY: {
    label: 'was published by',
    inverseLabel: 'published',
    description: 'Who published a source.',
    from: ['source'],
    to: ['organization'],
    qualifiers: {},
    wikidata: 'P123',
  },
} as const satisfies Readonly<Record<string, RelationTypeDefinition<BuiltInEntityType>>>;

export type BuiltInRelationType = keyof typeof RELATION_TYPES;

export type RelationType = BuiltInRelationType | OwnRelationType;
