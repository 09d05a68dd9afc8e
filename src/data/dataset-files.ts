import { ENTITY_TYPES, type EntityType } from '../model/entity.js';

/**
 * The files of a dataset, by their name relative to its folder (`countries.yaml`, `relations/xinhua.yaml`): as text, or as
 * bytes of UTF-8.
 */
export type DatasetFiles = ReadonlyMap<string, string | Uint8Array>;

/** What the dataset is called and who may use it. The one file that every dataset has. */
export const HEADER_FILE = 'dataset.yaml';

/** Which file holds the entities of a type. */
export const ENTITY_FILES: Readonly<Record<EntityType, string>> = {
  country: 'countries.yaml',
  leader: 'leaders.yaml',
  organization: 'organizations.yaml',
  treaty: 'treaties.yaml',
  event: 'events.yaml',
  place: 'places.yaml',
  topic: 'topics.yaml',
  source: 'sources.yaml',
};

/** The folder of the relation files, one for each source. */
export const RELATIONS_FOLDER = 'relations';

/** A larger file is refused: reading one takes seconds and a hundred times its size in memory. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;

const ENTITY_ROLES: ReadonlyMap<string, EntityType> = new Map(ENTITY_TYPES.map((type) => [ENTITY_FILES[type], type]));
const RELATION_FILE = new RegExp(`^${RELATIONS_FOLDER}/[^/]+\\.yaml$`);

/** What a file of this name holds; absent for one that is no part of a dataset. */
export function roleOf(name: string): 'HEADER' | 'RELATIONS' | EntityType | undefined {
  if (name === HEADER_FILE) return 'HEADER';
  if (RELATION_FILE.test(name)) return 'RELATIONS';
  return ENTITY_ROLES.get(name);
}
