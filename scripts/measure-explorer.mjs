// Measures the explorer in the browser of the tests, with software rendering: the first picture, and frames of a picture of 200 entities and
// 1,000 relations while it is dragged and zoomed. `npm run build` first. Figures, not a test: they depend on the machine.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { createGraph, createServer, loadGraph } from '../dist/index.js';

const read = async (path) => (await runnerImport(fileURLToPath(new URL(path, import.meta.url)))).module;
const { launchBrowser } = await read('../test/support/browser.ts');
const { CROWDED_PICTURE, crowdedDataset } = await read('../test/support/crowded-dataset.ts');

const SECONDS = 5;
const browser = await launchBrowser();
console.log(`${await picture(await loadGraph(), '?from=country:LKA&to=country:RUS&on=2012-06-03')} ms to the first picture, bundled dataset`);
console.log(`${await picture(createGraph(crowdedDataset()), CROWDED_PICTURE, async (page) => {
  console.log(await page.locator('.everything > summary').textContent());
  for (const gesture of ['drag', 'zoom']) console.log(`${gesture}: ${await page.evaluate(frames, { gesture, seconds: SECONDS })}`);
})} ms to the first picture, crowded`);
await browser.close();

/** Opens a picture and tells after how many milliseconds it stood. */
async function picture(graph, query, then) {
  const server = await createServer({ graph });
  const page = await browser.newPage({ viewport: { width: 1400, height: 860 } });
  await page.goto(new URL(`explore${query}`, await server.listen({ port: 0 })).href);
  await page.locator('#canvas[data-drawn]').waitFor();
  const time = await page.evaluate(() => performance.getEntriesByName('entente:picture')[0].startTime);
  // Until the address and the list have caught up.
  await page.waitForTimeout(1_000);
  await then?.(page);
  await page.close();
  await server.close();
  return Math.round(time);
}

/** Runs in the page: moves the picture with each frame, and tells how long frames of the page took, and how often the picture was drawn. */
async function frames({ gesture, seconds }) {
  const canvas = document.querySelector('.sigma-mouse');
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const [x, y] = [left + width * 0.02, top + height * 0.95];
  const send = (target, type, options) => target.dispatchEvent(new (type === 'wheel' ? WheelEvent : MouseEvent)(type, { bubbles: true, cancelable: true, ...options }));
  const turn = (step) => Math.sin(step / 6);
  const taken = [];
  let drawn = 0;
  const names = document.querySelector('.sigma-names').getContext('2d');
  // The layer of the names is cleared once for each picture.
  names.clearRect = (...box) => {
    drawn += 1;
    CanvasRenderingContext2D.prototype.clearRect.apply(names, box);
  };
  if (gesture === 'drag') send(canvas, 'mousedown', { clientX: x, clientY: y });
  const start = performance.now();
  for (let before = start, step = 0; before < start + seconds * 1_000; step += 1) {
    if (gesture === 'drag') send(canvas, 'mousemove', { clientX: x + 80 * turn(step), clientY: y - 60 * turn(step * 0.7) });
    else send(canvas, 'wheel', { clientX: left + width / 2, clientY: top + height / 2, deltaY: turn(step / 4) > 0 ? 120 : -120 });
    const now = await new Promise((done) => { requestAnimationFrame(done); });
    taken.push(now - before);
    before = now;
  }
  if (gesture === 'drag') send(document, 'mouseup', { clientX: x, clientY: y });
  taken.sort((a, b) => a - b);
  const at = (share) => Math.round(taken[Math.floor((taken.length - 1) * share)]);
  delete names.clearRect;
  return `${taken.length} frames of the page and ${drawn} of the picture in ${seconds} s; of the page median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`;
}
