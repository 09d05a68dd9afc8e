import { compare } from '../compare.js';
import { collectPaths } from './collect-paths.js';
import { PathContext } from './path-context.js';
import { PathMaker, isClosedPair } from './path-maker.js';
import type { PathRules } from './path-rules.js';
import type { ReachRound, Reachable } from './reach-round.js';
import type { Way } from './shortest-ways.js';
import { WalkLayers } from './walk-layers.js';
import { WaysInOrder } from './ways-in-order.js';
import { PAUSE, type Paused } from './work.js';

/**
 * What paths lead to that keep to a pattern or to a condition of time. Round by round, each with one relation more: walks say what may be reached; the
 * first walk to an entity mostly is the first path, and where it is none, all ways of that length to this entity are looked through. A round that could
 * not be seen through is left out, and so are entities nearer than `minLength`. `isListed`: whether an entity is asked for at all.
 */
export function* reachByRules(context: PathContext, rules: PathRules, minLength: number, isListed: (row: number) => boolean): Paused<Reachable> {
  const { plan, walk, work } = context;
  const maker = new PathMaker(context, rules);
  const layers = new WalkLayers(context, rules);
  const seen = new Set<number>();
  const rounds: ReachRound[] = [];
  let depth = 0;
  // No path is longer than there are entities.
  const longest = Math.min(plan.maxLength, walk.index.entities);
  for (let distance = 0; distance <= longest; distance += 1) {
    if (distance > 0) yield* layers.grow();
    if (work.stoppedBy !== undefined || layers.isEmpty) break;
    const ways = new Map<number, Way>();
    const places = yield* layers.accepted();
    for (const row of [...places.keys()].toSorted(compare)) {
      const place = places.get(row);
      if (place === undefined || seen.has(row) || !isListed(row)) continue;
      const first = layers.wayTo(place);
      const way = isPathWay(first, rules, maker) ? first : yield* firstWayTo(context, rules, row, distance);
      if (work.stoppedBy !== undefined) break;
      if (way !== undefined) ways.set(row, way);
      yield PAUSE;
    }
    if (work.stoppedBy !== undefined) break;
    for (const row of ways.keys()) seen.add(row);
    if (distance >= minLength) rounds.push({ distance, rows: Uint32Array.from(ways.keys()), wayTo: (row) => ways.get(row) ?? [] });
    depth = distance;
  }
  return { rounds, depth };
}

/** Whether a walk by the pattern is the way of a path: only of a closed pair, and in time, it must be seen whether there is a choice of relations. */
function isPathWay(way: Way, rules: PathRules, maker: PathMaker): boolean {
  return isSimple(way) && ((rules.time === undefined && !isClosedPair(way)) || maker.group(way) !== undefined);
}

/** As `PathMode` SIMPLE has it. */
function isSimple(way: Way): boolean {
  return way.length === 1 || (areDistinct(way.slice(1)) && areDistinct(way.slice(0, -1)));
}

function areDistinct(rows: Way): boolean {
  return new Set(rows).size === rows.length;
}

/** The way of the first path of exactly so many relations to an entity. Undefined if there is none, or no time. */
function* firstWayTo({ scoped, plan, walk, work }: PathContext, rules: PathRules, row: number, length: number): Paused<Way | undefined> {
  const context = new PathContext(scoped, { ...plan, ends: new Set([row]), minLength: length, maxLength: length }, work, walk);
  try {
    const [path] = yield* collectPaths(context, rules, new WaysInOrder(context, rules, length).run(), 1);
    return path?.way;
  } finally {
    context.endSearch();
  }
}
