import type { Dataset } from '../model/dataset.js';
import type { Entity } from '../model/entity.js';
import type { Relation } from '../model/relation.js';
import { DEFAULT_SCOPE, type Scope } from '../model/scope.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Graph } from './graph.js';
import { lazy } from './lazy.js';
import { type MemoryGraphOptions, buildIndexes } from './memory-indexes.js';
import { MemoryView } from './memory-view.js';
import { type RelationGraph, toGraphology } from './to-graphology.js';

/** A graph in memory, which answers at once. */
export interface MemoryGraph extends Graph {
  readonly vocabulary: Vocabulary;
  view(scope: Scope): MemoryView;
  /** All entities, in the order of their ids. */
  readonly entities: readonly Entity[];
  /** All relations, whatever their scope, in their default order. */
  readonly relations: readonly Relation[];
  /**
   * The same entities and relations for Graphology's algorithms, layouts and exporters: ids are the keys, copies of the records the
   * attributes. Built when it is first asked for, and the same for all who ask. Views do not read it, so changing it changes
   * no answer, but whoever asks next gets it changed: work on its `copy()`.
   */
  readonly graphology: RelationGraph;
}

/** A view keeps a verdict for every relation that it met, so the views of only so many scopes are kept. */
const MOST_VIEWS = 32;

/**
 * Builds a graph of validated records, in any order. The records are not copied: they are the graph's from now on, and must not be
 * changed. Throws `EntenteError` INVALID_DATASET if two records share an id, or a relation ends at an entity that is not there.
 */
export function createGraph(dataset: Dataset, options: MemoryGraphOptions = {}): MemoryGraph {
  const indexes = buildIndexes(dataset, options);
  const { version, snapshot } = indexes;
  const graphology = lazy(() => toGraphology(snapshot));
  const views = new Map<string, MemoryView>();
  // The one asked for last, which is mostly that of the default scope.
  let last: { readonly key: string; readonly view: MemoryView } | undefined;
  return {
    version,
    entities: snapshot.entities,
    relations: snapshot.relations,
    vocabulary: snapshot.vocabulary,
    get graphology() {
      return graphology();
    },
    view(scope) {
      const key = scope === DEFAULT_SCOPE ? DEFAULT_KEY : scopeKey(scope);
      if (key === last?.key) return last.view;
      const view = views.get(key) ?? new MemoryView(indexes, copyOf(scope));
      // Deleted first, so that the least recently used view is the first in the map.
      views.delete(key);
      views.set(key, view);
      const [oldest] = views.keys();
      if (views.size > MOST_VIEWS && oldest !== undefined) views.delete(oldest);
      last = { key, view };
      return view;
    },
  };
}

/** Equal for scopes that ask for the same. */
function scopeKey({ validAt, during, knownAt, certainty, modality, derivation, minSources }: Scope): string {
  const sets = [modality, derivation].map((set) => [...set].toSorted().join('+'));
  return [validAt, during?.from, during?.to, knownAt, certainty, ...sets, minSources].join(' ');
}

const DEFAULT_KEY = scopeKey(DEFAULT_SCOPE);

/** A view is shared, so its scope must not change with that of one who asked for it. */
function copyOf(scope: Scope): Scope {
  return { ...scope, modality: new Set(scope.modality), derivation: new Set(scope.derivation) };
}
