// Takes docs/explorer.png: the explorer over the bundled dataset, in the browser of the tests.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { createServer, loadGraph } from '../dist/index.js';

const { module: browsers } = await runnerImport(fileURLToPath(new URL('../test/support/browser.ts', import.meta.url)));
const server = await createServer({ graph: await loadGraph() });
const [url, browser] = await Promise.all([server.listen({ port: 0 }), browsers.launchBrowser()]);
const page = await browser.newPage({ viewport: { width: 1500, height: 860 }, reducedMotion: 'reduce' });
await page.goto(new URL('explore?from=country:LKA&to=country:RUS&on=2012-06-03', url).href);
await page.locator('.step').first().click();
await page.locator('#panel .evidence').waitFor();
await page.locator('#canvas[data-drawn]').waitFor();
// The canvas follows the panel a frame later.
await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
await page.screenshot({ path: fileURLToPath(new URL('../docs/explorer.png', import.meta.url)) });
await browser.close();
await server.close();
