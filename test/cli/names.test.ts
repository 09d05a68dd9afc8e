import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';

describe('names', () => {
  it.each([
    ['an id', 'country:ARL'],
    ['a name', 'Arland'],
    ['a name in other letters', 'arland'],
    ['an alias', 'Republic of Arland'],
    ['an identifier', 'AR'],
  ])('%s will do', async (_, name) => {
    const { code, stdout } = await runCli(['show', name]);
    expect({ code, title: stdout.split('\n')[0] }).toEqual({ code: 0, title: 'Arland' });
  });

  it('a name of several words needs no quotes where it stands alone', async () => {
    const { stdout } = await runCli(['show', 'Lake', 'Union']);
    expect(stdout).toMatch(/^Lake Union\n/);
  });

  it.each([['show', 'Moreau'], ['timeline', 'Moreau'], ['path', 'Moreau', 'Arland'], ['path', 'Arland', 'Moreau']])(
    '%s %s: a name of two is asked about with their ids, and never guessed',
    async (...argv) => {
      const { code, stdout, stderr } = await runCli(argv);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(`error: "Moreau" may mean several. Which one?
  leader:ada-moreau   Ada Moreau
  leader:bela-moreau  Béla Moreau
`);
    },
  );

  it('a name that is only like another finds nothing, and suggests it', async () => {
    const { code, stdout, stderr } = await runCli(['show', 'Arlend']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: nothing is called "Arlend"\. Did you mean\n {2}country:ARL +Arland\n/);
  });

  it('a name like no other says where to look', async () => {
    const { code, stderr } = await runCli(['show', 'Xyzzy']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'error: nothing is called "Xyzzy". "entente search" finds by beginnings of words.\n' });
  });
});
