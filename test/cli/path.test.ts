import { describe, expect, it } from 'vitest';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';
import { SOURCES, runCli } from './support/run-cli.js';

const MEMBER = BUILT_IN_VOCABULARY.relationType('MEMBER_OF').label;

describe('path', () => {
  it('shows each step in the direction walked, with status, date, summary and evidence', async () => {
    const { code, stdout } = await runCli(['path', 'Borvia', 'Meeting of the Lake Union in 2001', '--types', 'member-of,organized-by', '--sources', SOURCES]);
    expect(code).toBe(0);
    expect(stdout).toBe(`The shortest path has 2 relations.

Borvia
  │ ${MEMBER} (observer) · observed 2001-05-02 (a) [1]
  │ Borvia was an observer of the Lake Union.
Lake Union
  │ ${BUILT_IN_VOCABULARY.relationType('ORGANIZED_BY').inverseLabel} · 2001-05-02 (a) [2]
  │ The meeting was one of the Lake Union.
Meeting of the Lake Union in 2001

Evidence
  Arland joins the Lake Union (2001-05-03, source:gazette-2001-05-03)
    [1] characters 52 to 93
        “Borvia came to the meeting as an observer”
    [2] characters 4 to 14
        “Lake Union”

Concluded
  (a) The report gives day and month; the year is that of its publication.
`);
  });

  it('shows all shortest paths, or one with --any', async () => {
    const all = await runCli(['path', 'Béla Moreau', 'Arland']);
    expect(all.stdout).toContain('2 shortest paths, each of 3 relations.');
    const one = await runCli(['path', 'Béla Moreau', 'Arland', '--any']);
    expect(one.stdout).toContain('The shortest path has 3 relations.');
  });

  it('says how many there are where it shows fewer', async () => {
    const { stdout } = await runCli(['path', 'Béla Moreau', 'Arland', '--limit', '1']);
    expect(stdout).toContain('2 shortest paths, the first 1 of them here, each of 3 relations.');
  });

  it('nothing known within N steps is not the same as nothing known', async () => {
    const near = await runCli(['path', 'Béla Moreau', 'Arland', '--max-length', '2']);
    expect({ code: near.code, stderr: near.stderr }).toEqual({ code: 1, stderr: '' });
    expect(near.stdout).toMatch(/^Nothing known within 2 relations connects Béla Moreau with Arland\. --max-length looks further\./);

    const none = await runCli(['path', 'Tsu', 'Arland']);
    expect(none.code).toBe(1);
    expect(none.stdout).toMatch(/^Nothing known connects 津国 with Arland\. More is seen with --modality all/);
  });

  it('walks along what was only proposed when asked to', async () => {
    const { code, stdout } = await runCli(['path', 'Tsu', 'Arland', '--modality', 'actual,proposed']);
    expect(code).toBe(0);
    expect(stdout).toContain(`${MEMBER} (member) · since 2001-05-03 · proposed [1]`);
  });

  it('follows relations in one direction when asked to', async () => {
    const out = await runCli(['path', 'Ada Moreau', 'Lake Union', '--direction', 'out', '--types', 'holds-office,member-of']);
    expect(out.code).toBe(0);
    const back = await runCli(['path', 'Ada Moreau', 'Lake Union', '--direction', 'in']);
    expect(back.code).toBe(1);
  });

  it('an entity is no way from itself', async () => {
    const { code, stdout } = await runCli(['path', 'Arland', 'country:ARL']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'Both are the same entity.\n\nArland\n' });
  });

  it('--json gives the ends, the paths and how far the search went', async () => {
    const { stdout } = await runCli(['path', 'Borvia', 'LU', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      from: { id: 'country:BOR', name: 'Borvia' },
      to: { id: 'organization:lake-union', name: 'Lake Union' },
      totalCount: 1,
      complete: true,
      nodes: [{ length: 1, steps: [{ walked: 'FORWARD', relation: { type: 'MEMBER_OF', evidence: [{ locator: { start: 52, end: 93 } }] } }] }],
    });
  });

  it('--json of no path is an answer too', async () => {
    const { code, stdout } = await runCli(['path', 'Tsu', 'Arland', '--json']);
    expect({ code, answer: JSON.parse(stdout) }).toMatchObject({ code: 1, answer: { totalCount: 0, complete: true, nodes: [] } });
  });
});
