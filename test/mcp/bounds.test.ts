import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/create-graph.js';
import type { Entity } from '../../src/model/entity.js';
import type { Evidence } from '../../src/model/evidence.js';
import { dataset, entity, tie } from '../graph/build-dataset.js';
import { saidBy } from '../model/build-relation.js';
import { localAgent } from './support/agent.js';

const LONG = 'A sentence of this length is nothing that an agent would want to read so often. '.repeat(40);
/** Everything that could make an answer long: many relations, each with long texts, and much evidence. */
const evidence: readonly Evidence[] = saidBy(...Array.from({ length: 45 }, () => 's')).map((item, start) => ({ ...item, start, end: start + 1, sha256: 'ab'.repeat(32) }));
const relations = Array.from({ length: 120 }, (_, i) => tie(`n${String(i).padStart(3, '0')}`, 'BORDERS', 'country:AAA', `country:B${i}`, { summary: LONG, ...(i === 0 ? { evidence } : {}) }));
const crowd: Entity = { ...entity('country:AAA'), description: LONG, aliases: Array.from({ length: 60 }, (_, i) => `Alias ${i}`) };
const graph = { current: createGraph(dataset(relations, [crowd])) };

/** The most characters that any answer of a tool may have: some 5,000 tokens. */
const MOST = 18_000;

interface Page {
  readonly relations: readonly { readonly id: string }[];
  readonly total: number;
  readonly note?: string;
  readonly next_cursor?: string;
}

describe('a long list', () => {
  it('is answered in parts that stay small, say what was cut, and together are the whole', async () => {
    const agent = await localAgent({ graph });
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await agent.ask<Page>('get_relations', { entity: 'AAA', limit: 50, ...(cursor === undefined ? {} : { cursor }) });
      expect(JSON.stringify(page).length).toBeLessThan(MOST);
      expect(page.total).toBe(120);
      const note = `These are ${page.relations.length} of 120: go on with next_cursor, or narrow the question with types, other, direction or the scope.`;
      expect(page.note).toBe(page.next_cursor === undefined ? undefined : note);
      seen.push(...page.relations.map(({ id }) => id));
      cursor = page.next_cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen.toSorted()).toEqual(relations.map(({ id }) => id));
    await agent.close();
  });

  it('has a page of ten where none is asked for', async () => {
    const agent = await localAgent({ graph });
    for (const [tool, key] of [['get_relations', 'relations'], ['timeline', 'changes']] as const) {
      expect((await agent.ask<Record<string, unknown[]>>(tool, { entity: 'AAA' }))[key]).toHaveLength(10);
    }
    await agent.close();
  });
});

it('much evidence is answered in parts, of one relation and of several', async () => {
  const agent = await localAgent({ graph });
  interface Answer {
    readonly relations: readonly { readonly relation_id: string; readonly evidence: readonly { readonly start: number }[] }[];
    readonly note?: string;
  }
  const starts: number[] = [];
  for (let skip = 0; skip < 60; skip += 20) {
    const answer = await agent.ask<Answer>('get_evidence', { relation_ids: ['r:n000'], skip });
    starts.push(...answer.relations.flatMap((relation) => relation.evidence.map(({ start }) => start)));
    expect(answer.note).toBe(skip === 40 ? undefined : `r:n000 has ${25 - skip} more pieces of evidence: ask for it again with skip ${skip + 20}.`);
  }
  expect(starts).toEqual(Array.from({ length: 45 }, (_, i) => i));

  const ids = ['r:n000', 'r:n000', 'r:n000', 'r:n000', 'r:n000', 'r:n000', 'r:n000', 'r:n001'];
  const several = await agent.ask<Answer>('get_evidence', { relation_ids: ids });
  expect(JSON.stringify(several).length).toBeLessThan(MOST);
  expect(several.relations.length).toBeLessThan(ids.length);
  expect(several.note).toContain(`ask again for ${ids.slice(several.relations.length).join(', ')}.`);
  await agent.close();
});

it('an entity with many names, and all else that has a long text, is cut where it says so', async () => {
  const agent = await localAgent({ graph });
  const found = await agent.ask<{ aliases: readonly string[]; description: string; note: string }>('get_entity', { entity: 'AAA' });
  expect(found.aliases).toHaveLength(20);
  expect(found.note).toContain('40 more aliases');
  expect(found.description).toMatch(/…$/);
  expect(JSON.stringify(await agent.ask('search_entities', { text: 'b', limit: 50 })).length).toBeLessThan(MOST);
  expect(JSON.stringify(await agent.ask('find_paths', { from: 'B1', to: 'B2', select: 'ALL' })).length).toBeLessThan(MOST);
  await agent.close();
});

it('an answer of GraphQL that is too long is refused, with what to ask instead', async () => {
  const agent = await localAgent({ runGraphql: async () => ({ data: { text: 'x'.repeat(20_000) } }) });
  expect(await agent.askWrongly('run_graphql', { query: '{ text }' })).toMatch(/^The answer has 200\d\d characters, and 20000 is the most .* first/);
  await agent.close();
});
