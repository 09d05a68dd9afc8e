import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';

export interface ExplorerPage {
  readonly page: Page;
  /** Addresses of everything that was asked for. */
  readonly requests: readonly string[];
  /** What the browser complains of: errors, blocked loads, violations of the page's policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

interface OpenOptions extends BrowserContextOptions {
  /** Run in the page before anything else. */
  readonly before?: string;
}

/** Opens a page in a context of its own, without motion, and listens to all that it complains of. A test that fails says what the page showed. */
export async function openExplorer(browser: Browser, url: string, { before, ...options }: OpenOptions = {}): Promise<ExplorerPage> {
  const context = await browser.newContext({ reducedMotion: 'reduce', viewport: { width: 1100, height: 700 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    // Chromium warns that drawing in software is slow.
    if (['error', 'warning'].includes(message.type()) && !/GPU stall|GL Driver/.test(message.text())) complaints.push(message.text());
  });
  await context.exposeFunction('complain', (text: string) => complaints.push(text));
  const page = await context.newPage();
  onTestFailed(async () => console.error(`${page.url()} showed:\n${await shown(page)}\nIt complained of: ${complaints.join('\n') || 'nothing'}`));
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) => complain('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`);
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(url);
  return { page, requests, complaints, close: () => context.close() };
}

/** The text on a page, or why it is not to be had. */
async function shown(page: Page): Promise<string> {
  if (page.isClosed()) return '(The page is closed.)';
  return page.locator('body').innerText({ timeout: 2_000 }).catch(String);
}

/** Waits until the picture stands. */
export async function drawn(page: Page): Promise<void> {
  await page.locator('#canvas[data-drawn]').waitFor();
}

/** Everything on the picture as the list has it, an entry a line, with what is said of it. */
export async function listed(page: Page): Promise<readonly string[]> {
  const entries = page.locator('.everything .entry');
  return entries.evaluateAll((elements) => elements.map((element) => element.textContent));
}
