import type { PathResult } from '../view.js';
import { collectPaths } from './collect-paths.js';
import { foremostPath } from './foremost-path.js';
import type { PathContext } from './path-context.js';
import { firstWay } from './first-way.js';
import type { ChosenWay } from './path-maker.js';
import { reckonCosts } from './relation-cost.js';
import { giveBack, takeSpace } from './search-space.js';
import { wayGraph, waysOf } from './shortest-ways.js';
import { type Reach, TwoSidedSearch } from './two-sided-search.js';
import { WaysInOrder } from './ways-in-order.js';
import { hasWayOfLength } from './ways-by-length.js';
import type { Paused } from './work.js';

/** To see whether a path could be longer than the longest that was asked for takes at most so many steps. */
const LOOK_BEYOND = 20_000;

/** What a search found: the beginning of the list of its paths. */
export interface PathsFound {
  readonly paths: readonly ChosenWay[];
  readonly truncatedBy: PathResult['truncatedBy'];
  readonly depth: number;
}

/**
 * The paths of a question, and one more than `limit` if there are more and they are asked for. How far the ends are from the starts, whatever the
 * pattern, the time and the mode, is found out first: it ends most searches that find nothing, and is the whole answer to many.
 */
export function* searchPaths(context: PathContext, limit: number): Paused<PathsFound> {
  const { plan, walk, work } = context;
  const most = plan.wanted <= limit ? plan.wanted : limit + 1;
  if (plan.isByCost && !(yield* reckonCosts(walk.index, work))) return { paths: [], truncatedBy: work.stoppedBy, depth: 0 };
  const { reach, depth, shortest } = yield* lookFromBothSides(context, most);
  if (reach.kind !== 'NEAR') {
    const isFar = reach.kind === 'FAR';
    return { paths: [], truncatedBy: isFar ? 'LENGTH' : work.stoppedBy, depth: isFar ? plan.maxLength : Math.min(depth, plan.maxLength) };
  }
  if (shortest !== undefined || work.stoppedBy !== undefined) return cut(context, shortest ?? [], limit, reach.distance);
  if (plan.query.select === 'FOREMOST') {
    const paths = yield* foremostPath(context, reach.distance);
    return paths.length > 0 ? cut(context, paths, limit, plan.maxLength) : yield* nothing(context, false);
  }
  const rules = context.rules();
  const ways = new WaysInOrder(context, rules, reach.distance);
  const paths = yield* collectPaths(context, rules, ways.run(), most);
  return paths.length > 0 ? cut(context, paths, limit, ways.depth) : yield* nothing(context, ways.isHopeless);
}

interface Look {
  readonly reach: Reach;
  readonly depth: number;
  /** The answer, if the question asks for shortest paths and nothing that walks do not meet. */
  readonly shortest: readonly ChosenWay[] | undefined;
}

function* lookFromBothSides(context: PathContext, most: number): Paused<Look> {
  const { plan, walk, work } = context;
  const { select } = plan.query;
  const isPlain = !plan.hasRules && !plan.isByCost && (select === 'ANY_SHORTEST' || select === 'ALL_SHORTEST');
  const isAll = isPlain && select === 'ALL_SHORTEST';
  const space = takeSpace(walk);
  try {
    const search = new TwoSidedSearch(walk, work, space, plan.starts, plan.ends);
    const reach = yield* search.run(plan.maxLength, isPlain ? (isAll ? 'ALL_WAYS' : 'FIRST_WAY') : 'LENGTH');
    const { depth } = search;
    if (!isPlain || reach.kind !== 'NEAR' || reach.distance < plan.minLength) return { reach, depth, shortest: undefined };
    const met = { search, walk, work, space, distance: reach.distance };
    if (!isAll) {
      const first = firstWay(met);
      const { way } = first;
      if (!plan.isExpanded) return { reach, depth, shortest: [{ way, choice: undefined, met: first }] };
      return { reach, depth, shortest: yield* collectPaths(context, undefined, [{ way, size: 0 }], most) };
    }
    const graph = yield* wayGraph(met);
    return { reach, depth, shortest: graph && (yield* collectPaths(context, undefined, sized(graph), most)) };
  } finally {
    giveBack(walk, space);
  }
}

function* sized(graph: Parameters<typeof waysOf>[0]): Generator<{ way: readonly number[]; size: number }> {
  for (const way of waysOf(graph)) yield { way, size: 0 };
}

/** Paths that were found, without the one that shows that there are too many. */
function cut({ plan, work }: PathContext, paths: readonly ChosenWay[], limit: number, depth: number): PathsFound {
  if (paths.length > limit) return { paths: paths.slice(0, limit), truncatedBy: 'PATHS', depth };
  return { paths, truncatedBy: paths.length === plan.wanted ? undefined : work.stoppedBy, depth };
}

/** Where nothing was found: whether there was no time, or there may be longer paths, or there is none. */
function* nothing(context: PathContext, isHopeless: boolean): Paused<PathsFound> {
  const { plan, work } = context;
  const depth = plan.maxLength;
  if (work.stoppedBy !== undefined) return { paths: [], truncatedBy: work.stoppedBy, depth };
  if (isHopeless) return { paths: [], truncatedBy: undefined, depth };
  const apart = context.apart(LOOK_BEYOND);
  try {
    const goesOn = yield* hasWayOfLength(apart.waySearch(apart.rules()), plan.maxLength + 1);
    return { paths: [], truncatedBy: goesOn ? 'LENGTH' : undefined, depth };
  } finally {
    apart.endSearch();
  }
}

