import { compare } from '../compare.js';
import type { TypeDirections } from '../type-directions.js';
import { BEFORE, SPACE_WIDTH, type SearchSpace } from './search-space.js';
import type { TwoSidedSearch } from './two-sided-search.js';
import type { Walk } from './walk.js';
import { PAUSE, type Paused, type Work } from './work.js';

/** Entities one after the other, by their rows. */
export type Way = readonly number[];

/** Behind all entities. */
const NO_ENTITY = 2 ** 30;

/** What the two sides know of each other, once they have met. */
export interface Met {
  readonly search: TwoSidedSearch;
  readonly walk: Walk;
  readonly work: Work;
  readonly space: SearchSpace;
  readonly distance: number;
}

/** The first of the shortest ways, in the order of rows; undefined if there was no time. The search has stopped at the first meeting. */
export function* firstWay(met: Met): Paused<Way | undefined> {
  const { search, distance } = met;
  const { onward, back } = search;
  if (distance === 0) return [...onward.queue.subarray(0, onward.end)].filter((start) => search.isAt(start, 1, 0)).slice(0, 1);
  const bridge = search.met?.near === onward ? { from: onward.queue[search.met.place] ?? 0, to: undefined } : yield* firstBridge(met);
  if (bridge === undefined) return undefined;
  const way = wayTo(met, bridge.from);
  if (bridge.to !== undefined) way.push(bridge.to);
  for (let left = back.depth - (bridge.to === undefined ? 0 : 1); left >= 0; left -= 1) {
    const next = firstTowards(met, way.at(-1) ?? 0, left);
    if (next === undefined) return undefined;
    way.push(next);
  }
  return way;
}

/** A step from the last whole round of the one side to that of the other; `to` is the first that there is, if it is known. */
interface Bridge {
  readonly from: number;
  readonly to: number | undefined;
}

/**
 * The first entity of the last whole round from the starts that is one step from the last whole round from the ends. A round from
 * the starts goes in the order of ways, so that the first of its entities that meets the other side is on the first way. A round from the ends
 * has no such order: it is seen through, or the round of the starts is looked through in order, in turns, whichever costs less.
 */
function* firstBridge({ search, work, walk }: Met): Paused<Bridge | undefined> {
  const { onward, back, met } = search;
  search.sortRound();
  let [place, backPlace] = [onward.first, met?.place ?? back.end];
  let [onwardCost, backCost] = [0, 0];
  for (let entity = onward.queue[place]; entity !== undefined && place < onward.end; entity = onward.queue[place]) {
    if (work.isLong) yield PAUSE;
    const isBackDone = backPlace === back.end;
    const backNext = backCost + walk.degree(back.queue[backPlace] ?? 0);
    if (!isBackDone && backNext < onwardCost + walk.degree(entity)) {
      if (!search.look(back, backPlace, false)) return undefined;
      backCost = backNext;
      backPlace += 1;
      continue;
    }
    place += 1;
    if (search.isAt(entity, 1, back.depth + 1)) return { from: entity, to: undefined };
    if (isBackDone) continue;
    onwardCost += walk.degree(entity);
    if (!work.affords(walk.degree(entity))) return undefined;
    const to = firstNeighborAt(search, walk, entity, back.depth);
    if (to !== undefined) return { from: entity, to };
  }
  return undefined;
}

/** The neighbor of least row that is so far from the ends: looked for from the entity, or from all that are so far, whichever costs less. */
function firstTowards({ search, walk, work }: Met, entity: number, distance: number): number | undefined {
  const { entities, cost } = search.round(search.back, distance);
  if (walk.degree(entity) <= cost) return work.affords(walk.degree(entity)) ? firstNeighborAt(search, walk, entity, distance) : undefined;
  if (!work.affords(cost)) return undefined;
  let first = NO_ENTITY;
  for (const other of entities) if (other < first && walk.leads(other, walk.back, entity)) first = other;
  return first === NO_ENTITY ? undefined : first;
}

function firstNeighborAt(search: TwoSidedSearch, walk: Walk, entity: number, distance: number): number | undefined {
  let first = NO_ENTITY;
  walk.scan(entity, walk.onward, (other) => {
    if (other < first && search.isAt(other, 1, distance)) first = other;
  });
  return first === NO_ENTITY ? undefined : first;
}

function wayTo({ search, space }: Met, entity: number): number[] {
  const way = [entity];
  for (let depth = search.onward.depth; depth > 0; depth -= 1) way.push(space.entities[(way.at(-1) ?? 0) * SPACE_WIDTH + BEFORE] ?? 0);
  return way.toReversed();
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
  const { search, walk, distance } = met;
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
  const roots = yield* sweep(met, walk.back, 0, toStarts, meetings, (near, far) => add(far, near));
  const ends = yield* sweep(met, walk.onward, 1, toEnds, meetings, add);
  if (roots === undefined || ends === undefined) return undefined;
  return {
    roots: [...roots].toSorted(compare),
    next: new Map([...next].map(([from, to]) => [from, [...to].toSorted(compare)])),
  };
}

/** Goes back round by round from where the sides met to where one of them began. */
function* sweep(
  { search, walk, work }: Met,
  directions: TypeDirections,
  side: 0 | 1,
  depth: number,
  meetings: readonly number[],
  found: (from: number, to: number) => void,
): Paused<Iterable<number> | undefined> {
  let layer: Iterable<number> = meetings;
  for (let left = depth; left > 0; left -= 1) {
    const nearer = new Set<number>();
    for (const entity of layer) {
      if (!work.affords(walk.degree(entity))) return undefined;
      walk.scan(entity, directions, (other) => {
        if (!search.isAt(other, side, left - 1)) return;
        nearer.add(other);
        found(entity, other);
      });
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
