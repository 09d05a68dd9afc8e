import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { RELATION_TYPES } from '../../src/model/relation-types.js';
import { askOverHttp } from '../support/server.js';

const run = promisify(execFile);
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
