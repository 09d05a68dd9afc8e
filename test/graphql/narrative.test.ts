import { describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.js';
import { narratePath } from '../../src/graphql/narrative/narrate-path.js';
import { MODALITIES } from '../../src/model/relation.js';
import { DEFAULT_SCOPE } from '../../src/model/scope.js';
import { ask } from '../support/ask.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { relationTypes: RELATION_TYPE_NAMES } = BUILT_IN_VOCABULARY;

interface Paths {
  readonly paths: { readonly nodes: readonly { readonly narrative: { readonly text: string; readonly citations: readonly { readonly citation: string }[] } }[] };
}

async function stories(from: string, to: string, at: object = {}): Promise<readonly string[]> {
  const data = await ask<Paths>(
    'query ($from: [ID!]!, $to: [ID!]!, $at: Scope) { paths(from: $from, to: $to, at: $at) { nodes { narrative { text citations { citation } } } } }',
    { from, to, at },
  );
  return data.paths.nodes.map(({ narrative }) => narrative.text);
}

describe('the narrative of a path', () => {
  it('tells statuses in both walking directions, with dates and numbered citations', async () => {
    expect(await stories('country:LKA', 'country:RUS', { validAt: '2012-06-03' })).toEqual([
      'Sri Lanka was a dialogue partner of the Shanghai Cooperation Organization (seen on 3 June 2012) [1], which had Russia as a member (seen on 3 June 2012) [2].',
    ]);
    expect(await stories('country:RUS', 'country:LKA', { validAt: '2012-06-03' })).toEqual([
      'Russia was a member of the Shanghai Cooperation Organization (seen on 3 June 2012) [1], which had Sri Lanka as a dialogue partner (seen on 3 June 2012) [2].',
    ]);
  });

  it('says of what was only planned that it was to be', async () => {
    expect(await stories('leader:jiang-zemin', 'place:great-hall-of-the-people', { modality: ['PLANNED'] })).toEqual([
      'Jiang Zemin was to host “Banquet of Jiang Zemin for Vladimir Putin (July 2000)” (on 18 July 2000) [1], which was to take place in the Great Hall of the People (on 18 July 2000) [1].',
    ]);
  });

  it('says of what was only proposed that it was proposed', async () => {
    expect(await stories('country:TUR', 'organization:sco', { modality: ['PROPOSED'] })).toEqual([
      'Turkey would, as was proposed, be a dialogue partner of the Shanghai Cooperation Organization (seen on 3 June 2012) [1] [2].',
    ]);
  });

  it('says of a conclusion that it is one', async () => {
    const [story] = await stories('treaty:china-russia-treaty-2001', 'treaty:china-russia-cooperative-treaty-plan');
    expect(story).toContain('carried out “Cooperative treaty of non-alliance between China and Russia” (');
    expect(story).toContain(', as is concluded)');
  });

  it('has a plural verb for a plural subject', async () => {
    const [, story] = await stories('leader:boris-yeltsin', 'leader:jiang-zemin');
    expect(story).toContain('“Relations between China and Russia” (seen on 18 July 2000) [1], which were ');
  });

  it('of no relations says so', async () => {
    expect(await stories('country:CHN', 'country:CHN')).toEqual(['China is both ends of the path.']);
  });

  it('can tell every relation of the dataset from either end, naming both and citing its evidence', async () => {
    const view = (await loadGraph()).view({ ...DEFAULT_SCOPE, modality: new Set(MODALITIES) });
    const { items } = view.relations({}, {});
    expect(new Set(items.map(({ type }) => type)).size).toBe(RELATION_TYPE_NAMES.length);
    for (const relation of items) {
      for (const walked of ['FORWARD', 'BACKWARD'] as const) {
        const [from, to] = walked === 'FORWARD' ? [relation.from, relation.to] : [relation.to, relation.from];
        const { text, citations } = await narratePath({ start: from, steps: [{ from, to, walked, relation, parallel: [] }] }, view);
        const names = [view.entity(from)?.name, view.entity(to)?.name].map((name) => name ?? 'missing');
        expect(names.every((name) => text.includes(name)), text).toBe(true);
        expect(text).toMatch(/\S \(.+\)(?: \[\d+\])+\.$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\[object| {2}/u);
        expect(citations).toHaveLength(relation.evidence.length);
      }
    }
  });
});
