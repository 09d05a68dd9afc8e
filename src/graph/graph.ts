import type { Scope } from '../model/scope.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { View } from './view.js';

/** One snapshot of the whole graph. It never changes; new data make a new one. */
export interface Graph {
  /** SHA-256 over the canonical content, in hex: the same on every machine. */
  readonly version: string;
  /** The types that it knows. Default: the built-in ones. */
  readonly vocabulary?: Vocabulary;
  view(scope: Scope): View;
}

/** Where the current snapshot is found. A reload puts another in its place, and a running query keeps its own. */
export interface GraphSource {
  readonly current: Graph;
}
