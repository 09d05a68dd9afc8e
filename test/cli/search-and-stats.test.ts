import { describe, expect, it } from 'vitest';
import { DATASET, runCli } from './support/run-cli.js';

describe('search', () => {
  it('finds by beginnings of words in any script, with the ids', async () => {
    expect((await runCli(['search', 'mor'])).stdout).toBe('Ada Moreau   leader:ada-moreau\nBéla Moreau  leader:bela-moreau\n');
    expect((await runCli(['search', '津国'])).stdout).toBe('津国  country:TSU\n');
  });

  it('names the alias that was found, and says what is only alike', async () => {
    expect((await runCli(['search', 'LU'])).stdout).toContain('Lake Union  LU');
    expect((await runCli(['search', 'Arlend'])).stdout).toMatch(/Arland +alike +country:ARL/);
  });

  it('takes only the types asked for, and says how many more there are', async () => {
    expect((await runCli(['search', 'lake', '--types', 'event,leader'])).stdout).toBe('Meeting of the Lake Union in 2001  event:meeting-2001\n');
    expect((await runCli(['search', 'mor', '--limit', '1'])).stdout).toContain('1 more: --limit shows up to 100.');
  });

  it('nothing found ends with 1, and --json is still JSON', async () => {
    const { code, stdout, stderr } = await runCli(['search', 'xyzzy', '--json']);
    expect({ code, answer: JSON.parse(stdout), stderr }).toEqual({
      code: 1,
      answer: { totalCount: 0, edges: [] },
      stderr: 'error: nothing is called "xyzzy", or anything like it.\n',
    });
  });

  it('a text that is too long is refused with the limit', async () => {
    const { code, stderr } = await runCli(['search', 'x'.repeat(201)]);
    expect(code).toBe(2);
    expect(stderr).toContain('200');
  });
});

describe('stats', () => {
  it('counts what the dataset holds', async () => {
    const { code, stdout } = await runCli(['stats']);
    expect(code).toBe(0);
    expect(stdout).toContain('Lake countries\nCountries around a lake that is on no map.\n');
    expect(stdout).toContain('Licence  CC0-1.0\n');
    expect(stdout).toMatch(/\n13 entities\n {2}leader +2\n/);
    expect(stdout).toMatch(/\n13 relations\n/);
    expect(stdout).toContain('13 pieces of evidence in 1 source\n  2001-05-03  Arland joins the Lake Union  source:gazette-2001-05-03\n');
  });

  it('--json gives the same numbers, and --data wins over the environment', async () => {
    const { stdout } = await runCli(['stats', '--json', '--data', DATASET], { env: { ENTENTE_DATA: 'no-such-folder' } });
    expect(JSON.parse(stdout)).toMatchObject({ name: 'Lake countries', entityCount: 13, relationCount: 13, version: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('without --data and ENTENTE_DATA it is the bundled dataset', async () => {
    const { stdout } = await runCli(['stats', '--json'], { env: { ENTENTE_DATA: '' } });
    expect(JSON.parse(stdout)).toMatchObject({ license: 'CC0-1.0', name: expect.not.stringContaining('Lake countries') });
  });
});
