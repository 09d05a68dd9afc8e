import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/model/relation-types.js';
import { ask } from '../support/ask.js';

interface Named {
  readonly name: string;
}
interface Nodes<T> {
  readonly nodes: readonly T[];
}
interface Counted<T> extends Nodes<T> {
  readonly totalCount: number;
}

/** Asks what a tab of the playground asks. */
function askTab<Data>(name: string): Promise<Data> {
  return ask<Data>(readFileSync(new URL(`../../src/playground/tabs/${name}.graphql`, import.meta.url), 'utf8'));
}

const names = (items: readonly Named[]): readonly string[] => items.map(({ name }) => name).toSorted();

describe('the tabs of the playground teach what is so', () => {
  it('who was what, when: nothing is known of the years between two observations', async () => {
    type Country = Named & { readonly leaders: Nodes<{ readonly leader: Named; readonly office: string }> };
    const answer = await askTab<Record<string, Country>>('1-who-was-what-when');
    const offices = Object.entries(answer).map(([key, { leaders }]) => [key, leaders.nodes.map(({ leader, office }) => `${leader.name}, ${office}`).toSorted()]);
    expect(Object.fromEntries(offices)).toEqual({
      china2000: ['Jiang Zemin, President'],
      china2012: [],
      russia2000: ['Vladimir Putin, President'],
      russia2010: [],
      russia2012: ['Sergei Lavrov, Foreign Minister', 'Vladimir Putin, President'],
    });
  });

  it('the SCO by status: Afghanistan and Turkey are only proposed', async () => {
    type Members = Counted<{ readonly member: Named }>;
    const { asOf, notYet } = await askTab<{
      readonly asOf: { readonly members: Members; readonly observers: Members; readonly dialoguePartners: Members };
      readonly notYet: { readonly members: Nodes<{ readonly member: Named; readonly status: string; readonly modality: string }> };
    }>('2-sco-by-status');
    const states = (members: Members): readonly string[] => names(members.nodes.map(({ member }) => member));
    expect(states(asOf.members)).toEqual(['China', 'Kazakhstan', 'Kyrgyzstan', 'Russia', 'Tajikistan', 'Uzbekistan']);
    expect(states(asOf.observers)).toEqual(['India', 'Iran', 'Mongolia', 'Pakistan']);
    expect(states(asOf.dialoguePartners)).toEqual(['Belarus', 'Sri Lanka']);
    expect(notYet.members.nodes.map(({ member, status, modality }) => [member.name, status, modality]).toSorted()).toEqual([
      ['Afghanistan', 'OBSERVER', 'PROPOSED'],
      ['Turkey', 'DIALOGUE_PARTNER', 'PROPOSED'],
    ]);
  });

  it('how Sri Lanka is tied to Russia: through the SCO, with evidence for each step', async () => {
    interface Step {
      readonly from: Named;
      readonly to: Named;
      readonly label: string;
      readonly walked: string;
      readonly relation: { readonly evidence: readonly { readonly citation: string }[] };
    }
    const { label, inverseLabel } = RELATION_TYPES.MEMBER_OF;
    const { paths } = await askTab<{ readonly paths: Nodes<{ readonly steps: readonly Step[] }> & { readonly complete: boolean } }>('3-sri-lanka-and-russia');
    expect(paths.complete).toBe(true);
    expect(paths.nodes.map(({ steps }) => steps.map((step) => [step.from.name, step.label, step.to.name, step.walked]))).toEqual([
      [
        ['Sri Lanka', label, 'Shanghai Cooperation Organization', 'FORWARD'],
        ['Shanghai Cooperation Organization', inverseLabel, 'Russia', 'BACKWARD'],
      ],
    ]);
    for (const { relation } of paths.nodes.flatMap(({ steps }) => steps)) expect(relation.evidence[0]?.citation).toContain('2012-06-03');
  });

  it('what rests on one man’s word: nobody else stands behind any of it, and all of it is shown', async () => {
    const { relations } = await askTab<{ readonly relations: Counted<{ readonly attributedTo: readonly Named[] }> }>('4-one-mans-word');
    expect(relations.totalCount).toBeGreaterThan(10);
    expect(relations.nodes.length).toBe(relations.totalCount);
    expect(new Set(relations.nodes.flatMap(({ attributedTo }) => names(attributedTo)))).toEqual(new Set(['Sergei Lavrov']));
  });

  it('what was planned: the banquet and the summit are there, none of it as a fact, and all of it is shown', async () => {
    type Planned = { readonly modality: string };
    const { events, relations } = await askTab<{ readonly events: Counted<Planned & Named>; readonly relations: Counted<Planned> }>('5-planned-never-confirmed');
    expect(names(events.nodes)).toEqual(expect.arrayContaining([expect.stringContaining('Banquet'), expect.stringContaining('12th Meeting of the Council')]));
    for (const list of [events, relations]) {
      expect(list.totalCount).toBeGreaterThan(0);
      expect(list.nodes.length).toBe(list.totalCount);
      expect(list.nodes.filter(({ modality }) => modality !== 'PLANNED' && modality !== 'EXPECTED')).toEqual([]);
    }
  });
});
