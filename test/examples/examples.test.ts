import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/model/relation-types.js';
import { askOverHttp } from '../support/server.js';

const run = promisify(execFile);
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const example = (path: string): string => fileURLToPath(new URL(`../../examples/${path}`, import.meta.url));

it('the example that asks in process prints the path and its evidence', async () => {
  const { label, inverseLabel } = RELATION_TYPES.MEMBER_OF;
  const { stdout, stderr } = await run(process.execPath, [example('in-process/ask.mjs')]);
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual([
    `Sri Lanka ${label} Shanghai Cooperation Organization.`,
    expect.stringMatching(/^ {2}.*Xinhua, 2012-06-03, characters \d+ to \d+$/),
    `Shanghai Cooperation Organization ${inverseLabel} Russia.`,
    expect.stringMatching(/^ {2}.*Xinhua, 2012-06-03, characters \d+ to \d+$/),
    '',
  ]);
});

it('the example that embeds Entente answers beside a route of its own, and ends when it is asked to', async () => {
  const server = spawn(process.execPath, [example('embed-fastify/server.mjs')], { env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(server, 'exit');
  try {
    const [line]: unknown[] = await once(createInterface(server.stdout), 'line');
    const url = /http:\S+/.exec(String(line))?.[0] ?? '';
    expect(await (await fetch(url)).text()).toContain('of my own');
    expect(await askOverHttp(`${url}/diplomacy/`, '{ country(id: "CHN") { name } }')).toEqual({ data: { country: { name: 'China' } } });
    expect(await (await fetch(`${url}/diplomacy/`)).text()).toContain('<title>Entente</title>');
    server.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
  } finally {
    server.kill('SIGKILL');
  }
});

it('the example of an agent lists the tools, tells the path with its evidence, and shows what a slip is answered', async () => {
  const { stdout, stderr } = await run(process.execPath, [example('mcp/ask.mjs')]);
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toEqual([
    'Tools: search_entities, get_entity, get_relations, find_paths, timeline, get_evidence, get_schema',
    expect.stringMatching(/^Sri Lanka was a dialogue partner of the .* \[1\], which had Russia as a member .* \[2\]\.$/),
    expect.stringMatching(/^- .*Xinhua, 2012-06-03, characters \d+ to \d+$/),
    expect.stringMatching(/^- .*Xinhua, 2012-06-03, characters \d+ to \d+$/),
    expect.stringContaining('Did you mean country:CHN (China)?'),
    '',
  ]);
});

it('the configurations of clients that the example shows start commands that are there', async () => {
  const readme = await readFile(example('mcp/README.md'), 'utf8');
  const servers = [...readme.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']): { mcpServers: { entente: { args?: readonly string[] } } } => JSON.parse(json)).map(({ mcpServers }) => mcpServers.entente);
  expect(servers).toHaveLength(3);
  const commands = servers.flatMap(({ args }) => (args === undefined ? [] : [args.slice(1)]));
  const { stdout } = await run(process.execPath, [MAIN, 'mcp', '--help']);
  for (const [command, ...options] of commands) {
    expect(command).toBe('mcp');
    for (const option of options.filter((word) => word.startsWith('--'))) expect(stdout).toContain(option);
  }
});
