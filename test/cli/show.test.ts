import { describe, expect, it } from 'vitest';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';
import { SOURCES, runCli } from './support/run-cli.js';

const MEMBERS = BUILT_IN_VOCABULARY.relationType('MEMBER_OF').inverseLabel;

describe('show', () => {
  it('shows who it is, the relations by type, and numbered evidence', async () => {
    const { code, stdout } = await runCli(['show', 'Lake Union']);
    expect(code).toBe(0);
    expect(stdout).toBe(`Lake Union
organization:lake-union · intergovernmental
What the countries on the lake have founded.

Also called   LU

${MEMBERS}
  Arland  member    since 2001-05-02 (a)     [1]
  Borvia  observer  observed 2001-05-02 (a)  [2]

${BUILT_IN_VOCABULARY.relationType('ORGANIZED_BY').inverseLabel}
  Meeting of the Lake Union in 2001  2001-05-02 (a)  [3]

3 relations. 1 more relation outside of this: --modality all adds what was only planned, expected or
proposed, --possible what may hold.

Evidence
  Arland joins the Lake Union (2001-05-03, source:gazette-2001-05-03)
    [1] characters 15 to 50
    [2] characters 52 to 93
    [3] characters 4 to 14

Concluded
  (a) The report gives day and month; the year is that of its publication.
`);
  });

  it('names the modality where it is not ACTUAL, and INFERRED with its ground', async () => {
    const { stdout } = await runCli(['show', 'Arland', '--modality', 'all']);
    expect(stdout).toMatch(/Borvia {2}2\.5 billion USD, year 2005 {2}2005 {2}expected {2}\[\d\]/);
    expect(stdout).toMatch(/Borvia {2}observed 2001-05-02 \(a\) {2}inferred {2}\[\d\] \(b\)/);
    expect(stdout).toContain('(b) Two countries on one lake are taken to meet on it.');
    expect(stdout).toContain('in the words of Ada Moreau');
  });

  it('says once what many relations have in common', async () => {
    const { stdout } = await runCli(['show', 'Ada']);
    expect(stdout).toContain(`${BUILT_IN_VOCABULARY.relationType('STATED').label} · at Meeting of the Lake Union in 2001
  Ferry    said  2001-05-02 (a)  [3]
  Fishing  said  2001-05-02 (a)  [3]
  Weather  said  2001-05-02 (a)  [3]
`);
  });

  it('keeps to the scope, and says so', async () => {
    const { code, stdout } = await runCli(['show', 'Lake Union', '--at', '2020-01-01']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/\n {2}Arland {2}member {2}since 2001-05-02 \(a\) {2}\[1\]\n\n1 relation, as of 2020-01-01\./);
    expect(stdout).not.toContain('Borvia');
  });

  it('shows the words themselves where the texts are at hand', async () => {
    const { stdout } = await runCli(['show', 'Lake Union', '--sources', SOURCES]);
    expect(stdout).toContain('“took in Arland as a member on 2 May”');
  });

  it('shows an event with its time and a source with its publication', async () => {
    const event = await runCli(['show', 'event:meeting-2001']);
    expect(event.stdout).toMatch(/event:meeting-2001 · meeting\n[^]*When {10}2001-05-02\n/);
    const source = await runCli(['show', 'source:gazette-2001-05-03']);
    expect(source.stdout).toMatch(/Published {5}2001-05-03 by Harbour Gazette\nLanguage {6}en\nEvidence for {2}11 relations\n/);
  });

  it('says that nothing is known of an entity without relations in scope', async () => {
    const { code, stdout } = await runCli(['show', 'Tsu', '--derivation', 'stated']);
    expect(code).toBe(0);
    expect(stdout).toContain('Nothing known, stated alone. 1 more relation outside of this');
  });

  it('--json gives the entity as GraphQL does, with all relations', async () => {
    const { stdout } = await runCli(['show', 'LU', '--at', '2001-05-02', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      id: 'organization:lake-union',
      kind: 'INTERGOVERNMENTAL',
      elsewhere: 1,
      relations: expect.arrayContaining([
        expect.objectContaining({ type: 'MEMBER_OF', from: { id: 'country:BOR', name: 'Borvia' }, time: expect.objectContaining({ kind: 'OBSERVED', text: '2001-05-02' }) }),
      ]),
    });
  });
});
