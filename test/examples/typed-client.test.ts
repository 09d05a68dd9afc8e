import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer } from '../support/server.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What the README has a stranger install. */
const PACKAGES = ['gql.tada', 'graphql', 'typescript', '@types/node'];

/** The example on its own, as a stranger copies it. */
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-typed-client-'));
  await cp(join(ROOT, 'examples/typed-client'), folder, { recursive: true, filter: (path) => !path.endsWith('dist') });
  await mkdir(join(folder, 'node_modules/@types'), { recursive: true });
  for (const name of PACKAGES) await symlink(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  await symlink(ROOT, join(folder, 'node_modules/entente'));
  const { code, output } = await run('generate.mjs');
  if (code !== 0) throw new Error(output);
});
afterAll(() => rm(folder, { recursive: true }));

function run(file: string, ...args: readonly string[]): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: folder }, (error, stdout, stderr) => resolve({ code: error === null ? 0 : 1, output: stdout + stderr }));
  });
}

const compile = (...args: readonly string[]) => run(join('node_modules/typescript/bin/tsc'), ...args);

it('the example of a typed client compiles as it stands and prints what the server says', async () => {
  expect(await compile('-p', '.')).toEqual({ code: 0, output: '' });
  const server = await startServer({ playground: false });
  try {
    const { code, output } = await run('dist/client.mjs', `${server.url}graphql`);
    expect([code, output.split('\n')]).toEqual([0, [
      expect.stringMatching(/^Sri Lanka .*, as a partner in dialogue, Shanghai Cooperation Organization: .*Xinhua, 2012-06-03, characters \d+ to \d+$/),
      expect.stringMatching(/^Shanghai Cooperation Organization .* Russia: .*Xinhua, 2012-06-03, characters \d+ to \d+$/),
      '',
    ]]);
  } finally {
    await server.close();
  }
});

/** Mistakes, each in a line of its own, and what the compiler must say of it. */
const MISTAKES: readonly (readonly [string, RegExp])[] = [
  ["await ask(HOW_CONNECTED, { from: ['country:LKA'] });", /Property 'to' is missing/],
  ["await ask(HOW_CONNECTED, { from: 'country:LKA', to: [] });", /'string' is not assignable to type .*\[\]/],
  ["await ask(HOW_CONNECTED, { from: [], to: [], on: 2012 });", /'number' is not assignable to type 'string'/],
  ["await ask(HOW_CONNECTED, { from: [], to: [], until: '2012-06-03' });", /'until' does not exist/],
  ['paths.nodes.map(({ narrative }) => narrative);', /'narrative' does not exist/],
  ['paths.nodes.map(({ steps }) => steps.map(({ relation }) => relation.status));', /'status' does not exist/],
  ["paths.nodes.map(({ steps }) => steps.map(({ relation }) => relation.__typename === 'MemberOf' && relation.status === 'FOUNDER'));", /no overlap/],
  ["(await ask(graphql(`{ country(id: \"CHN\") { name } }`), {})).country.name;", /possibly 'null'/],
  ["(await ask(graphql(`{ dataset { nam } }`), {})).dataset.nam satisfies string;", /'unknown' does not satisfy/],
  ["(await ask(graphql(`query ($first: Int) { leaders(first: $first) { totalCount } }`), { first: '3' }));", /'string' is not assignable to type 'number/],
];

it('the compiler finds each mistake in the use of a query, and nothing else', async () => {
  const client = await readFile(join(folder, 'client.mts'), 'utf8');
  const lines = client.trimEnd().split('\n').length;
  await writeFile(join(folder, 'client.mts'), `${client.trimEnd()}\n${MISTAKES.map(([line]) => line).join('\n')}\n`);
  const { code, output } = await compile('-p', '.', '--noEmit', '--pretty', 'false');
  await writeFile(join(folder, 'client.mts'), client);

  expect(code).toBe(1);
  const errors = [...output.matchAll(/^client\.mts\((\d+),\d+\): error TS\d+: (.*)$/gm)].map(([, line, message]) => [Number(line) - lines, message]);
  expect(errors).toEqual(MISTAKES.map(([, message], index) => [index + 1, expect.stringMatching(message)]));
});
