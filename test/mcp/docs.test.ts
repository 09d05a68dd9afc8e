import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Agent, localAgent } from './support/agent.js';

const text = readFileSync(new URL('../../docs/mcp.md', import.meta.url), 'utf8');
const sections = new Map(text.split(/^## /m).map((section) => [section.split('\n')[0] ?? '', section]));

/** The arguments that the table of a section names; those of the scope stand in a section of their own. */
function argumentsOf(title: string): readonly string[] {
  const rows = [...(sections.get(title) ?? '').matchAll(/^\| ([^|]+) \|/gm)].map(([, cell = '']) => cell);
  return rows.flatMap((cell) => (cell === 'the scope' ? argumentsOf('The scope') : [...cell.matchAll(/`(\w+)`/g)].map(([, name = '']) => name)));
}

let agent: Agent;
beforeAll(async () => {
  agent = await localAgent({ runGraphql: async () => ({ data: {} }) });
});
afterAll(() => agent.close());

it('the page on the tools has a section for each, with exactly its arguments', async () => {
  const { tools } = await agent.client.listTools();
  for (const { name, inputSchema } of tools) expect([name, ...argumentsOf(name).toSorted()]).toEqual([name, ...Object.keys(inputSchema.properties ?? {}).toSorted()]);
});

it('the page and the example point to each other, and to files that are there', () => {
  for (const [folder, page] of [['docs/', text], ['examples/mcp/', readFileSync(new URL('../../examples/mcp/README.md', import.meta.url), 'utf8')]] as const) {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((path) => !existsSync(new URL(`../../${folder}${path}`, import.meta.url)))).toEqual([]);
  }
});
