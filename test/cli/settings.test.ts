import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CliResult, runCli } from './support/run-cli.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-settings-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Listed {
  readonly value: unknown;
  readonly from: string;
}

async function file(text: string, name = 'some.yaml'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** The settings as `entente settings` lists them, by name. */
async function settings(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<ReadonlyMap<string, Listed>> {
  const { code, stdout, stderr } = await runCli(['settings', '--json', ...argv], { env: { ENTENTE_DATA: '', ...env } });
  if (code !== 0) throw new Error(stderr);
  const rows = JSON.parse(stdout) as readonly (Listed & { readonly name: string })[];
  return new Map(rows.map(({ name, value, from }) => [name, { value, from }]));
}

function refused(argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> {
  return runCli(['serve', ...argv], { env });
}

describe('a setting', () => {
  it('is taken from a flag before the environment, from that before the file, and from that before the preset; the list says which', async () => {
    const config = await file('port: 1\ndepth: 2\naliases: 3\n');
    const read = await settings(['--config', config, '--port', '11'], { ENTENTE_PORT: '21', ENTENTE_DEPTH: '22' });
    expect(read.get('port')).toEqual({ value: 11, from: '--port' });
    expect(read.get('depth')).toEqual({ value: 22, from: 'ENTENTE_DEPTH' });
    expect(read.get('aliases')).toEqual({ value: 3, from: `${config}:3:10` });
    expect(read.get('cost')).toEqual({ value: 5_000, from: 'preset' });
  });

  it('that is on is turned off in each of the three ways', async () => {
    const config = await file('playground: false\n');
    expect((await settings(['--no-introspection'])).get('introspection')).toEqual({ value: false, from: '--no-introspection' });
    expect((await settings([], { ENTENTE_INTROSPECTION: 'off' })).get('introspection')).toEqual({ value: false, from: 'ENTENTE_INTROSPECTION' });
    expect((await settings(['--config', config])).get('playground')?.value).toBe(false);
  });

  it('that is a folder is found from the file that names it', async () => {
    const config = await file('data: ./here\n');
    expect((await settings(['--config', config])).get('data')?.value).toBe(join(folder, 'here'));
  });

  it('may stand in a file of JSON, which the environment may name', async () => {
    const config = await file('{ "port": 8080, "watch": true, "host": "0.0.0.0" }', 'some.json');
    const read = await settings([], { ENTENTE_CONFIG: config });
    expect([read.get('port')?.value, read.get('watch')?.value, read.get('host')?.value]).toEqual([8_080, true, '0.0.0.0']);
  });
});

describe('the server does not start, and says what is called how, where it stands and what may be written', () => {
  it.each([
    ['a flag out of range', ['--cost', '1'], {}, '--cost: cost is a whole number from 10 to 1000000 (points), and not "1".'],
    ['a flag that is no number', ['--deadline', '2s'], {}, '--deadline: deadline is a whole number from 10 to 60000 (milliseconds), and not "2s".'],
    ['a variable out of range', [], { ENTENTE_ALIASES: '-1' }, 'ENTENTE_ALIASES: aliases is a whole number from 0 to 1000 (aliases), and not "-1".'],
    ['a variable that a container platform made of a service', [], { ENTENTE_PORT: 'tcp://10.0.0.1:4000' }, 'ENTENTE_PORT: port is a whole number from 0 to 65535'],
    ['a variable that is a slip', [], { ENTENTE_DEPHT: '3' }, 'ENTENTE_DEPHT is no setting. Did you mean "ENTENTE_DEPTH"?'],
    ['a switch that is neither', [], { ENTENTE_WATCH: 'perhaps' }, 'watch is true or false, and not "perhaps"'],
    ['a file that is not there', ['--config', 'nowhere.yaml'], {}, 'nowhere.yaml cannot be read'],
    ['a folder of documents that is not there', ['--documents', 'nowhere'], {}, 'the folder nowhere cannot be read'],
  ] as const)('for %s', async (_what, argv, env, message) => {
    const { code, stdout, stderr } = await refused(argv, env);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each([
    ['an unknown setting', 'port: 4000\ndpeth: 3\n', ':2:1: "dpeth" is no setting. Did you mean "depth"?'],
    ['a value out of range', 'port: 4000\ndepth:   101\n', ':2:10: depth is a whole number from 1 to 100 (levels), and not "101".'],
    ['a setting that comes twice', 'port: 1\nport: 2\n', ':2:1: "port" is set a second time'],
    ['a list', 'port:\n  - 1\n', ':2:3: port is a list or a map'],
    ['something else than settings', '- port\n', ':1:1: is not a list of settings'],
    ['what is no YAML', 'port: "4000\n', ':2:1: Missing closing'],
  ])('for %s in a file, with line and column', async (_what, text, message) => {
    const config = await file(text);
    const { code, stderr } = await refused(['--config', config]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${config}${message}`);
  });

  it('for several at once, a line for each', async () => {
    const { stderr } = await refused(['--port', 'x', '--depth', '0'], { ENTENTE_TOKENS: 'many' });
    expect(stderr.trim().split('\n')).toHaveLength(3);
  });

  it('for a document that does not parse, with file, line and column', async () => {
    const documents = await mkdtemp(join(folder, 'documents-'));
    await writeFile(join(documents, 'broken.graphql'), '{\n  a b: }');
    const { code, stderr } = await refused(['--documents', documents]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${join(documents, 'broken.graphql')}:2:8: Syntax Error`);
  });
});

it('variables of others that begin like ours are left alone', async () => {
  await expect(settings([], { ENTENTE_SERVICE_HOST: '10.0.0.1', ENTENTE_PORT_4000_TCP_ADDR: '10.0.0.1' })).resolves.toBeDefined();
});

describe('the file with all settings', () => {
  const documented = fileURLToPath(new URL('../../docs/entente.config.yaml', import.meta.url));

  it('in docs/ is the one that the command prints', async () => {
    const { stdout } = await runCli(['settings', '--example']);
    expect(await readFile(documented, 'utf8')).toBe(stdout);
  });

  it('changes nothing as it is, and nothing either with all its presets written out', async () => {
    const values = async (config: string): Promise<readonly unknown[]> => [...(await settings(['--config', config])).values()].map(({ value }) => value);
    const presets = [...(await settings([])).values()].map(({ value }) => value);
    expect(await values(documented)).toEqual(presets);
    const written = (await readFile(documented, 'utf8')).replaceAll(/^# (\w+: \S+)$/gm, '$1');
    expect(written).not.toBe(await readFile(documented, 'utf8'));
    expect(await values(await file(written))).toEqual(presets);
  });
});

it('the list for people names every setting with its range', async () => {
  const { stdout } = await runCli(['settings']);
  for (const name of (await settings([])).keys()) expect(stdout).toContain(` ${name} `);
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('from 10 to 60000 (milliseconds)');
});
