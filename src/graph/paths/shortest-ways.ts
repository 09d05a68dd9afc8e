import { compare } from '../compare.js';
import { NO_LIST, neighborLists } from './neighbor-lists.js';
import type { SearchSpace } from './search-space.js';
import type { TwoSidedSearch } from './two-sided-search.js';
import type { Walk } from './walk.js';
import { PAUSE, type Paused, type Work } from './work.js';

/** Entities one after the other, by their rows. */
export type Way = readonly number[];

/** What the two sides know of each other, once they have met. */
export interface Met {
  readonly search: TwoSidedSearch;
  readonly walk: Walk;
  readonly work: Work;
  readonly space: SearchSpace;
  readonly distance: number;
}

/**
 * All shortest ways, as a graph without cycles in which every way from a root leads to an end. Undefined if there was no time. The search has
 * seen its last round through.
 */
export interface WayGraph {
  readonly roots: readonly number[];
  /** For each entity on a way, and not at its end, the entities that come next, ascending. */
  readonly next: ReadonlyMap<number, readonly number[]>;
}

export function* wayGraph(met: Met): Paused<WayGraph | undefined> {
  const { search, work, distance } = met;
  const { onward, back, meetings } = search;
  if (distance === 0) return { roots: [...onward.queue.subarray(0, onward.end)].filter((start) => search.isAt(start, 1, 0)), next: new Map() };
  const next = new Map<number, Set<number>>();
  const add = (from: number, to: number): void => {
    const known = next.get(from);
    if (known === undefined) next.set(from, new Set([to]));
    else known.add(to);
  };
  const toStarts = onward.depth + (search.met?.near === onward ? 1 : 0);
  const toEnds = back.depth + (search.met?.near === back ? 1 : 0);
  const roots = yield* sweep(met, 0, toStarts, meetings, (near, far) => add(far, near));
  const ends = yield* sweep(met, 1, toEnds, meetings, add);
  if (roots === undefined || ends === undefined) return undefined;
  const ordered = new Map<number, readonly number[]>();
  for (const [from, to] of next) {
    ordered.set(from, [...to].toSorted(compare));
    if (work.isLong) yield PAUSE;
  }
  return { roots: [...roots].toSorted(compare), next: ordered };
}

/** Goes back round by round from where the sides met to where one of them began. `side` is the one whose distances fall. */
function* sweep(
  { search, walk, work }: Met,
  side: 0 | 1,
  depth: number,
  meetings: Iterable<number>,
  found: (from: number, to: number) => void,
): Paused<Iterable<number> | undefined> {
  let layer: Iterable<number> = meetings;
  for (let left = depth; left > 0; left -= 1) {
    const nearer = new Set<number>();
    for (const entity of layer) {
      const lists = neighborLists(walk);
      const list = lists.of(entity, side === 0 ? 1 : 0, work);
      if (list === NO_LIST) return undefined;
      for (let i = lists.first(list); i < lists.behind(list); i += 1) {
        const other = (lists.data[i] ?? 0) >> 1;
        if (!search.isAt(other, side, left - 1)) continue;
        nearer.add(other);
        found(entity, other);
      }
      if (work.isLong) yield PAUSE;
    }
    layer = nearer;
  }
  return layer;
}

/** The ways of a graph in the order of rows; each is found when it is asked for. */
export function* waysOf({ roots, next }: WayGraph): Generator<Way> {
  const way: number[] = [];
  const open: Iterator<number>[] = [roots.values()];
  for (let choices = open.at(-1); choices !== undefined; choices = open.at(-1)) {
    const choice = choices.next();
    if (choice.done === true) {
      open.pop();
      way.pop();
      continue;
    }
    const following = next.get(choice.value);
    if (following === undefined) {
      yield [...way, choice.value];
    } else {
      way.push(choice.value);
      open.push(following.values());
    }
  }
}
