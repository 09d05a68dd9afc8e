import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATASET, SOURCES, TEXT_FILE, runCli } from './support/run-cli.js';

const SOURCE = 'source:gazette-2001-05-03';
const sha256 = (words: string): string => createHash('sha256').update(words).digest('hex');

describe('cite', () => {
  it('prints the evidence as a line of YAML, and the words in their place on stderr alone', async () => {
    const { code, stdout, stderr } = await runCli(['cite', SOURCE, 'Borvia came', '--sources', SOURCES]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `- { source: ${SOURCE}, start: 52, end: 63, sha256: ${sha256('Borvia came')} }\n` });
    expect(stderr).toContain('⟦Borvia came⟧');
  });

  it('prints what the dataset says of the same words', async () => {
    const { stdout } = await runCli(['cite', SOURCE, 'took in Arland as a member on 2 May', '--sources', SOURCES]);
    const relations = await readFile(join(DATASET, 'relations', 'gazette-2001-05-03.yaml'), 'utf8');
    expect(relations).toContain(stdout.replace(`source: ${SOURCE}, `, '').trim());
  });

  it.each([
    ['what follows the colon of the id', 'gazette-2001-05-03', `source: ${SOURCE}, `],
    ['a text file', TEXT_FILE, ''],
  ])('takes %s', async (_, source, printed) => {
    const { stdout } = await runCli(['cite', source, 'Borvia came'], { env: { ENTENTE_SOURCES: SOURCES } });
    expect(stdout).toBe(`- { ${printed}start: 52, end: 63, sha256: ${sha256('Borvia came')} }\n`);
  });

  it('counts in code points, and takes first and last words of a long passage', async () => {
    const { stdout } = await runCli(['cite', TEXT_FILE, 'Béla … Borvia.', '--json']);
    const text = await readFile(TEXT_FILE, 'utf8');
    const start = Array.from(text.slice(0, text.indexOf('Béla'))).length;
    expect(JSON.parse(stdout)).toMatchObject({ start, end: start + Array.from('Béla Moreau came for Borvia.').length, sha256: sha256('Béla Moreau came for Borvia.') });
  });

  it('words in several places are asked about, and --nth chooses', async () => {
    const which = await runCli(['cite', TEXT_FILE, 'Arland']);
    expect({ code: which.code, stdout: which.stdout }).toEqual({ code: 2, stdout: '' });
    expect(which.stderr).toMatch(/^error: .*3 places.*\n {2}--nth 1 {2}23 to 29: .*⟦Arland⟧.*\n {2}--nth 2 {2}/);
    const second = await runCli(['cite', TEXT_FILE, 'Arland', '--nth', '2']);
    expect({ code: second.code, stdout: second.stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/start: 167, end: 173/) });
  });

  it('words that are not there end with 1', async () => {
    const { code, stdout, stderr } = await runCli(['cite', TEXT_FILE, 'Borvia left']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('"Borvia left" is not in the text');
  });

  it('an unknown source, and a text that is not at hand, say what to do', async () => {
    const unknown = await runCli(['cite', 'source:gazete-2001-05-03', 'x']);
    expect(unknown).toMatchObject({ code: 1, stderr: expect.stringContaining(`Did you mean "${SOURCE}"?`) });
    const absent = await runCli(['cite', SOURCE, 'x']);
    expect(absent).toMatchObject({ code: 2, stderr: expect.stringContaining('--sources DIR') });
  });

  it('a text other than the one that the dataset was made from is refused', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'entente-cite-'));
    try {
      await writeFile(join(dir, 'gazette.txt'), 'Borvia came, and nobody else.');
      const { code, stderr } = await runCli(['cite', SOURCE, 'Borvia came', '--sources', dir]);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('is not the one that') });
    } finally {
      await rm(dir, { recursive: true });
    }
  });
});
