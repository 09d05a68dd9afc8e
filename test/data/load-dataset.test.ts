import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MAX_FILE_BYTES } from '../../src/data/dataset-files.js';
import { loadDataset, parseDataset } from '../../src/data/load-dataset.js';
import { SourceTexts } from '../../src/data/source-texts.js';
import { GAZETTE_TEXT, edit, smallDataset } from '../support/dataset-files.js';
import { placeOf } from './broken-rule.js';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'entente-data-'));
});
afterEach(() => rm(dir, { recursive: true }));

async function write(files: ReadonlyMap<string, string | Uint8Array>): Promise<void> {
  for (const [name, content] of files) {
    await mkdir(dirname(join(dir, name)), { recursive: true });
    await writeFile(join(dir, name), content);
  }
}

/** `rule place: message` of each issue. */
async function issuesOnDisk(): Promise<readonly string[]> {
  return (await loadDataset(dir)).issues.map((issue) => `${issue.rule} ${placeOf(issue)}: ${issue.message}`);
}

describe('from disk', () => {
  test('a dataset reads the same from a folder as from memory', async () => {
    await write(smallDataset());
    const { dataset, issues } = await loadDataset(dir);
    expect(issues).toEqual([]);
    expect(dataset).toEqual(parseDataset(smallDataset()).dataset);
  });

  test('a folder that is not there is one issue, and no other follows from it', async () => {
    const { dataset, issues } = await loadDataset(join(dir, 'nowhere'));
    expect(dataset).toBeUndefined();
    expect(issues).toEqual([
      {
        rule: 'ENT-0001',
        level: 'MUST',
        file: '.',
        line: 1,
        column: 1,
        path: '',
        message: 'The folder cannot be read: it does not exist.',
        help: 'Name a folder that holds a dataset.yaml.',
      },
    ]);
  });

  test('a file in the place of the folder is one issue', async () => {
    await writeFile(join(dir, 'file'), '');
    expect((await loadDataset(join(dir, 'file'))).issues.map(({ message }) => message)).toEqual(['The folder cannot be read: it is not a folder.']);
  });

  test('an empty folder lacks its header', async () => {
    expect(await issuesOnDisk()).toEqual(['ENT-0001 dataset.yaml:1:1: dataset.yaml cannot be read: it does not exist.']);
  });

  test('files that cannot be read are named, and the ids in them are not missed', async () => {
    const files = new Map(smallDataset());
    files.delete('countries.yaml');
    files.delete('leaders.yaml');
    await write(files);
    await mkdir(join(dir, 'countries.yaml'));
    await symlink(join(dir, 'nowhere'), join(dir, 'leaders.yaml'));
    expect(await issuesOnDisk()).toEqual([
      'ENT-0001 countries.yaml:1:1: countries.yaml cannot be read: it is no regular file.',
      'ENT-0001 leaders.yaml:1:1: leaders.yaml cannot be read: it does not exist.',
    ]);
  });

  test('relations that cannot be read make no entity useless', async () => {
    const files = new Map(smallDataset());
    files.delete('relations/gazette-2001-05-03.yaml');
    await write(files);
    await writeFile(join(dir, 'relations'), 'no folder');
    expect(await issuesOnDisk()).toEqual(['ENT-0001 relations:1:1: relations cannot be read: it is not a folder.']);
  });

  test('a folder among the relations is noticed; hidden files and files that are no YAML are let be', async () => {
    await write(new Map([...smallDataset(), ['README.md', '# Hello'], ['.#countries.yaml', '{'], ['relations/notes.txt', 'x'], ['schema/countries.yaml', 'x']]));
    await mkdir(join(dir, 'relations', 'more'));
    expect(await issuesOnDisk()).toEqual(['ENT-0002 relations/more:1:1: relations/more is not a file that the dataset reads.']);
  });

  test('bytes that are no UTF-8 are found where they stand', async () => {
    const latin1 = Buffer.from('- id: leader:ada-berg\n  name: Åda Bérg\n', 'latin1');
    const halfUtf8 = Buffer.concat([Buffer.from('name: 🕊é '), Buffer.from([0xff])]);
    const utf16 = Buffer.from('name: Small', 'utf16le');
    await write(new Map<string, string | Uint8Array>([...smallDataset(), ['leaders.yaml', latin1], ['topics.yaml', halfUtf8], ['dataset.yaml', utf16]]));
    expect(await issuesOnDisk()).toEqual([
      'ENT-0003 dataset.yaml:1:2: dataset.yaml cannot be read from here on: it is a binary file, or text in another encoding than UTF-8.',
      'ENT-0003 leaders.yaml:2:9: leaders.yaml cannot be read from here on: it is not valid UTF-8.',
      'ENT-0003 topics.yaml:1:11: topics.yaml cannot be read from here on: it is not valid UTF-8.',
    ]);
  });

  test('a file of 20 MB is refused at once', async () => {
    await write(edit(smallDataset(), 'topics.yaml', '- id', `${'# very long\n'.repeat(1_800_000)}- id`));
    expect(await issuesOnDisk()).toEqual(['ENT-0001 topics.yaml:1:1: topics.yaml cannot be read: it is larger than 8 MB.']);
  });
});

describe('from memory', () => {
  const issuesWith = (name: string, content: string | Uint8Array): readonly string[] =>
    parseDataset(new Map<string, string | Uint8Array>([...smallDataset(), [name, content]])).issues.map((issue) => `${issue.rule} ${placeOf(issue)}`);

  test('without any file, the header is missed', () => {
    expect(parseDataset(new Map()).issues.map((issue) => `${issue.rule} ${placeOf(issue)}`)).toEqual(['ENT-0001 dataset.yaml:1:1']);
  });

  test('an empty file, and one of comments alone, lacks its records', () => {
    expect(issuesWith('topics.yaml', '')).toEqual(['ENT-0102 topics.yaml:1:1']);
    expect(issuesWith('topics.yaml', '# nothing yet\n')).toEqual(['ENT-0102 topics.yaml:1:1']);
    expect(issuesWith('topics.yaml', '\n\n')).toEqual(['ENT-0102 topics.yaml:1:1']);
  });

  test('a byte order mark and Windows line ends change nothing', () => {
    const text = `\uFEFF${(smallDataset().get('countries.yaml') ?? '').replaceAll('\n', '\r\n')}`;
    expect(issuesWith('countries.yaml', text)).toEqual([]);
    expect(issuesWith('countries.yaml', new TextEncoder().encode(text))).toEqual([]);
  });

  test('a text or bytes beyond the limit are refused', () => {
    expect(issuesWith('topics.yaml', ' '.repeat(MAX_FILE_BYTES + 1))).toEqual(['ENT-0001 topics.yaml:1:1']);
    expect(issuesWith('topics.yaml', new Uint8Array(MAX_FILE_BYTES + 1))).toEqual(['ENT-0001 topics.yaml:1:1']);
  });

  test('a file of very many small values is refused before it takes minutes', () => {
    expect(issuesWith('topics.yaml', `[${'a,'.repeat(2_000_000)}]`)).toEqual(['ENT-0001 topics.yaml:1:1']);
  });

  test.each([
    ['flow lists', '['.repeat(100_000)],
    ['flow maps', '{a: '.repeat(100_000)],
    ['block lists', '- '.repeat(100_000)],
    ['block maps', Array.from({ length: 1000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['explicit keys', '? '.repeat(100_000)],
  ])('deep nesting of %s is refused before it uses up the stack', (_, text) => {
    expect(issuesWith('topics.yaml', text)).toHaveLength(1);
    expect(issuesWith('topics.yaml', text)[0]).toMatch(/^ENT-0005 topics.yaml:/);
  });

  test('aliases that would multiply are not followed', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefghijklmnop'.split('').map((key, index) => `${key}: &${key} [*${'abcdefghijklmnop'[index] ?? ''}, *a]`)].join('\n');
    expect(new Set(issuesWith('dataset.yaml', bomb).map((issue) => issue.slice(0, 8)))).toEqual(new Set(['ENT-0005']));
  });

  test('a map of very many keys is read in linear time', () => {
    const keys = Array.from({ length: 30_000 }, (_, index) => `  k${index}: v\n`).join('');
    const { issues } = parseDataset(new Map([...smallDataset(), ['leaders.yaml', `- id: leader:ada-berg\n  name: Ada Berg\n  description: A prime minister.\n  identifiers:\n${keys.replaceAll('  k', '    k')}`]]));
    expect(issues).toEqual([]);
  });

  test('all issues of all files are reported, sorted by file, line and column', () => {
    const files = edit(edit(edit(smallDataset(), 'countries.yaml', 'name: Sweden', 'nmae: Sweden'), 'events.yaml', 'kind: TALKS', 'kind: TALK'), 'relations/gazette-2001-05-03.yaml', 'to: place:oslo', 'to: place:osloo\n    colour: red');
    const { issues } = parseDataset(files);
    expect(issues.map((issue) => `${issue.rule} ${placeOf(issue)} ${issue.path}`)).toEqual([
      'ENT-0102 countries.yaml:6:3 [1].name',
      'ENT-0101 countries.yaml:7:3 [1].nmae',
      'ENT-0104 events.yaml:3:9 [0].kind',
      'ENT-0207 places.yaml:1:7 [0].id',
      'ENT-0205 relations/gazette-2001-05-03.yaml:31:9 relations[3].to',
      'ENT-0101 relations/gazette-2001-05-03.yaml:32:5 relations[3].colour',
    ]);
  });

  test('what a message quotes from a file cannot reach the terminal as a control, nor flood it', () => {
    const { issues } = parseDataset(edit(smallDataset(), 'places.yaml', 'CITY', `"\\e[31m${'x'.repeat(100_000)}"`));
    for (const { message, help } of issues) {
      expect(message + help).not.toMatch(/(?!\n)\p{Cc}/u);
      expect(message.length).toBeLessThan(700);
    }
    expect(issues.some(({ message }) => message.includes('U+001B[31mxxx'))).toBe(true);
  });

  test('ids and keys that are properties of all objects do no harm', () => {
    const files = edit(
      edit(smallDataset(), 'topics.yaml', '- id: topic:herring', '- id: topic:constructor\n  name: constructor\n  aliases: [__proto__, toString]\n  description: A word.\n  identifiers: { constructor: x, tostring: z }\n- id: topic:herring'),
      'relations/gazette-2001-05-03.yaml',
      'to: topic:herring\n    valid',
      'to: topic:constructor\n    valid',
    );
    const { dataset, issues } = parseDataset(files);
    expect(issues).toEqual([]);
    const topic = dataset?.entities.find(({ id }) => id === 'topic:constructor');
    expect(topic?.identifiers).toEqual([{ scheme: 'constructor', value: 'x' }, { scheme: 'tostring', value: 'z' }]);
    expect(topic?.aliases).toEqual(['__proto__', 'toString']);
  });

  test('the order in which files are given makes no difference', () => {
    expect(parseDataset(new Map([...smallDataset()].toReversed()))).toEqual(parseDataset(smallDataset()));
  });

  test('two sources of one text are noticed', () => {
    const source = smallDataset().get('sources.yaml') ?? '';
    const second = source.replace('source:gazette-2001-05-03', 'source:reprint').replace('Talks in the capital', 'Reprint');
    expect(issuesWith('sources.yaml', source + second)).toEqual(['ENT-0209 sources.yaml:11:7', 'ENT-0210 sources.yaml:20:38']);
  });

  test('a text that has changed breaks its source and every evidence behind the change, that of dates included', () => {
    const texts = new SourceTexts([['gazette.txt', GAZETTE_TEXT.replace('met', 'greeted')]]);
    const { dataset, issues } = parseDataset(smallDataset(), { texts });
    expect(dataset).toBeUndefined();
    expect(issues.map(({ rule, path }) => `${rule} ${path}`)).toEqual([
      'ENT-0404 relations[1].evidence[0]',
      'ENT-0404 relations[2].evidence[0]',
      'ENT-0404 relations[3].dateInference.evidence[0]',
      'ENT-0404 relations[3].evidence[0]',
      'ENT-0404 relations[4].evidence[0]',
      'ENT-0404 relations[5].evidence[0]',
      'ENT-0404 relations[7].evidence[0]',
      'ENT-0405 [0].text.sha256',
    ]);
  });

  test('evidence of when a source was published is checked as well', () => {
    const texts = new SourceTexts([['gazette.txt', GAZETTE_TEXT.replace('Oslo', 'Bergen')]]);
    expect(parseDataset(smallDataset(), { texts }).issues.map(({ rule, path }) => `${rule} ${path}`)).toContain('ENT-0404 [0].publishedInference.evidence[0]');
  });

  test('a text that is there and cannot be read is named', () => {
    const texts = new SourceTexts([], [['gazette.txt', 'it is not valid UTF-8']]);
    expect(parseDataset(smallDataset(), { texts }).issues).toMatchObject([{ rule: 'ENT-0405', path: '[0].text.file', message: 'gazette.txt is there and cannot be read: it is not valid UTF-8.' }]);
  });
});
