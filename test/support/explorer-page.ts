import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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

/** Opens a page in a context of its own, without motion, and listens to all that it complains of. */
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
  await page.addInitScript(`addEventListener('securitypolicyviolation', (event) => complain('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`);
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(url);
  return { page, requests, complaints, close: () => context.close() };
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
