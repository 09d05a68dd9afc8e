import { at } from '../at.js';
import type { ScopedRelations } from '../scoped-relations.js';
import type { MaybePromise, Path, PathQuery, PathResult, SearchControl, Window } from '../view.js';
import { windowRange } from '../window-range.js';
import { PathContext } from './path-context.js';
import type { PathLimits } from './path-limits.js';
import { PathMaker } from './path-maker.js';
import { planPaths } from './path-plan.js';
import { runSearch } from './runner.js';
import { type PathsFound, searchPaths } from './search-paths.js';
import { PAUSE, type Paused, Work } from './work.js';

/**
 * The paths of a query. They are found in order, up to the limits, and written out as far as the window asks for them. Throws `EntenteError`
 * UNKNOWN_ENTITY and BAD_USER_INPUT at once.
 */
export function findPaths(
  scoped: ScopedRelations,
  query: PathQuery,
  limits: PathLimits,
  window: Window,
  control?: SearchControl,
): MaybePromise<PathResult> {
  windowRange(window, () => 0);
  const work = new Work(limits.relations, control?.budget);
  const context = new PathContext(scoped, planPaths(scoped, query), work);
  return runSearch(answer(context, Math.min(limits.paths, control?.budget?.paths ?? Infinity), window), work, limits.deadline, control);
}

function* answer(context: PathContext, limit: number, window: Window): Paused<PathResult> {
  try {
    return yield* found(context, limit, window);
  } finally {
    context.endSearch();
  }
}

function* found(context: PathContext, limit: number, window: Window): Paused<PathResult> {
  const { paths, truncatedBy, depth }: PathsFound = yield* searchPaths(context, limit);
  const maker = new PathMaker(context, context.ownRules(Infinity));
  const { start, end, hasNext } = windowRange(window, (wanted) => Math.min(wanted, paths.length));
  const items: Path[] = [];
  for (let place = start; place < end; place += 1) {
    if (place > start) yield PAUSE;
    items.push(maker.make(at(paths, place)));
  }
  const result = {
    items,
    offset: start,
    hasPrevious: start > 0,
    hasNext,
    count: () => paths.length,
    complete: truncatedBy === undefined,
    depthReached: depth,
    relationsExpanded: context.work.expanded,
  };
  return truncatedBy === undefined ? result : { ...result, truncatedBy };
}
