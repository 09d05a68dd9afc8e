import type { Issue } from '../data/issue.js';
import { EntenteError } from '../model/entente-error.js';
import { BUNDLED_DATASET } from './bundled-dataset.js';
import type { MemoryGraph } from './create-graph.js';
import { DatasetError } from './dataset-error.js';
import { differenceBetween } from './difference.js';
import type { Graph, GraphSource, LoadHistory, Swap } from './graph.js';
import { lazy } from './lazy.js';
import { type LoadGraphOptions, loadGraph } from './load-graph.js';
import { inReloadSpan } from './reload-span.js';
import { type WatchOptions, watchDataset } from './watch-dataset.js';

/**
 * What came of a reload. UNCHANGED: the content is the same, and only the texts of sources are read anew. REJECTED: the new data cannot
 * be loaded, and the old graph stays.
 */
export type ReloadResult =
  | { readonly status: 'SWAPPED'; readonly graph: Graph; readonly previous: Graph }
  | { readonly status: 'UNCHANGED'; readonly graph: Graph }
  | { readonly status: 'REJECTED'; readonly error: Error; readonly issues: readonly Issue[] };

/** Keeps the current graph of a dataset that may change. Whoever took a graph from it keeps that one. */
export class GraphStore implements GraphSource {
  #current: MemoryGraph;
  readonly #listeners = new Set<(swap: Swap) => void>();
  readonly #options: LoadGraphOptions;
  #loads: LoadHistory = { loadedAt: new Date(), reloads: { swapped: 0, unchanged: 0, rejected: 0 } };
  #running: Promise<ReloadResult> | undefined;
  #waiting: Promise<ReloadResult> | undefined;

  private constructor(current: MemoryGraph, options: LoadGraphOptions) {
    this.#current = current;
    this.#options = options;
  }

  /** Loads a dataset for the first time. Throws as `loadGraph` does. */
  static async open(options: LoadGraphOptions = {}): Promise<GraphStore> {
    return new GraphStore(await loadGraph(options), options);
  }

  get current(): Graph {
    return this.#current;
  }

  get loads(): LoadHistory {
    return this.#loads;
  }

  /**
   * Calls `listener` soon after another graph has taken the place of the current one. What it throws is its own matter, as with any event, and no
   * reload fails of it. Returns a function that ends it.
   */
  onSwap(listener: (swap: Swap) => void): () => void {
    // Wrapped, so that one who listens twice hears twice, and ends one at a time.
    const own = (swap: Swap): void => listener(swap);
    this.#listeners.add(own);
    return () => void this.#listeners.delete(own);
  }

  /**
   * Reads the dataset again, builds its graph beside the current one and puts it in its place if it is valid and its content another.
   * Never rejects. One reload runs at a time: all who ask while it runs share the next, since the files may have changed behind its back.
   */
  reload(): Promise<ReloadResult> {
    if (this.#waiting !== undefined) return this.#waiting;
    if (this.#running === undefined) return this.#start();
    this.#waiting = this.#running.then(() => {
      this.#waiting = undefined;
      return this.#start();
    });
    return this.#waiting;
  }

  /**
   * Reloads from now on whenever a file of the dataset changes, and tells the result. Returns a function that ends it.
   * Throws `EntenteError` BAD_USER_INPUT for a dataset in memory.
   */
  watch(onReload: (result: ReloadResult) => void = () => {}, options: WatchOptions = {}): () => void {
    const { data = BUNDLED_DATASET } = this.#options;
    if (typeof data !== 'string') {
      throw new EntenteError('BAD_USER_INPUT', 'A dataset in memory cannot be watched. Load it from a folder, or make a new graph of it.');
    }
    let stopped = false;
    const reload = async (): Promise<void> => {
      const result = await this.reload();
      if (!stopped) onReload(result);
    };
    const stopWatching = watchDataset(data, () => void reload(), options);
    return () => {
      stopped = true;
      stopWatching();
    };
  }

  #start(): Promise<ReloadResult> {
    this.#running = inReloadSpan(() => this.#load()).finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  #tell(swap: Swap): void {
    for (const listener of this.#listeners) {
      queueMicrotask(() => {
        if (this.#listeners.has(listener)) listener(swap);
      });
    }
  }

  async #load(): Promise<ReloadResult> {
    const result = await this.#replace();
    this.#count(result);
    return result;
  }

  async #replace(): Promise<ReloadResult> {
    try {
      const previous = this.#current;
      const graph = await loadGraph(this.#options);
      if (graph.version === previous.version) {
        // The texts of sources are no part of the content, and may be others now.
        if (this.#options.sources !== undefined) this.#current = graph;
        return { status: 'UNCHANGED', graph: this.#current };
      }
      this.#current = graph;
      this.#tell({ graph, previous, difference: lazy(() => differenceBetween(previous, graph)) });
      return { status: 'SWAPPED', graph, previous };
    } catch (error) {
      return {
        status: 'REJECTED',
        error: error instanceof Error ? error : new Error(String(error)),
        issues: error instanceof DatasetError ? error.issues : [],
      };
    }
  }

  #count({ status }: ReloadResult): void {
    const { loadedAt, reloads } = this.#loads;
    const { swapped, unchanged, rejected } = reloads;
    this.#loads = {
      loadedAt: status === 'SWAPPED' ? new Date() : loadedAt,
      reloads: {
        swapped: swapped + Number(status === 'SWAPPED'),
        unchanged: unchanged + Number(status === 'UNCHANGED'),
        rejected: rejected + Number(status === 'REJECTED'),
      },
    };
  }
}
