import { computeLayout } from './compute-layout.js';
import type { LayoutDone, LayoutTask } from './layout-protocol.js';

addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  const done: LayoutDone = { task: data.task, places: computeLayout(data.input) };
  postMessage(done);
});
