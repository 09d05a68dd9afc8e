import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';

const DATA = ['--data', 'graph-data'];

describe('reachable', () => {
  it('lists what lies within reach, nearest first, each with a path in one sentence', async () => {
    const { code, stdout } = await runCli(['reachable', 'Sri', 'Lanka', '--at', '2012-06-03', '--types', 'member-of', ...DATA], { columns: 100 });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^12 entities within reach of Sri Lanka, as of 2012-06-03\.\n\n1 relation away\n {2}Shanghai Cooperation Organization\n/);
    expect(stdout).toContain('2 relations away\n');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Russia Sri Lanka was a dialogue partner of the Shanghai Cooperation Organization (seen on 3 June 2012) [1], which had Russia as a member');
  });

  it('lists the asked types alone, and says that there is nothing with exit code 1', async () => {
    const { stdout } = await runCli(['reachable', 'Sri Lanka', '--list', 'organization', '--at', '2012-06-03', ...DATA]);
    expect(stdout).toMatch(/^2 entities within reach of Sri Lanka/);
    const none = await runCli(['reachable', 'Sri Lanka', '--at', '1990-01-01', ...DATA]);
    expect(none).toMatchObject({ code: 1, stdout: 'Nothing known is within reach of Sri Lanka, as of 1990-01-01.\n' });
  });

  it('walks some types in another direction, and lists from a distance on', async () => {
    const count = async (...more: readonly string[]): Promise<unknown> =>
      JSON.parse((await runCli(['reachable', 'Sri Lanka', '--at', '2012-06-03', '--types', 'member-of', '--json', ...more, ...DATA])).stdout).totalCount;
    expect(await count()).toBe(12);
    expect(await count('--type-direction', 'member-of=out')).toBe(1);
    expect(await count('--min-length', '2')).toBe(11);
    expect(await count('--min-length', '0')).toBe(13);
  });

  it('--json gives distances and paths', async () => {
    const { stdout } = await runCli(['reachable', 'Sri Lanka', '--at', '2012-06-03', '--limit', '1', '--json', ...DATA]);
    expect(JSON.parse(stdout)).toMatchObject({ from: { id: 'country:LKA' }, complete: true, edges: [{ distance: 1, node: { id: 'organization:sco' } }] });
  });
});
