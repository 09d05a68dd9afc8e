import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { type PreviewServer, build, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGraph } from '../../src/graph/load-graph.js';
import { launchBrowser } from '../support/browser.js';

const run = promisify(execFile);
const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

let folder: string;
let browser: Browser;
let site: PreviewServer;
let url: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-browser-'));
  const [started] = await Promise.all([launchBrowser(), run(process.execPath, [fromRoot('examples/browser/make-site.mjs'), folder])]);
  browser = started;
  site = await preview({ configFile: false, logLevel: 'error', root: folder, build: { outDir: folder }, preview: { port: 0, host: '127.0.0.1' } });
  url = site.resolvedUrls?.local[0] ?? '';
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
}

async function visit(path: string): Promise<Visit> {
  const page = await browser.newPage();
  const [requests, complaints]: [string[], string[]] = [[], []];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('favicon')) complaints.push(message.text());
  });
  await page.goto(new URL(path, url).href);
  return { page, requests, complaints };
}

describe('in a real browser', () => {
  it('the example page says how two are connected on a day, with the evidence, out of four files of its own', async () => {
    const { page, requests, complaints } = await visit('index.html');
    await page.getByText('The graph is here. Ask it.').waitFor();
    await page.getByRole('button', { name: 'Ask' }).click();
    const answer = page.getByText('Sri Lanka was a dialogue partner of');
    await answer.waitFor();
    expect(await answer.innerText()).toContain('which had Russia as a member');
    expect(await page.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('Xinhua, 2012-06-03'), expect.stringContaining('Xinhua, 2012-06-03')]);

    await page.getByLabel('On').fill('1950-01-01');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('Nothing connects them on that day.').waitFor();
    await page.getByLabel('To').fill('Narnia');
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByText('"Narnia" is not one entity of this graph.').waitFor();

    expect(requests.filter((address) => !address.includes('favicon')).map((address) => new URL(address).pathname).toSorted()).toEqual(['/entente.js', '/graph.json', '/index.html', '/page.js']);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('the library, taken by a bundler, asks for nothing of Node, and answers as it does on a server', async () => {
    const asked = `{
      dataset { version }
      relations(first: 3) { totalCount pageInfo { endCursor } }
      paths(from: ["country:CHN"], to: ["country:RUS"], select: ALL, maxLength: 4, first: 2) { complete relationsExpanded nodes { length } }
      refused: search(text: "") { totalCount }
    }`;
    const page = `
      import { createSchema, formatError, graphql, loadCompiled } from ${JSON.stringify(fromRoot('dist/browser.js'))};
      const graph = loadCompiled(await (await fetch('graph.json')).text());
      const { data, errors } = await graphql({ schema: createSchema(graph), source: ${JSON.stringify(asked)} });
      globalThis.answer = { data, errors: errors?.map((error) => formatError(error.toJSON(), error)), order: graph.graphology.order };`;
    await writeFile(join(folder, 'entry.js'), page);
    const builtins = new Set(builtinModules);
    const ofNode: string[] = [];
    await build({
      configFile: false,
      logLevel: 'error',
      root: folder,
      plugins: [
        {
          name: 'no-node',
          enforce: 'pre',
          async resolveId(id, importer) {
            const isBuiltin = id.startsWith('node:') || (builtins.has(id) && (await this.resolve(id, importer, { skipSelf: true }))?.id.includes('__vite-browser-external') === true);
            if (isBuiltin) ofNode.push(`${id} from ${importer ?? ''}`);
            return null;
          },
        },
      ],
      build: { outDir: folder, emptyOutDir: false, copyPublicDir: false, target: 'es2023', lib: { entry: join(folder, 'entry.js'), formats: ['es'], fileName: () => 'bundled.js' } },
    });
    expect(ofNode).toEqual([]);
    expect(await readdir(folder)).toContain('bundled.js');
    await writeFile(join(folder, 'bundled.html'), '<!doctype html><script type="module" src="bundled.js"></script>');

    const { page: opened, complaints } = await visit('bundled.html');
    const answer: unknown = await (await opened.waitForFunction('globalThis.answer')).jsonValue();
    expect(complaints).toEqual([]);
    const { createSchema } = await import('../../src/graphql/create-schema.js');
    const { formatError } = await import('../../src/graphql/format-error.js');
    const { graphql } = await import('graphql');
    const graph = await loadGraph();
    const { data, errors } = await graphql({ schema: createSchema(graph), source: asked });
    expect(answer).toEqual(JSON.parse(JSON.stringify({ data, errors: errors?.map((error) => formatError(error.toJSON(), error)), order: graph.graphology.order })));
    await opened.close();
  });

  it('the one file is not larger than its documentation says', async () => {
    const bytes = (await readFile(join(folder, 'entente.js'))).length;
    const stated = Number(/0\.\d+(?= MB, 0\.\d+ MB gzipped)/.exec(await readFile(fromRoot('examples/browser/README.md'), 'utf8'))?.[0]);
    expect(bytes / 1e6).toBeLessThanOrEqual(stated + 0.03);
  });
});
