import { collectPaths } from './collect-paths.js';
import { earliestArrival } from './earliest-arrival.js';
import type { PathContext } from './path-context.js';
import { type ChosenWay, PathMaker } from './path-maker.js';
import { WaysInOrder } from './ways-in-order.js';
import { PAUSE, type Paused } from './work.js';

/**
 * The path of earliest arrival, and of those the first; none if there is none, or there was no time to be sure. A path without relations
 * arrives before all others.
 *
 * No path arrives before the earliest walk does, and mostly one arrives with it: the first of the list without the days behind. Where walks are
 * earlier than paths (a pattern, a least length, a way back to the start), each path that is found asks for one that is earlier still.
 */
export function* foremostPath(context: PathContext, least: number): Paused<readonly ChosenWay[]> {
  const { plan, work } = context;
  const firstUpTo = function* (day: number): Paused<ChosenWay | undefined> {
    const rules = context.ownRules(day);
    const ways = new WaysInOrder(context, rules, least);
    try {
      const [path] = yield* collectPaths(context, rules, ways.run(), 1);
      return path;
    } finally {
      ways.end();
    }
  };
  const earliest = yield* earliestArrival(context);
  if (earliest === undefined) return [];
  const canStay = plan.minLength === 0 && plan.starts.some((start) => plan.ends.has(start));
  if (earliest === Infinity && !canStay) return [];
  const bound = canStay ? -Infinity : earliest;
  const best = yield* firstUpTo(bound);
  if (best !== undefined || work.stoppedBy !== undefined) return best === undefined ? [] : [best];
  const maker = new PathMaker(context, context.rules());
  let day = Infinity;
  for (let found = yield* firstUpTo(day); found !== undefined; found = yield* firstUpTo(day - 1)) {
    day = maker.make(found).arrival ?? -Infinity;
    if (day === -Infinity || day === earliest) break;
    yield PAUSE;
  }
  if (work.stoppedBy !== undefined || day === Infinity) return [];
  const foremost = yield* firstUpTo(day);
  return foremost === undefined || work.stoppedBy !== undefined ? [] : [foremost];
}
