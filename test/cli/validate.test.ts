import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../src/data/rules.js';
import { DATASET, SOURCES, runCli } from './support/run-cli.js';

let broken = '';
let unused = '';
let otherTexts = '';
beforeAll(async () => {
  broken = await mkdtemp(join(tmpdir(), 'entente-validate-'));
  await cp(DATASET, broken, { recursive: true });
  await edit(join(broken, 'countries.yaml'), 'name: Borvia', 'nmae: Borvia');
  await edit(join(broken, 'organizations.yaml'), 'kind: MEDIA', 'kind: NEWS');

  unused = await mkdtemp(join(tmpdir(), 'entente-validate-'));
  await cp(DATASET, unused, { recursive: true });
  await writeFile(join(unused, 'treaties.yaml'), '- id: treaty:lake\n  name: Lake treaty\n  description: A treaty that nobody has signed.\n  kind: TREATY\n');

  otherTexts = await mkdtemp(join(tmpdir(), 'entente-validate-'));
  await writeFile(join(otherTexts, 'gazette.txt'), 'Another text.');
  await writeFile(join(otherTexts, 'picture.png'), Buffer.from([0x89, 0x50, 0xff]));
});
afterAll(async () => {
  for (const dir of [broken, unused, otherTexts]) await rm(dir, { recursive: true });
});

async function edit(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

describe('validate', () => {
  it('a valid dataset ends with 0, and the check of its texts is offered', async () => {
    const { code, stdout } = await runCli(['validate', DATASET]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/ is valid\.\nThe evidence was not checked against the texts of the sources: --sources DIR does that\.\n$/);
  });

  it('checks the evidence against the texts of --sources and of ENTENTE_SOURCES', async () => {
    for (const [argv, env] of [[['--sources', SOURCES], {}], [[], { ENTENTE_SOURCES: SOURCES }]] as const) {
      const { code, stdout } = await runCli(['validate', ...argv], { env });
      expect({ code, stdout }).toEqual({ code: 0, stdout: `${DATASET} is valid.\nThe evidence was checked against 1 text.\n` });
    }
  });

  it('lists every issue at its place with the way out, and ends with 1', async () => {
    const { code, stdout } = await runCli(['validate', broken], { columns: 100 });
    expect(code).toBe(1);
    expect(stdout).toMatch(/countries\.yaml:\d+:\d+ MUST ENT-\d+\n[^]*Did you mean "name"\?/);
    expect(stdout).toMatch(/organizations\.yaml:\d+:\d+ MUST ENT-\d+\n/);
    expect(stdout.replaceAll('\n', ' ')).toMatch(/ is not valid: \d+ issues must be mended/);
  });

  it('issues that only should be mended end with 0', async () => {
    const { code, stdout } = await runCli(['validate', unused]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/SHOULD ENT-\d+\n[^]* is valid; 2 issues should be mended\./);
  });

  it('a text that is not the one that was cited is an issue; a file that is no text is named', async () => {
    const { code, stdout } = await runCli(['validate', '--sources', otherTexts]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/sources\.yaml:\d+:\d+ MUST/);
    expect(stdout).toContain('picture.png was left out: ');
  });

  it('--json gives all issues with their places', async () => {
    const { code, stdout } = await runCli(['validate', broken, '--json']);
    const answer = JSON.parse(stdout);
    expect({ code, answer }).toMatchObject({ code: 1, answer: { dir: broken, valid: false, texts: 0 } });
    for (const issue of answer.issues) {
      expect(issue).toEqual({
        rule: expect.stringMatching(/^ENT-\d{4}$/),
        level: expect.stringMatching(/^(MUST|SHOULD)$/),
        file: expect.any(String),
        line: expect.any(Number),
        column: expect.any(Number),
        path: expect.any(String),
        message: expect.any(String),
        help: expect.any(String),
      });
    }
  });

  it('--rules lists every rule, also as JSON', async () => {
    const { code, stdout } = await runCli(['validate', '--rules']);
    expect(code).toBe(0);
    for (const { id, level } of RULES) expect(stdout).toMatch(new RegExp(`^${id} +${level} `, 'm'));
    const json = await runCli(['validate', '--rules', '--json']);
    expect(JSON.parse(json.stdout)).toEqual(RULES.map(({ id, level, text }) => ({ id, level, text })));
  });

  it('a folder that cannot be read ends with 2', async () => {
    const { code, stdout, stderr } = await runCli(['validate', join(broken, 'nope')]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: .*nope: The folder cannot be read: it does not exist\..*\n$/);
  });

  it('takes the folder as --data too, and not twice', async () => {
    expect((await runCli(['validate', '--data', DATASET])).code).toBe(0);
    expect(await runCli(['validate', DATASET, '--data', DATASET])).toMatchObject({ code: 2, stderr: expect.stringContaining('given twice') });
  });

  it('a command that needs a valid dataset says what is wrong with it, and ends with 2', async () => {
    const { code, stdout, stderr } = await runCli(['stats', '--data', broken]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: The dataset in .* cannot be loaded:\n/);
    expect(stderr).toMatch(/ {2}countries\.yaml:\d+:\d+ /);
    expect(stderr).toMatch(/"entente validate" lists all that is to be mended\.\n$/);
  });
});
