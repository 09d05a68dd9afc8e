import type { EntityType } from '../model/entity.js';
import type { Vocabulary } from '../model/vocabulary.js';

/**
 * The files of a dataset, by their name relative to its folder (`countries.yaml`, `relations/xinhua.yaml`): as text, or as
 * bytes of UTF-8.
 */
export type DatasetFiles = ReadonlyMap<string, string | Uint8Array>;

/** What the dataset is called and who may use it. The one file that every dataset has. */
export const HEADER_FILE = 'dataset.yaml';

/** Which file holds the entities of a type. */
export function entityFile(vocabulary: Vocabulary, type: EntityType): string {
  return `${vocabulary.entityType(type).plural}.yaml`;
}

/** The folder of the relation files, one for each source. */
export const RELATIONS_FOLDER = 'relations';

/** A larger file is refused: reading one takes seconds and a hundred times its size in memory. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

const RELATION_FILE = new RegExp(`^${RELATIONS_FOLDER}/[^/]+\\.yaml$`);

/** What a file of this name holds; absent for one that is no part of a dataset. */
export function roleOf(name: string, vocabulary: Vocabulary): 'HEADER' | 'RELATIONS' | EntityType | undefined {
  if (name === HEADER_FILE) return 'HEADER';
  if (RELATION_FILE.test(name)) return 'RELATIONS';
  return vocabulary.entityTypes.find((type) => name === entityFile(vocabulary, type));
}
