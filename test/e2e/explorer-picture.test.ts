import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parseDataset } from '../../src/data/load-dataset.js';
import { createGraph } from '../../src/graph/create-graph.js';
import { launchBrowser } from '../support/browser.js';
import { CROWDED_PICTURE, crowdedDataset } from '../support/crowded-dataset.js';
import { smallDataset } from '../support/dataset-files.js';
import { drawn, listed, openExplorer } from '../support/explorer-page.js';
import { type TestServer, startServer } from '../support/server.js';

/** Sweden, the forum and Finland stand on one line: the forum in the middle of the picture, and the lines beside it. */
const TIES = '?from=country:SWE&to=country:FIN';

let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  const { dataset } = parseDataset(smallDataset());
  if (dataset === undefined) throw new Error('The dataset has mistakes.');
  [server, browser] = await Promise.all([startServer({ graph: createGraph(dataset) }), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function middle(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await drawn(page);
  const box = await page.locator('#canvas').boundingBox();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
}

const param = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

it('the mouse looks at what it clicks, expands with a second click, and pins what it drags', async () => {
  const { page, complaints, close } = await openExplorer(browser, new URL(`explore${TIES}`, server.url).href);
  const { x, y } = await middle(page);
  await page.mouse.click(x, y);
  await page.locator('#panel').getByRole('heading', { name: 'Northern Forum' }).waitFor();
  expect(param(page, 'see')).toBe('@organization:northern-forum');
  await page.keyboard.press('Escape');
  await page.locator('#panel').waitFor({ state: 'detached' });

  const before = await listed(page);
  await page.mouse.dblclick(x, y);
  await expect.poll(() => param(page, 'with')).toBe('organization:northern-forum');
  await expect.poll(() => listed(page)).not.toEqual(before);
  await page.keyboard.press('e');
  await expect.poll(() => listed(page).then((entries) => entries.length)).toBe(before.length);
  await page.keyboard.press('Escape');
  await page.locator('#panel').waitFor({ state: 'detached' });

  const start = await middle(page);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 20, start.y + 40, { steps: 4 });
  await page.mouse.move(start.x + 30, start.y + 90, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => param(page, 'pin')).toMatch(/^organization:northern-forum~\d+~-\d+$/);
  expect(complaints).toEqual([]);
  await close();
});

it('a second click expands however slow the page or the hand is, as long as the browser takes the two for one', async () => {
  const { page, close } = await openExplorer(browser, new URL(`explore${TIES}`, server.url).href);
  const { x, y } = await middle(page);
  // Longer than the timer by which the picture's library knows a double click.
  await page.mouse.dblclick(x, y, { delay: 400 });
  await expect.poll(() => param(page, 'with')).toBe('organization:northern-forum');
  await close();
});

it('a click on a line shows its evidence', async () => {
  const { page, close } = await openExplorer(browser, new URL(`explore${TIES}`, server.url).href);
  const { x, y } = await middle(page);
  await page.mouse.click(x - 45, y);
  await page.locator('#panel').getByText('Talks in the capital').waitFor();
  expect(param(page, 'see')).toMatch(/^!r:/);
  await close();
});

it('the arrow keys go along the ties of the picture, and Enter goes on to what is known there', async () => {
  const { page, close } = await openExplorer(browser, new URL(`explore${TIES}`, server.url).href);
  await drawn(page);
  await page.locator('#canvas').focus();
  for (const [key, id] of [['ArrowRight', 'country:SWE'], ['ArrowRight', 'organization:northern-forum'], ['ArrowRight', 'country:FIN'], ['ArrowLeft', 'organization:northern-forum']] as const) {
    await page.keyboard.press(key);
    await expect.poll(() => param(page, 'see')).toBe(`@${id}`);
  }
  await page.getByText('Northern Forum, Organization: 2 ties on the picture').waitFor({ state: 'attached' });
  await page.keyboard.press('Enter');
  await page.locator('#panel:focus').waitFor();
  await page.getByRole('button', { name: /Finland includes · observer/ }).click();
  await page.locator('#panel').getByText('Talks in the capital').waitFor();
  await close();
});

it('as many as 200 entities and 1,000 relations are all drawn, and answer to the reader', async () => {
  const crowded = await startServer({ graph: createGraph(crowdedDataset()) });
  const { page, complaints, close } = await openExplorer(browser, new URL(`explore${CROWDED_PICTURE}`, crowded.url).href);
  await drawn(page);
  expect((await listed(page)).length).toBeGreaterThan(900);
  const legend = page.locator('.legend');
  await legend.getByText('Legend').click();
  const counts = await legend.locator('.count').allInnerTexts();
  expect(counts[0]).toBe('200');
  expect(counts.slice(1).reduce((sum, count) => sum + Number(count), 0)).toBe(1_000);
  expect(await page.getByText('has more around it than is drawn').count()).toBe(0);
  await legend.getByText('Legend').click();

  await page.getByRole('button', { name: 'Nearer' }).click();
  await expect.poll(() => param(page, 'look')).toMatch(/~0\.7$/);
  await page.locator('#canvas').focus();
  await page.keyboard.press('ArrowDown');
  await page.locator('#panel').getByRole('heading', { name: 'Hub 1' }).waitFor();
  expect(complaints).toEqual([]);
  await close();
  await crowded.close();
});

it('the legend fades a kind of tie, and the keyboard takes an entity off the picture and brings it back', async () => {
  const { page, close } = await openExplorer(browser, new URL('explore?from=organization:northern-forum&see=@country:FIN', server.url).href);
  await drawn(page);
  await page.getByText('Legend').click();
  await page.getByRole('button', { name: /^belongs to/ }).click();
  await expect.poll(() => param(page, 'fade')).toBe('MEMBER_OF');
  expect((await listed(page)).filter((entry) => /belongs to/.test(entry) && !entry.includes('faint'))).toEqual([]);

  await page.locator('#panel').focus();
  await page.keyboard.press('h');
  await expect.poll(() => listed(page).then((entries) => entries.join(' '))).not.toContain('Finland');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect.poll(() => listed(page).then((entries) => entries.join(' '))).toContain('Finland');
  await close();
});
