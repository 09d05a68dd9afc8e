import type { Path, PathQuery, PathResult } from '../../../src/graph/view.js';
import type { Dataset } from '../../../src/model/dataset.js';
import { naivePathList } from './naive-path-list.js';
import { type Walks, allSimpleWalks, allTrails } from './naive-walks.js';
import type { PathCase } from './arbitrary-path-query.js';

/** What an answer says of itself that is not so, given the list that it should have. Nothing, if all is well. */
export function untruths(data: Dataset, { scope, query }: PathCase, result: PathResult, expected: readonly Path[], limits?: { readonly paths: number; readonly relations: number }): readonly string[] {
  const { items, complete, truncatedBy, depthReached, relationsExpanded } = result;
  const elsewhere = (): readonly Path[] =>
    naivePathList(data, scope, { ...query, select: 'ANY_SHORTEST', maxLength: data.entities.length + data.relations.length }, longWalks(data, query));
  const untruth: Readonly<Record<string, () => boolean>> = {
    'complete and truncated at once': () => complete !== (truncatedBy === undefined),
    'all there, and some are missing': () => complete && items.length !== expected.length,
    'none at all, and there is a longer one': () => complete && items.length === 0 && elsewhere().length > 0,
    'cut by length, with paths that were found': () => truncatedBy === 'LENGTH' && expected.length > 0,
    'cut by a deadline that was never set': () => truncatedBy === 'DEADLINE',
    'cut by the number of paths, and they are not too many': () =>
      truncatedBy === 'PATHS' && (items.length !== limits?.paths || expected.length <= items.length),
    'cut by the number of relations, and there was no such limit': () => truncatedBy === 'RELATIONS' && limits === undefined,
    'more paths than the limit': () => items.length > (limits?.paths ?? Infinity),
    'more relations than the limit': () => relationsExpanded > (limits?.relations ?? Infinity),
    'deeper than the longest path': () => depthReached > query.maxLength,
  };
  return Object.entries(untruth).flatMap(([text, isSo]) => (isSo() ? [text] : []));
}

/** Walks of any length that may be paths in the query's mode; of trails, only where they are few. */
function longWalks(data: Dataset, { mode }: PathQuery): Walks {
  if (mode !== 'TRAIL') return allSimpleWalks(data, data.entities.length);
  return allTrails(data, data.relations.length > 6 ? 0 : data.relations.length);
}
