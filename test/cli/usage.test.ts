import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';

const COMMANDS = ['serve', 'settings', 'query', 'show', 'search', 'path', 'reachable', 'timeline', 'validate', 'cite', 'compile', 'stats', 'mcp'];

describe('help', () => {
  it('lists every command on stdout and ends with 0', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  it.each(COMMANDS)('%s --help has a description and examples that call it', async (command) => {
    const { code, stdout } = await runCli([command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(new RegExp(`Examples:\\n.*entente ${command}`));
  });

  it('no line of any help is wider than 100 columns', async () => {
    for (const command of COMMANDS) {
      const { stdout } = await runCli([command, '--help']);
      expect(Math.max(...stdout.split('\n').map((line) => line.length)), command).toBeLessThanOrEqual(100);
    }
  });

  it('no command at all shows the help on stderr and ends with 2', async () => {
    const { code, stdout, stderr } = await runCli([]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('Usage: entente');
  });

  it('--version prints a version', async () => {
    const { code, stdout } = await runCli(['--version']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/) });
  });
});

describe('wrong use ends with 2, says so on stderr and prints nothing', () => {
  it.each([
    ['an unknown command', ['shwo', 'Arland'], 'Did you mean show?'],
    ['an unknown option', ['show', '--jsn', 'Arland'], 'Did you mean --json?'],
    ['a missing argument', ['path', 'Arland'], "missing required argument 'to'"],
    ['an option for agents where none are served', ['serve', '--allow-graphql'], 'turn mcp on with them (--mcp)'],
    ['an argument too many', ['path', 'Lake', 'Union', 'Arland'], 'in quotes'],
    ['a month where a day is asked for', ['show', 'Arland', '--at', '2001-05'], 'with --during 2001-05'],
    ['a mark where a day is asked for', ['show', 'Arland', '--at', '2001-05-02~'], 'ask with --possible'],
    ['a mark in a window', ['show', 'Arland', '--during', '2001?'], 'ask with --possible'],
    ['a day that is none', ['show', 'Arland', '--known-at', '2001-02-30'], '2001-02-30'],
    ['a window that is none', ['timeline', 'Arland', '--during', 'May'], '"May" is not an EDTF date'],
    ['an unknown modality', ['show', 'Arland', '--modality', 'planed'], 'Did you mean "planned"?'],
    ['an unknown relation type', ['path', 'a', 'b', '--types', 'member-off'], 'Did you mean "member_of"?'],
    ['an unknown derivation', ['show', 'Arland', '--derivation', 'guessed'], 'Use one of: stated, inferred.'],
    ['a number that is too large', ['path', 'a', 'b', '--max-length', '13'], 'from 1 to 12'],
    ['a number that is none', ['search', 'a', '--limit', '1e2'], 'from 1 to 100'],
    ['options that exclude each other', ['path', 'a', 'b', '--any', '--all'], "cannot be used with option '--all'"],
    ['a port that is none', ['serve', '--port', '65536'], 'from 0 to 65535'],
    ['a dataset that is missing', ['stats', '--data', 'no-such-folder'], 'no-such-folder cannot be loaded: The folder cannot be read: it does not exist.'],
    ['sources that are missing', ['stats', '--sources', 'no-such-folder'], '"no-such-folder" cannot be read'],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await runCli(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^error: /);
    expect(stderr).toContain(message);
  });
});
