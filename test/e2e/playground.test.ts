import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { ServeProcess } from '../support/serve-process.js';

/** Where to look when a person wants to see what the browser saw. */
const SCREENSHOTS = join(tmpdir(), 'entente-screenshots');

/** What stands in the answer of each tab, in the order of the tabs. */
const TABS = [
  ['WhoWasWhatWhen', '"Jiang Zemin"'],
  ['ScoByStatus', '"Kazakhstan"'],
  ['SriLankaAndRussia', '"Sri Lanka"'],
  ['OneMansWord', '"Sergei Lavrov"'],
  ['PlannedNeverConfirmed', '"PLANNED"'],
] as const;

let server: ServeProcess;
let browser: Browser;
let url: string;
beforeAll(async () => {
  server = new ServeProcess('--port', '0');
  await mkdir(SCREENSHOTS, { recursive: true });
  [url, browser] = await Promise.all([server.url(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

interface Visit {
  readonly page: Page;
  readonly requests: readonly string[];
  /** What the browser complains of: errors, blocked loads, violations of the page's policy. */
  readonly complaints: readonly string[];
}

async function visit(colorScheme: 'light' | 'dark'): Promise<Visit> {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 900 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await context.exposeFunction('complain', (text: string) => complaints.push(text));
  const page = await context.newPage();
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) => complain('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`);
  await page.goto(url);
  return { page, requests, complaints };
}

/** Opens a tab and runs it as a person does. Returns what the server answered, once the page shows an answer. */
async function runTab(page: Page, title: string): Promise<string> {
  await page.getByRole('tab', { name: title }).click();
  await page.locator('.graphiql-query-editor').getByText(title).waitFor();
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().postData()?.includes(`query ${title}`) === true),
    page.getByRole('button', { name: /^Execute query/ }).click(),
  ]);
  await page.locator('.graphiql-response').getByText('"data"').waitFor();
  return response.text();
}

describe.each(['light', 'dark'] as const)('the playground, %s', (scheme) => {
  it('runs every tab that teaches, asks no other host for anything, and breaks no rule of its policy', async () => {
    const { page, requests, complaints } = await visit(scheme);
    expect(await page.title()).toBe('Entente');
    const background = await page.locator('.graphiql-container').evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(lightness(background) > 0.5).toBe(scheme === 'light');

    for (const [index, [title, expected]] of TABS.entries()) {
      const answer = await runTab(page, title);
      expect(answer).toContain(expected);
      expect(answer).not.toContain('"errors"');
      await page.screenshot({ path: join(SCREENSHOTS, `${scheme}-${index + 1}-${title}.png`) });
    }

    expect(requests.length).toBeGreaterThan(10);
    expect(requests.filter((address) => !address.startsWith(url) && !address.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the playground', () => {
  it('shows the schema with its descriptions, and remembers its tabs under a name of its own', async () => {
    const { page, complaints } = await visit('light');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByText('How two entities are connected').first().waitFor();
    await page.screenshot({ path: join(SCREENSHOTS, 'light-6-schema.png') });
    const keys = await page.evaluate(() => Object.keys(localStorage));
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !key.startsWith('entente:/:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('says so where the server does not tell it what to show', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('**/config.json', (route) => route.fulfill({ status: 500 }));
    await page.goto(url);
    const message = page.getByText('The playground could not start.');
    await message.waitFor();
    expect(await message.innerText()).toBe('The playground could not start. Error: config.json could not be read: the server answered 500.');
    await context.close();
  });
});

/** From 0, black, to 1, white, of `rgb(r, g, b)`. */
function lightness(color: string): number {
  const parts = color.match(/\d+(?:\.\d+)?/g)?.slice(0, 3).map(Number) ?? [];
  return parts.reduce((sum, part) => sum + part, 0) / (3 * 255);
}
