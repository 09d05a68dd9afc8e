import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { GraphStore } from '../../src/graph/graph-store.js';
import { smallFiles } from '../graph/small-files.js';
import { launchBrowser } from '../support/browser.js';
import { startServer } from '../support/server.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('the playground shows what a subscription tells, until it is stopped', async () => {
  const files = new Map(smallFiles());
  const store = await GraphStore.open({ data: files });
  const onSwap = vi.spyOn(store, 'onSwap');
  const server = await startServer({ graph: store, playground: { tabs: ['subscription Live { snapshotChanged { entityCount entities { changed } } }'] } });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.locator('.graphiql-query-editor').getByText('snapshotChanged').waitFor();
    await page.getByRole('button', { name: /^Execute query/ }).click();
    await vi.waitFor(() => expect(onSwap).toHaveBeenCalled(), { timeout: 30_000 });
    for (const [file, text] of smallFiles('Neo-Borduria')) files.set(file, text);
    await store.reload();
    await page.locator('.graphiql-response').getByText('"changed"').waitFor();
    expect(await page.locator('.graphiql-response').textContent()).toMatch(/"entityCount":\s3,.*"changed":\s1\b/s);
    await page.getByRole('button', { name: /^Stop query/ }).click();
    await page.getByRole('button', { name: /^Execute query/ }).waitFor();
    await page.close();
  } finally {
    await server.close();
  }
});
