import { describe, expect, it } from 'vitest';
import { runCli } from './support/run-cli.js';

describe('timeline', () => {
  it('tells what happened in order of time, each date once', async () => {
    const { code, stdout } = await runCli(['timeline', 'Lake Union', '--modality', 'all']);
    expect(code).toBe(0);
    expect(stdout).toMatch(`Lake Union
4 changes, planned, expected and proposed ones included.

  2001-05-02 (a)  began     Arland became a member of the Lake Union.            [1]
                  happened  The meeting was one of the Lake Union.               [2]
                  observed  Borvia was an observer of the Lake Union.            [3]
  2001-05-03      began     Tsu would be a member of the Lake Union.   proposed  [4]

Evidence
`);
  });

  it('nothing known ends with 1', async () => {
    const { code, stdout } = await runCli(['timeline', 'Tsu']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '津国\nNothing known.\n' });
  });

  it('--json gives the changes', async () => {
    const { stdout } = await runCli(['timeline', 'Borvia', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      entity: { id: 'country:BOR' },
      changes: [{ kind: 'OBSERVED', date: '2001-05-02' }, { kind: 'OBSERVED', date: '2001-05-02' }],
    });
  });
});
