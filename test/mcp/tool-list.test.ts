import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Agent, localAgent } from './support/agent.js';

const NAMES = ['search_entities', 'get_entity', 'get_relations', 'find_paths', 'timeline', 'get_evidence', 'get_schema'];
const SCOPE = ['valid_at', 'during', 'known_at', 'certainty', 'modality', 'derivation', 'min_sources'];

let agent: Agent;
beforeAll(async () => {
  agent = await localAgent({ runGraphql: async () => ({ data: {} }) });
});
afterAll(() => agent.close());

type Listed = Readonly<Record<string, { readonly description?: string; readonly type?: string }>>;
async function inputs(): Promise<ReadonlyMap<string, Listed>> {
  const { tools } = await agent.client.listTools();
  return new Map(tools.map(({ name, inputSchema }) => [name, (inputSchema.properties ?? {}) as Listed]));
}

describe('the list of tools', () => {
  it('has GraphQL only where it is allowed', async () => {
    const { tools } = await agent.client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([...NAMES, 'run_graphql']);
    const plain = await localAgent();
    expect((await plain.client.listTools()).tools.map(({ name }) => name)).toEqual(NAMES);
    await plain.close();
  });

  it('costs an agent fewer than 4,000 tokens, at 3.5 bytes each', async () => {
    const bytes = Buffer.byteLength(JSON.stringify(await agent.client.listTools()));
    expect(bytes / 3.5).toBeLessThan(4_000);
  });

  it('says of every tool what it is for, what it takes, what it answers, and that it only reads', async () => {
    const { tools } = await agent.client.listTools();
    for (const { description, title, inputSchema, outputSchema, annotations } of tools) {
      expect(description).toMatch(/\w{3,}.*\.$/);
      expect(title).toMatch(/^[A-Z]/);
      expect(inputSchema).toMatchObject({ type: 'object', additionalProperties: false });
      expect(outputSchema?.type).toBe('object');
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
    }
  });

  it('has the same scope arguments on all tools that ask about relations, none of them nested', async () => {
    const listed = await inputs();
    const [first, ...others] = ['get_entity', 'get_relations', 'find_paths', 'timeline'].map((name) =>
      SCOPE.map((argument) => [argument, listed.get(name)?.[argument]]),
    );
    expect(first?.every(([, schema]) => schema !== undefined)).toBe(true);
    for (const other of others) expect(other).toEqual(first);
    expect(listed.get('get_evidence')?.['known_at']).toEqual(listed.get('timeline')?.['known_at']);
    const nested = [...listed.values()].flatMap((properties) => Object.entries(properties).flatMap(([name, { type }]) => (type === 'object' ? [name] : [])));
    expect(nested).toEqual(['variables']);
  });
});

it('the server introduces itself and says how its scope works', () => {
  expect(agent.client.getServerVersion()).toMatchObject({ name: 'entente', version: expect.stringMatching(/^\d+\.\d+\.\d+/) });
  const instructions = agent.client.getInstructions() ?? '';
  for (const argument of ['valid_at', 'during', 'known_at', 'certainty', 'modality']) expect(instructions).toContain(argument);
});
