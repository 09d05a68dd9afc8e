import { cite } from '../../src/data/cite.js';
import { SourceText } from '../../src/data/source-text.js';
import { SourceTexts } from '../../src/data/source-texts.js';

/** The text that the small dataset's source has: made up, with line breaks, a combining accent and a character beyond 16 bits. */
export const GAZETTE_TEXT = [
  'Oslo, 3 May. Ada Berg, Prime Minister of Norway, met her guests on Wednesday.',
  'Norway and Sweden are members of the Northern Forum; Finland observes it. 🕊',
  'Cafe\u0301 talks on “herring quotas” went on until the evening, and a treaty is to be signed in 2003.',
].join('\r\n');

const GAZETTE = new SourceText(GAZETTE_TEXT);

/** The texts of the small dataset's sources. */
export const SMALL_TEXTS = new SourceTexts([['gazette.txt', GAZETTE_TEXT]]);

/** An evidence block for words of the gazette, in one line of YAML. */
export function gazetteEvidence(words: string): string {
  const citation = cite(GAZETTE, words);
  if (citation.status !== 'FOUND') throw new Error(citation.message);
  const { start, end, sha256 } = citation.place;
  return `{ start: ${start}, end: ${end}, sha256: ${sha256} }`;
}

/** A small dataset of every type of entity, in files, that breaks no rule: to be read, or broken in one place by `edit`. */
export function smallDataset(): ReadonlyMap<string, string> {
  return new Map(Object.entries(FILES));
}

/**
 * The files with one passage of one file replaced. The passage must stand there exactly once. A file that is not there yet
 * is made of the replacement alone, for an empty passage.
 */
export function edit(files: ReadonlyMap<string, string>, name: string, passage: string, replacement: string): ReadonlyMap<string, string> {
  const text = files.get(name);
  if (text === undefined && passage === '') return new Map([...files, [name, replacement]]);
  const [before, after, ...more] = text?.split(passage) ?? [];
  if (before === undefined || after === undefined || more.length > 0) throw new Error(`"${passage}" does not stand in ${name} exactly once.`);
  return new Map([...files, [name, `${before}${replacement}${after}`]]);
}

const FILES = {
  'dataset.yaml': `name: Small
license: CC0-1.0
description: A small dataset for tests.
`,
  'countries.yaml': `- id: country:NOR
  name: Norway
  aliases: [Kingdom of Norway]
  description: A country in the north.
  identifiers: { iso2: "NO", wikidata: Q20 }
- id: country:SWE
  name: Sweden
  description: Its neighbour to the east.
- id: country:FIN
  name: Finland
  description: The neighbour of both.
`,
  'leaders.yaml': `- id: leader:ada-berg
  name: Ada Berg
  description: A prime minister.
`,
  'organizations.yaml': `- id: organization:northern-forum
  name: Northern Forum
  kind: INTERGOVERNMENTAL
  description: A forum of northern states.
- id: organization:gazette
  name: The Gazette
  kind: MEDIA
  description: A newspaper.
`,
  'treaties.yaml': `- id: treaty:herring-treaty
  name: Herring Treaty
  kind: TREATY
  description: A treaty that is to come.
`,
  'events.yaml': `- id: event:oslo-talks
  name: Talks in Oslo
  kind: TALKS
  description: Talks over coffee.
- id: event:northern-meetings
  name: Northern meetings
  kind: MEETING
  series: true
  description: Meetings of the forum, year by year.
`,
  'places.yaml': `- id: place:oslo
  name: Oslo
  kind: CITY
  description: The capital of Norway.
`,
  'topics.yaml': `- id: topic:herring
  name: Herring
  description: A fish, and a question.
`,
  'sources.yaml': `- id: source:gazette-2001-05-03
  name: Talks in the capital
  description: A report of the talks.
  published: 2001-05-03
  publishedInference:
    note: The dateline has day and month, the year stands on the front page.
    evidence: [${gazetteEvidence('Oslo, 3 May.')}]
  publisher: organization:gazette
  language: en
  text: { file: gazette.txt, sha256: ${GAZETTE.sha256}, length: ${GAZETTE.length} }
`,
  'relations/gazette-2001-05-03.yaml': `source: source:gazette-2001-05-03
relations:
  - type: HOLDS_OFFICE
    from: leader:ada-berg
    to: country:NOR
    qualifiers: { office: Prime Minister, ordinal: 7 }
    observed: 2001-05-03
    summary: Ada Berg is Prime Minister of Norway.
    evidence:
      - ${gazetteEvidence('Prime Minister of Norway')}
  - type: MEMBER_OF
    from: country:SWE
    to: organization:northern-forum
    qualifiers:
      status: MEMBER
    valid: ../..
    attributedTo: [leader:ada-berg]
    summary: Sweden belongs to the Northern Forum.
    evidence:
      - ${gazetteEvidence('Norway and Sweden are members')}
  - type: MEMBER_OF
    from: country:FIN
    to: organization:northern-forum
    qualifiers: { status: OBSERVER }
    observed: [2001-05-03]
    summary: Finland observes the Northern Forum.
    evidence:
      - ${gazetteEvidence('Finland observes it. 🕊')}
  - type: HELD_IN
    from: event:oslo-talks
    to: place:oslo
    valid: 2001-05-02
    dateInference:
      note: The Wednesday before the third of May.
      evidence: [${gazetteEvidence('met her guests on Wednesday')}]
    summary: The talks were held in Oslo.
    evidence:
      - ${gazetteEvidence('Oslo, 3 May. ... on Wednesday')}
  - type: CONCERNS
    from: event:oslo-talks
    to: topic:herring
    valid: 2001-05-02
    derivation: INFERRED
    inference: The quotas are those for herring.
    summary: The talks were about herring.
    evidence:
      - ${gazetteEvidence('Café talks on "herring quotas"')}
  - type: SIGNED
    from: country:NOR
    to: treaty:herring-treaty
    qualifiers: { capacity: PARTY }
    valid: 2003
    modality: PLANNED
    rank: PREFERRED
    summary: Norway is to sign a treaty in 2003.
    evidence:
      - ${gazetteEvidence('a treaty is to be signed in 2003')}
  - type: STATED
    from: leader:ada-berg
    to: topic:herring
    qualifiers: { act: SAID, occasion: event:oslo-talks }
    observed: 2001-05-03
    dateInference: none
    summary: Ada Berg spoke of herring at the talks.
    evidence:
      - ${gazetteEvidence('Ada Berg')}
  - type: ORGANIZED_BY
    from: event:northern-meetings
    to: organization:northern-forum
    observed: 2001-05-03
    summary: The forum holds its meetings.
    evidence:
      - ${gazetteEvidence('Northern Forum')}
`,
} as const;
