import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { smallFiles } from '../../graph/small-files.js';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A worker as its author writes it, with a dataset that comes along. */
const WORKER = `
  import { createFetchHandler, createGraph, parseDataset } from 'entente';
  const { dataset } = parseDataset(new Map(${JSON.stringify([...smallFiles()])}));
  export default { fetch: createFetchHandler({ graph: createGraph(dataset) }) };
`;

/** The worker and all that it needs, in as few files as a bundler makes of it, by their names. */
async function bundle(): Promise<{ readonly files: ReadonlyMap<string, string>; readonly builtins: readonly string[]; readonly packages: ReadonlySet<string> }> {
  const result = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { entente: join(ROOT, 'dist/index.js') } },
    ssr: { noExternal: true },
    plugins: [{ name: 'worker', resolveId: (id) => (id === 'worker' ? '\0worker' : undefined), load: (id) => (id === '\0worker' ? WORKER : undefined) }],
    build: { ssr: true, write: false, minify: false, rolldownOptions: { input: { worker: 'worker' }, output: { entryFileNames: '[name].mjs' } } },
  });
  const chunks = [result].flat().flatMap((item) => ('output' in item ? item.output : [])).flatMap((item) => (item.type === 'chunk' ? [item] : []));
  const names = new Set(chunks.map(({ fileName }) => fileName));
  return {
    files: new Map(chunks.map(({ fileName, code }) => [fileName, code])),
    builtins: chunks.find(({ isEntry }) => isEntry)?.imports.filter((name) => !names.has(name)) ?? [],
    packages: new Set(chunks.flatMap(({ moduleIds }) => moduleIds.map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? 'entente'))),
  };
}

it('the fetch handler fits into a worker: one bundle without an HTTP server or files to read, which answers', async () => {
  const { files, builtins, packages } = await bundle();
  expect(packages).toContain('@apollo/server');
  expect([...packages].filter((name) => /fastify|express/.test(name))).toEqual([]);
  expect(builtins.map((name) => name.replace('node:', '')).toSorted()).toEqual(['crypto', 'events', 'module']);

  const folder = await mkdtemp(join(tmpdir(), 'entente-worker-'));
  try {
    for (const [name, code] of files) {
      await mkdir(dirname(join(folder, name)), { recursive: true });
      await writeFile(join(folder, name), code);
    }
    const worker: { readonly default: { readonly fetch: (request: Request) => Promise<Response> } } = await import(pathToFileURL(join(folder, 'worker.mjs')).href);
    const request = new Request('https://worker.example/', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ country(id: "BOR") { name borders { nodes { summary } } } }' }),
    });
    const answer = { data: { country: { name: 'Borduria', borders: { nodes: [{ summary: 'They share a border.' }] } } } };
    expect(await (await worker.default.fetch(request)).json()).toMatchObject(answer);
  } finally {
    await rm(folder, { recursive: true });
  }
});
