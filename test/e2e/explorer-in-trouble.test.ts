import { readFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/data/load-dataset.js';
import { createGraph } from '../../src/graph/create-graph.js';
import type { Graph } from '../../src/graph/graph.js';
import { loadGraph } from '../../src/graph/load-graph.js';
import { createServer } from '../../src/server/create-server.js';
import { launchBrowser } from '../support/browser.js';
import { edit, smallDataset } from '../support/dataset-files.js';
import { drawn, listed, openExplorer } from '../support/explorer-page.js';
import { type TestServer, bundledGraph, startServer } from '../support/server.js';
import { waitingGraph } from '../support/waiting-graph.js';

const AXE = readFileSync(fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)), 'utf8');
const NO_WEBGL = 'delete globalThis.WebGLRenderingContext; delete globalThis.WebGL2RenderingContext; HTMLCanvasElement.prototype.getContext = () => null;';
const EVIDENCE = '?from=country:LKA&to=country:RUS&on=2012-06-03&see=!r:68c0270e991f28596bbd';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const at = (query: string, base = server.url): string => new URL(`explore${query}`, base).href;

describe('where there is no answer', () => {
  it('nothing known says so for the day, and where to look instead', async () => {
    const { page, close } = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&on=2001-01-01&as=list'));
    const verdict = page.locator('.verdict');
    await verdict.waitFor();
    expect(await verdict.getAttribute('data-verdict')).toBe('NOTHING');
    expect(await verdict.innerText()).toMatch(/Nothing known ties Sri Lanka to Russia[\s\S]*as of 1 January 2001/);
    await verdict.getByRole('button', { name: 'Look at 3 June 2012' }).click();
    await page.locator('.path').first().waitFor();
    await close();
  });

  it('giving up looks different, and says how to ask for less', async () => {
    const hurried = await startServer({ graph: await loadGraph({ pathLimits: { relations: 1 } }) });
    const { page, close } = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&as=list', hurried.url));
    const verdict = page.locator('.verdict');
    await verdict.waitFor();
    expect(await verdict.getAttribute('data-verdict')).toBe('GAVE_UP');
    expect(await verdict.getAttribute('class')).not.toContain('is-nothing');
    expect(await verdict.innerText()).toMatch(/The search gave up[\s\S]*A tie may exist[\s\S]*Look within 3 steps/);
    await close();
    await hurried.close();
  });

  it('a link to something that the dataset does not have says which', async () => {
    const { page, close } = await openExplorer(browser, at('?from=country:LKA&to=country:XXX'));
    await page.getByText('There is no “country:XXX” in this dataset').waitFor();
    await page.getByRole('main').getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('heading', { name: 'Who is tied to whom' }).waitFor();
    expect(new URL(page.url()).search).toBe('');
    await close();
  });
});

it('without WebGL, the same stands in a list with the same ways on', async () => {
  const { page, complaints, close } = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&on=2012-06-03'), { before: NO_WEBGL });
  await page.getByText('This browser cannot draw the picture').waitFor();
  await page.locator('.everything .entry').first().waitFor();
  const without = await listed(page);
  await page.getByRole('button', { name: /Russia was a member of the SCO/ }).click();
  await page.locator('#panel').getByText('characters 4524 to 4660').waitFor();
  expect(complaints).toEqual([]);
  await close();

  const drawing = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&on=2012-06-03'));
  await drawn(drawing.page);
  expect(await listed(drawing.page)).toEqual(without);
  await drawing.close();
});

it('while the server is gone, what was there stays and says so; once it is back, the question is asked again by itself', async () => {
  const graph = await bundledGraph();
  const first = await createServer({ graph });
  const url = await first.listen({ port: 0 });
  const { page, close } = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&on=2012-06-03&as=list', url));
  await page.locator('.path').first().waitFor();
  await first.close();

  await page.getByLabel('Also plans and proposals').check();
  await page.getByText('The server does not answer. What you see is from before').waitFor();
  // Twelve that must hold on that day, and one that may.
  expect(await page.locator('.path').count()).toBe(13);

  const second = await createServer({ graph });
  await second.listen({ port: Number(new URL(url).port) });
  await page.getByText('The server does not answer').waitFor({ state: 'detached' });
  expect(await page.locator('.path').count()).toBe(13);
  await close();
  await second.close();
});

it('while the server is busy, the page says so, and asks again by itself until there is room', async () => {
  let isHeld = true;
  const graph = await bundledGraph();
  const held = waitingGraph(graph);
  const narrow = await startServer({ graph: { version: graph.version, view: (scope) => (isHeld ? held.graph : graph).view(scope) }, limits: { heavyOperations: 1 } });
  const leaving = new AbortController();
  const body = JSON.stringify({ query: '{ paths(from: "country:LKA", to: "country:RUS") { complete } }' });
  const other = fetch(new URL('graphql', narrow.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: leaving.signal });
  await held.searching;
  isHeld = false;
  const { page, close } = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&on=2012-06-03&as=list', narrow.url));
  await page.getByText('The server is busy. Asking again…').waitFor();
  leaving.abort();
  await expect(other).rejects.toThrow(/abort/);
  await page.locator('.path').first().waitFor();
  await page.getByText('The server is busy').waitFor({ state: 'detached' });
  await close();
  await narrow.close();
});

it('a tab that is not looked at has its answer and its title', async () => {
  // Such a tab gets no frames to draw in.
  const { page, close } = await openExplorer(browser, at('?from=country:LKA&to=country:RUS&on=2012-06-03&as=list'), { before: 'requestAnimationFrame = () => 0' });
  await expect.poll(() => page.title()).toBe('How Sri Lanka is tied to Russia · Entente');
  expect(await page.locator('.path').count()).toBe(13);
  await close();
});

it('a dataset that was loaded anew is noticed, and shown when the reader asks for it: nothing of the question is lost', async () => {
  const source = { current: graphOf(smallDataset()) };
  const renewing = await startServer({ graph: source });
  const { page, complaints, close } = await openExplorer(browser, at('?from=country:SWE&to=country:FIN&pin=organization:northern-forum~90~-250&see=@organization:northern-forum', renewing.url));
  await drawn(page);
  await page.locator('#panel').getByRole('heading', { name: 'Northern Forum' }).waitFor();
  const before = page.url();

  source.current = graphOf(edit(smallDataset(), 'organizations.yaml', 'name: Northern Forum', 'name: Northern Council'));
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByText('The dataset was loaded anew. What you see is from before.').waitFor();
  expect(await page.getByText('Northern Council').count()).toBe(0);

  await page.getByRole('button', { name: 'Show the new data' }).click();
  await page.locator('#panel').getByRole('heading', { name: 'Northern Council' }).waitFor();
  await expect.poll(() => listed(page).then((entries) => entries.join(' '))).toContain('Northern Council');
  expect(await page.getByText('The dataset was loaded anew').count()).toBe(0);
  expect(page.url()).toBe(before);

  source.current = graphOf(smallDataset());
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  await page.getByText('The dataset was loaded anew').waitFor();
  await page.getByRole('button', { name: 'Ask from the other end' }).click();
  await page.getByRole('heading', { name: 'How Finland is tied to Sweden' }).waitFor();
  await page.locator('.path-title', { hasText: 'Northern Forum' }).waitFor();
  expect(await page.getByText('The dataset was loaded anew').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
  await renewing.close();
});

it('names are shown as they are and never run: markup, very long ones, other scripts, right to left', async () => {
  const markup = '<img src=x onerror=complain(1)><script>complain(2)</script>';
  const long = `Ünïon of ${'very '.repeat(60)}long names`;
  const arabic = 'المملكة النرويجية 🕊';
  let files = edit(smallDataset(), 'countries.yaml', 'name: Norway', `name: ${JSON.stringify(markup)}`);
  files = edit(files, 'countries.yaml', 'name: Sweden', `name: ${JSON.stringify(arabic)}`);
  files = edit(files, 'organizations.yaml', 'name: Northern Forum', `name: ${JSON.stringify(long)}`);
  const hostile = await startServer({ graph: graphOf(files) });
  const { page, complaints, close } = await openExplorer(browser, at('?from=country:SWE&to=country:FIN', hostile.url));
  await drawn(page);
  const name = page.locator('.answer .name', { hasText: long }).first();
  expect(await name.innerText()).toBe(long);
  const chip = page.locator('.end-chip .name', { hasText: arabic });
  expect(await chip.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  const narrative = page.locator('.path-narrative').first();
  expect(await narrative.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  expect(await narrative.locator('bdi', { hasText: arabic }).innerText()).toBe(arabic);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await page.goto(at('?from=leader:ada-berg', hostile.url));
  await drawn(page);
  await page.locator('.answer .name', { hasText: markup }).first().waitFor();
  expect(await page.locator('img, #explorer script').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
  await hostile.close();
});

it('another page may show the view that is made for it, and no other', async () => {
  const views = [at(`${EVIDENCE.replace(/&see=.*/, '')}&embed`), at('')];
  const host = createHttpServer((_request, response) => response.setHeader('content-type', 'text/html').end(views.map((view) => `<iframe src="${view.replaceAll('&', '&amp;')}" width="800" height="500"></iframe>`).join('')));
  await new Promise<void>((resolve) => host.listen(0, 'localhost', resolve));
  const address = host.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { page, close } = await openExplorer(browser, `http://localhost:${port}/`);
  const [embedded, refused] = [page.frameLocator('iframe').nth(0), page.frameLocator('iframe').nth(1)];
  await embedded.locator('#canvas[data-drawn]').waitFor();
  expect(await embedded.getByRole('link', { name: /Open in the explorer/ }).getAttribute('href')).toBe('?from=country:LKA&to=country:RUS&on=2012-06-03');
  expect(await embedded.locator('.header').count()).toBe(0);
  expect(await refused.locator('#explorer').count()).toBe(0);
  await close();
  await new Promise((resolve) => host.close(resolve));
});

describe.each(['light', 'dark'] as const)('axe finds nothing to complain of, %s', (colorScheme) => {
  it('on the empty stage, around one, between two with evidence, in the list, without an answer, on a phone and in other pages', async () => {
    const { page, close } = await openExplorer(browser, at(''), { colorScheme });
    await page.locator('.questions').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.locator('#search-from').fill('sri');
    await page.getByRole('option').first().waitFor();
    expect(await violations(page)).toEqual([]);

    for (const view of ['?from=organization:sco&plans=yes&on=2012-06-03&since=2000-07-18', EVIDENCE, `${EVIDENCE}&as=list`, '?from=country:LKA&to=country:RUS&on=2001-01-01&as=list', `${EVIDENCE}&embed`]) {
      await page.goto(at(view));
      await page.locator('.verdict, .everything .entry, .caption p').first().waitFor({ state: 'attached' });
      await page.locator('.legend, .options, .menu, .changes').evaluateAll((elements) => {
        for (const element of elements) element.setAttribute('open', '');
      });
      expect(await violations(page), view).toEqual([]);
    }

    await page.setViewportSize({ width: 390, height: 780 });
    await page.goto(at(EVIDENCE));
    await page.locator('#panel .evidence').waitFor();
    expect(await violations(page), 'on a phone').toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await close();
  });
});

/** What axe finds: which rule, and where. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

function graphOf(files: ReadonlyMap<string, string>): Graph {
  const { dataset } = parseDataset(files);
  if (dataset === undefined) throw new Error('The dataset has mistakes.');
  return createGraph(dataset);
}
