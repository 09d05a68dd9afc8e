import { at } from '../at.js';
import type { Entities } from './neighbors.js';
import type { Progress } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import type { WaySearch } from './way-search.js';
import { PAUSE } from './work.js';

/** One step of a way, with the entities that may come next and how many of them were tried. */
interface Level {
  readonly choices: Entities;
  tried: number;
  readonly progress: Progress | undefined;
}

/**
 * All ways of one length, in the order of rows: depth first, so that no more than one way is in memory, and without the entities from
 * which the ends are too far. Relations are not chosen yet; for each way some choice keeps to the rules, if a closed way of two
 * relations and the mode TRAIL are left aside.
 */
export function* waysOfLength(search: WaySearch, length: number): Generator<Way | typeof PAUSE> {
  const { plan, work, rules, distances } = search;
  yield* distances.explore(length - 1);
  for (const start of plan.starts) {
    const progress = rules === undefined ? undefined : search.hopeful(rules.start, start, length);
    if (rules === undefined ? distances.atLeast(start) > length : progress === undefined) continue;
    if (length > 0) yield* waysFrom(search, start, length, progress, false);
    else if (plan.ends.has(start) && (progress === undefined || rules?.accepts(progress) === true)) yield [start];
    if (work.stoppedBy !== undefined) return;
  }
}

/** Whether some way could go on to this length, whether or not it came to an end there. */
export function* hasWayOfLength(search: WaySearch, length: number): Generator<typeof PAUSE, boolean> {
  for (const start of search.plan.starts) {
    for (const way of waysFrom(search, start, length, search.rules?.start, true)) {
      if (way !== PAUSE) return true;
      yield PAUSE;
    }
    if (search.work.stoppedBy !== undefined) return true;
  }
  return false;
}

function* waysFrom(search: WaySearch, start: number, length: number, first: Progress | undefined, anywhere: boolean): Generator<Way | typeof PAUSE> {
  const { work, rules } = search;
  const way = [start];
  const choicesAt = (entity: number): Entities | undefined => (anywhere ? search.neighbors.of(entity) : search.near(entity, length - way.length));
  const levels: Level[] = [];
  const enter = (progress: Progress | undefined): boolean => {
    const choices = choicesAt(way.at(-1) ?? start);
    if (choices === undefined) return false;
    levels.push({ choices, tried: 0, progress });
    return true;
  };
  if (!enter(first)) return;
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const entity = level.choices[level.tried];
    if (entity === undefined) {
      levels.pop();
      way.pop();
      continue;
    }
    level.tried += 1;
    if (!work.affords(1)) return;
    if (work.isLong) yield PAUSE;
    const left = length - way.length;
    if (!search.mayVisit(way, entity, left === 0)) continue;
    if (anywhere && left > 0 && !search.walk.mayPass(entity)) continue;
    let { progress } = level;
    if (progress !== undefined) {
      progress = search.progress(progress, at(way, way.length - 1), entity);
      if (progress === undefined) continue;
      if (!anywhere) progress = left === 0 && rules?.accepts(progress) !== true ? undefined : search.hopeful(progress, entity, left);
      if (progress === undefined) continue;
    }
    if (left === 0) {
      yield [...way, entity];
      continue;
    }
    way.push(entity);
    if (!enter(progress)) return;
  }
}
