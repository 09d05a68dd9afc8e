import { describe, expect, it } from 'vitest';
import { runBuiltCli } from './support/run-cli.js';

describe('reachable', () => {
  it('lists what lies within reach, nearest first, each with a path in one sentence', async () => {
    const { code, stdout } = await runBuiltCli(['reachable', 'Sri', 'Lanka', '--at', '2012-06-03', '--types', 'member-of'], { columns: 100 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^12 entities within reach of Sri Lanka, as of 2012-06-03\.\n\n1 relation away\n {2}Shanghai Cooperation Organization\n/);
    expect(stdout).toContain('2 relations away\n');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Russia Sri Lanka was a dialogue partner of the Shanghai Cooperation Organization (seen on 3 June 2012) [1], which had Russia as a member');
  });

  it('lists the asked types alone, and says that there is nothing with exit code 1', async () => {
    const { stdout } = await runBuiltCli(['reachable', 'Sri Lanka', '--list', 'organization', '--at', '2012-06-03']);
    expect(stdout).toMatch(/^2 entities within reach of Sri Lanka/);
    const none = await runBuiltCli(['reachable', 'Sri Lanka', '--at', '1990-01-01']);
    expect(none).toMatchObject({ code: 1, stdout: 'Nothing known is within reach of Sri Lanka, as of 1990-01-01.\n' });
  });

  it('walks some types in another direction, and lists from a distance on', async () => {
    const count = async (...more: readonly string[]): Promise<unknown> =>
      JSON.parse((await runBuiltCli(['reachable', 'Sri Lanka', '--at', '2012-06-03', '--types', 'member-of', '--json', ...more])).stdout).totalCount;
    expect(await count()).toBe(12);
    expect(await count('--type-direction', 'member-of=out')).toBe(1);
    expect(await count('--min-length', '2')).toBe(11);
    expect(await count('--min-length', '0')).toBe(13);
  });

  it('goes by a pattern, and in time, and says when a path holds', async () => {
    const pattern = await runBuiltCli(['reachable', 'Putin', '--pattern', 'HOLDS_OFFICE> MEMBER_OF[status=MEMBER]>', '--at', '2012-06-03']);
    expect(pattern.stdout).toMatch(/^1 entity within reach of Vladimir Putin, as of 2012-06-03\.\n\n2 relations away\n {2}Shanghai Cooperation Organization\n/);
    const together = await runBuiltCli(['reachable', 'Sri Lanka', '--time', 'concurrent', '--limit', '1']);
    expect(together.stdout).toContain('    All of it holds on 2012-06-03.\n');
    const ordered = await runBuiltCli(['reachable', 'Jiang Zemin', '--time', 'ordered', '--limit', '1', '--json']);
    expect(JSON.parse(ordered.stdout)).toMatchObject({ edges: [{ distance: 1, path: { common: null, arrival: '2000-07-18' } }] });
    const none = await runBuiltCli(['reachable', 'Putin', '--pattern', 'SIGNED{2}', '--types', 'member-of']);
    expect(none.code).toBe(1);
  });

  it.each([
    [['--time', 'at'], 'give it with --at 2012-06-03'],
    [['--time', 'overlaps'], 'give it with --during 2012'],
    [['--time', 'alltimes'], "option '--time <one>'"],
    [['--pattern', 'HOLDS_OFFICE MEMBER_OF{2}'], 'Give --max-length 3 or more'],
    [['--pattern', 'HOLDS_OFICE'], 'Column 1: "HOLDS_OFICE" is not known. Did you mean "holds_office"?'],
  ])('says in its own words what %j lacks', async (options, message) => {
    const { code, stdout, stderr } = await runBuiltCli(['reachable', 'Putin', ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('--json gives distances and paths', async () => {
    const { stdout } = await runBuiltCli(['reachable', 'Sri Lanka', '--at', '2012-06-03', '--limit', '1', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ from: { id: 'country:LKA' }, complete: true, edges: [{ distance: 1, node: { id: 'organization:sco' } }] });
  });
});
