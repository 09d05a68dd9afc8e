import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'string-width';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATASET, SOURCES, runCli } from './support/run-cli.js';

const CITED = 'Both countries lie\non the lake';
/** Would turn the terminal red, set its title and turn the direction of writing. */
const HOSTILE = 'Both \u001B[31mcountries\u001B]0;title\u0007 \u009B2J\u202Elie';

const PAGES = [
  ['show', 'Lake Union', '--modality', 'all'],
  ['timeline', 'Arland', '--modality', 'all'],
  ['path', 'Béla Moreau', 'Tsu', '--modality', 'all'],
  ['search', 'lake'],
  ['stats'],
];

/** For tests that run many commands, on a machine that is busy. */
const MANY_RUNS_MS = 60_000;

let hostile = '';
beforeAll(async () => {
  hostile = await mkdtemp(join(tmpdir(), 'entente-terminal-'));
  await cp(DATASET, join(hostile, 'data'), { recursive: true });
  const text = (await readFile(join(SOURCES, 'gazette.txt'), 'utf8')).replace(CITED, HOSTILE);
  await writeFile(join(hostile, 'gazette.txt'), text);
  const file = join(hostile, 'data', 'relations', 'gazette-2001-05-03.yaml');
  const start = text.indexOf(HOSTILE);
  const evidence = `{ start: ${start}, end: ${start + HOSTILE.length}, sha256: ${createHash('sha256').update(HOSTILE).digest('hex')} }`;
  await writeFile(file, (await readFile(file, 'utf8')).replace(new RegExp(`\\{ start: ${start}, [^}]*\\}`), evidence));
});
afterAll(() => rm(hostile, { recursive: true }));

describe('what a terminal is given', () => {
  it.each([40, 100])('no line is wider than %i columns where that is the width of the terminal', async (columns) => {
    for (const argv of PAGES) {
      const { stdout } = await runCli([...argv, '--sources', SOURCES], { columns });
      expect(Math.max(...stdout.split('\n').map((line) => stringWidth(line))), argv.join(' ')).toBeLessThanOrEqual(columns);
    }
  }, MANY_RUNS_MS);

  it('a terminal that is wider is not filled, unless COLUMNS says so', async () => {
    const widest = async (env: Record<string, string>): Promise<number> => {
      const { stdout } = await runCli(['stats'], { columns: 300, env });
      return Math.max(...stdout.split('\n').map((line) => stringWidth(line)));
    };
    expect(await widest({})).toBeLessThanOrEqual(100);
    expect((await runCli(['show', 'Lake Union'], { env: { COLUMNS: '150' } })).stdout).toMatch(/^3 relations\..{70,}--possible what may hold\.$/m);
  });

  it('columns line up behind names in wide characters', async () => {
    const { stdout } = await runCli(['show', 'LU', '--modality', 'all']);
    const columnOf = (line: string | undefined): number => stringWidth((line ?? '').split('member')[0] ?? '');
    const members = stdout.split('\n').filter((line) => /^ {2}(Arland|津国) .*member/.test(line));
    expect(members).toHaveLength(2);
    expect(columnOf(members[0])).toBe(columnOf(members[1]));
  });

  it('colours come where they are wanted, and take nothing away', async () => {
    for (const argv of PAGES) {
      const [plain, coloured] = [await runCli(argv), await runCli(argv, { colour: true })];
      expect(plain.stdout).not.toContain('\u001B');
      expect(coloured.stdout).toContain('\u001B[');
      expect(stripVTControlCharacters(coloured.stdout)).toBe(plain.stdout);
    }
  }, MANY_RUNS_MS);

  it('the words of a source cannot steer it', async () => {
    const argv = ['show', 'Borvia', '--data', join(hostile, 'data'), '--sources', hostile];
    const { stdout } = await runCli(argv);
    expect(stdout).toContain('Both \\u{1b}[31mcountries\\u{1b}]0;title\\u{7} \\u{9b}2J\\u{202e}lie');
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
  });

  it('nor in JSON, which still says exactly what the source says', async () => {
    const { stdout } = await runCli(['show', 'Borvia', '--data', join(hostile, 'data'), '--sources', hostile, '--json']);
    expect(stdout).not.toMatch(/[^\P{C}\n]/u);
    const { relations } = JSON.parse(stdout);
    expect(relations.flatMap(({ evidence }: { evidence: { excerpt: string | null }[] }) => evidence.map(({ excerpt }) => excerpt))).toContain(HOSTILE);
  });

  it('nor can what was typed', async () => {
    const { stderr } = await runCli(['show', '\u001B[31mred\u0007']);
    expect(stderr).toContain('\\u{1b}[31mred\\u{7}');
    expect(stderr).not.toMatch(/[^\P{C}\n]/u);
  });
});
