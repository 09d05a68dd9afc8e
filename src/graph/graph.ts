import type { Scope } from '../model/scope.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Difference } from './difference.js';
import type { View } from './view.js';

/** One snapshot of the whole graph. It never changes; new data make a new one. */
export interface Graph {
  /** SHA-256 over the canonical content, in hex: the same on every machine. */
  readonly version: string;
  /** The types that it knows. Default: the built-in ones. */
  readonly vocabulary?: Vocabulary;
  view(scope: Scope): View;
}

/** A snapshot that has taken the place of another. */
export interface Swap {
  readonly graph: Graph;
  readonly previous: Graph;
  /** Counted when it is first asked for, and then kept. */
  readonly difference: () => Promise<Difference>;
}

/** Where the current snapshot is found. A reload puts another in its place, and a running query keeps its own. */
export interface GraphSource {
  readonly current: Graph;
  /** What was loaded so far; absent where nobody keeps count. */
  readonly loads?: LoadHistory;
  /** Calls `listener` at each swap from now on. Returns a function that ends it. A source without it never swaps. */
  onSwap?(listener: (swap: Swap) => void): () => void;
}

/** What a source of graphs has loaded since it began. */
export interface LoadHistory {
  /** When the current content was loaded; a reload that finds the same does not count. */
  readonly loadedAt: Date;
  /** What came of the reloads: a new graph, the same content, or data that cannot be loaded. */
  readonly reloads: { readonly swapped: number; readonly unchanged: number; readonly rejected: number };
}
