import type { LayoutInput } from '../scene/layout-input.js';
import type { Place } from '../scene/path-layout.js';
import type { LayoutDone, LayoutTask } from './layout-protocol.js';

/** Lays out pictures beside the page, in a module worker of ours. Only the newest question is answered. */
export class LayoutRunner {
  readonly #worker = new Worker(new URL('layout-worker.ts', import.meta.url), { type: 'module' });
  readonly #onDone: (places: ReadonlyMap<string, Place>) => void;
  #task = 0;

  constructor(onDone: (places: ReadonlyMap<string, Place>) => void) {
    this.#onDone = onDone;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<LayoutDone>) => {
      if (data.task === this.#task) this.#onDone(data.places);
    });
  }

  run(input: LayoutInput): void {
    this.#task += 1;
    // Places that are all given need no worker.
    if (input.stages.length === 0) {
      this.#onDone(new Map(input.fixed));
      return;
    }
    const task: LayoutTask = { task: this.#task, input };
    this.#worker.postMessage(task, []);
  }

  stop(): void {
    this.#worker.terminate();
  }
}
