import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';

// Where the package is, whose command an agent's client would start as `entente mcp`.
const manifest = createRequire(import.meta.url).resolve('entente/package.json');
const transport = new StdioClientTransport({ command: process.execPath, args: [join(manifest, '../dist/cli/main.js'), 'mcp'] });

const client = new Client({ name: 'example', version: '1.0.0' });
await client.connect(transport);

/** Calls a tool. What a tool refuses comes back as a text that says what to do instead. */
async function call(name, args) {
  const { isError, content, structuredContent } = await client.callTool({ name, arguments: args });
  if (isError) throw new Error(content.map(({ text }) => text).join('\n'));
  return structuredContent;
}

const { tools } = await client.listTools();
console.log(`Tools: ${tools.map(({ name }) => name).join(', ')}`);

const { paths } = await call('find_paths', { from: 'Sri Lanka', to: 'Russia', valid_at: '2012-06-03' });
for (const { narrative, steps } of paths) {
  console.log(narrative);
  const { relations } = await call('get_evidence', { relation_ids: steps.map((step) => step.relation_id) });
  for (const { summary, evidence } of relations) console.log(`- ${summary} ${evidence.map(({ citation }) => citation).join('; ')}`);
}

const refusal = await call('get_entity', { entity: 'country:CHX' }).catch((error) => error);
console.log(refusal.message);

await client.close();
