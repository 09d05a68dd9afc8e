import type { LayoutInput } from '../scene/layout-input.js';
import type { Place } from '../scene/path-layout.js';

/** What the page sends to the worker, and what comes back under the same number. */
export interface LayoutTask {
  readonly task: number;
  readonly input: LayoutInput;
}

export interface LayoutDone {
  readonly task: number;
  readonly places: ReadonlyMap<string, Place>;
}
