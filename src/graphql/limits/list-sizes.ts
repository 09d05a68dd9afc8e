import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../connection.js';

/** How long a path is taken to be. One that may be longer costs more by itself. */
export const USUAL_PATH_LENGTH = 6;

/** How long lists without pages are taken to be: as long as the longest of their kind in the bundled dataset, or their bound. */
const SIZES: ReadonlyMap<string, number> = new Map([
  ['Path.steps', USUAL_PATH_LENGTH],
  ['Path.entities', USUAL_PATH_LENGTH + 1],
  ['PathStep.parallel', 10],
  ['Narrative.citations', 4 * USUAL_PATH_LENGTH],
  ['evidence', 4],
  ['attributedTo', 3],
  ['qualifiers', 3],
  ['identifiers', 3],
  ['ends', 2],
  ['DatasetInfo.sources', 20],
  ['DatasetInfo.entitiesByType', 8],
  ['DatasetInfo.relationsByType', 25],
  // Whose field has the number of entities.
  ['Subgraph.entities', 1],
  ['Subgraph.relations', 3],
]);

/** A list that is not in the table: of a service's own types, for one. */
const OTHERWISE = 10;

/** How many items a list without pages is taken to have. */
export function listSize(type: string, field: string): number {
  // Whose field has the size of the page.
  if (type.endsWith('Connection') && (field === 'nodes' || field === 'edges')) return 1;
  return SIZES.get(`${type}.${field}`) ?? SIZES.get(field) ?? OTHERWISE;
}

/** How many items a page may have. Sizes out of range count as the nearest within: the field itself refuses them, by name. */
export function pageSize({ first, last }: Readonly<Record<string, unknown>>): number {
  const given = [first, last].filter((size) => typeof size === 'number');
  return given.length === 0 ? DEFAULT_PAGE_SIZE : Math.min(MAX_PAGE_SIZE, Math.max(1, ...given));
}

/** A few entities may have many relations among them: so many are shown of each neighborhood beside those that its limit allows for. */
const RELATIONS_BESIDE = 100;

/** How many relations a neighborhood of at most `limit` entities shows. */
export function relationsShown(limit: number): number {
  return 3 * limit + RELATIONS_BESIDE;
}

/** By what the entities of a neighborhood are multiplied, so that three times as many relations are all that it shows. */
export function neighborhoodSize({ limit }: Readonly<Record<string, unknown>>): number {
  return Math.ceil(relationsShown(typeof limit === 'number' ? Math.min(500, Math.max(1, limit)) : 100) / 3);
}
