import type { SourceTexts } from '../data/source-texts.js';
import type { Dataset } from '../model/dataset.js';
import { BUILT_IN_VOCABULARY, type Vocabulary } from '../model/vocabulary.js';
import { type ChangeLog, buildChangeLog } from './change-log.js';
import { contentHash } from './content-hash.js';
import { type EntityDirectory, buildDirectory } from './entity-directory.js';
import { lazy } from './lazy.js';
import { type NameIndex, buildNameIndex } from './name-index.js';
import { PATH_LIMITS, type PathLimits } from './paths/path-limits.js';
import { type Snapshot, buildSnapshot } from './snapshot.js';
import { countAll } from './statistics.js';
import type { Statistics } from './view.js';

/** What a graph in memory may be given beside its records. */
export interface MemoryGraphOptions {
  /** The types that its records may have. Default: the built-in ones. */
  readonly vocabulary?: Vocabulary;
  /** The texts of sources. Default: none, and every excerpt is UNAVAILABLE. */
  readonly texts?: Pick<SourceTexts, 'excerpt'>;
  /** How far a path search goes. Default: 1,000 paths, 1,000,000 relations and 2,000 milliseconds. */
  readonly pathLimits?: Partial<PathLimits>;
}

/** All that the views of one graph share. What not every use of a graph needs is built when it is first asked for. */
export interface MemoryIndexes {
  readonly version: string;
  readonly snapshot: Snapshot;
  readonly texts: MemoryGraphOptions['texts'];
  readonly pathLimits: PathLimits;
  readonly statistics: () => Statistics;
  readonly directory: () => EntityDirectory;
  readonly names: () => NameIndex;
  readonly changes: () => ChangeLog;
}

/** Throws `EntenteError` INVALID_DATASET as `buildSnapshot` does. */
export function buildIndexes(dataset: Dataset, { vocabulary = BUILT_IN_VOCABULARY, texts, pathLimits }: MemoryGraphOptions): MemoryIndexes {
  const snapshot = buildSnapshot(dataset, vocabulary);
  const { name, license, description } = dataset;
  const content: Dataset = { name, license, description, entities: snapshot.entities, relations: snapshot.relations };
  const directory = lazy(() => buildDirectory(snapshot.entities));
  return {
    version: contentHash(content, vocabulary),
    snapshot,
    texts,
    pathLimits: { ...PATH_LIMITS, ...pathLimits },
    statistics: lazy(() => countAll(content, vocabulary)),
    directory,
    names: lazy(() => buildNameIndex(snapshot.entities, directory())),
    changes: lazy(() => buildChangeLog(snapshot)),
  };
}
