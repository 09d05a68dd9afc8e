import { at } from '../at.js';
import type { Choice } from './choices.js';
import { entityBefore } from './entity-before.js';
import { neighborLists } from './neighbor-lists.js';
import type { SearchSpace } from './search-space.js';
import type { Met, Way } from './shortest-ways.js';
import { turned } from './walk.js';
import type { Walked } from './walked.js';

/** A way, and for each of its steps the first relation by which it can be walked. */
export interface WayWithFirsts {
  readonly way: Way;
  readonly firsts: Choice;
}

/**
 * The first of the shortest ways, in the order of rows. The search has gone as far as `FIRST_WAY` needs it: it has written down from which entity
 * each was first seen, and which step between its sides comes first.
 */
export function firstWay({ search, walk, space }: Met): WayWithFirsts {
  const { onward, back, step } = search;
  if (step === undefined) return { way: [...onward.queue.subarray(0, onward.end)].filter((start) => search.isAt(start, 1, 0)).slice(0, 1), firsts: [] };
  const lists = neighborLists(walk);
  const first = (from: number, to: number, isOnward: boolean): Walked => (isOnward ? lists.firstTo(from, 0, to) : turnedRound(lists.firstTo(to, 1, from), to));
  const isOnward = search.met?.near === onward;
  const [last, next] = isOnward ? [step.from, step.to] : [step.to, step.from];
  const toLast = lineBefore(space, last, onward.depth);
  const way: number[] = [];
  const firsts: Walked[] = [];
  for (let place = toLast.length - 1; place >= 0; place -= 1) {
    const entity = at(toLast, place);
    if (place < toLast.length - 1) firsts.push(first(at(toLast, place + 1), entity, true));
    way.push(entity);
  }
  let before = last;
  for (const entity of lineBefore(space, next, back.depth)) {
    firsts.push(first(before, entity, isOnward && entity === next));
    way.push(entity);
    before = entity;
  }
  return { way, firsts };
}

/** The same relation walked the other way, to where it came from. */
function turnedRound({ row, directions }: Walked, to: number): Walked {
  return { row, directions: turned(directions), to };
}

/** An entity and those before it, up to where its side began. */
function lineBefore(space: SearchSpace, entity: number, depth: number): readonly number[] {
  const line = [entity];
  for (let left = depth, one = entity; left > 0; left -= 1) {
    one = entityBefore(space, one);
    line.push(one);
  }
  return line;
}
