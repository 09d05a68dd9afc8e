import { describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';

interface Nodes {
  readonly nodes: readonly ({ readonly id: string } | null)[];
}

const NODES = 'query ($ids: [ID!]!, $at: Scope) { nodes(ids: $ids, at: $at) { id } }';
const EVERY_MODALITY = ['ACTUAL', 'PLANNED', 'EXPECTED', 'PROPOSED'];

/** The ids of all relations in a scope, sorted. */
async function relationIds(at: unknown): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const { relations }: { readonly relations: { readonly nodes: readonly { readonly id: string }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string } } } = await ask(
      'query ($at: Scope, $after: String) { relations(first: 100, after: $after, at: $at) { nodes { id } pageInfo { hasNextPage endCursor } } }',
      { at, after },
    );
    ids.push(...relations.nodes.map(({ id }) => id));
    after = relations.pageInfo.hasNextPage ? relations.pageInfo.endCursor : null;
  } while (after !== null);
  return ids.toSorted();
}

describe('nodes under a scope', () => {
  it.each([
    { validAt: '2012-06-03' },
    { validAt: '2001-01-01', certainty: 'POSSIBLE' },
    { knownAt: '2000-07-18' },
    { modality: ['PLANNED'] },
    {},
  ])('are of the relations those that the list of relations has: %j', async (at) => {
    const all = (await relationIds({ modality: EVERY_MODALITY })).filter((_id, index) => index % 2 === 0).slice(0, 100);
    const listed = new Set(await relationIds(at));
    const { nodes } = await ask<Nodes>(NODES, { ids: all, at });
    expect(nodes.map((node) => node?.id ?? null)).toEqual(all.map((id) => (listed.has(id) ? id : null)));
    expect(nodes).toContain(null);
    expect(nodes.some((node) => node !== null)).toBe(true);
  });

  it('are found whatever their modality where no scope is given, not even a null one', async () => {
    const [planned = ''] = await relationIds({ modality: ['PLANNED'] });
    expect(await ask(NODES, { ids: [planned] })).toEqual({ nodes: [{ id: planned }] });
    expect(await ask(NODES, { ids: [planned], at: null })).toEqual({ nodes: [{ id: planned }] });
    expect(await ask('query ($id: ID!) { node(id: $id, at: {}) { id } }', { id: planned })).toEqual({ node: null });
  });

  it('hand the scope down: an entity is always found, with the relations that were known', async () => {
    const SCO = 'query ($at: Scope) { node(id: "organization:sco", at: $at) { ... on Entity { name relations(first: 1) { totalCount } } } }';
    expect(await ask(SCO, { at: { knownAt: '2000-07-18' } })).toEqual({ node: { name: 'Shanghai Cooperation Organization', relations: { totalCount: 0 } } });
    const { node } = await ask<{ readonly node: { readonly relations: { readonly totalCount: number } } }>(SCO);
    expect(node.relations.totalCount).toBeGreaterThan(0);
  });
});
