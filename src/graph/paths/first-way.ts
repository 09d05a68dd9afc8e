import { at } from '../at.js';
import type { Choice } from './choices.js';
import { entityBefore } from './entity-before.js';
import { neighborLists } from './neighbor-lists.js';
import type { SearchSpace } from './search-space.js';
import type { Met, Way } from './shortest-ways.js';
import { type Walk, turned } from './walk.js';
import type { Walked } from './walked.js';

/** A way, and how many of its steps the search came upon from the start; the others it came upon from the end. */
export interface MetWay {
  readonly way: Way;
  readonly onward: number;
}

/**
 * The first of the shortest ways, in the order of rows. The search has gone as far as `FIRST_WAY` needs it: it has written down from which entity
 * each was first seen, and which step between its sides comes first.
 */
export function firstWay({ search, space }: Met): MetWay {
  const { onward, back, step } = search;
  if (step === undefined) return { way: [...onward.queue.subarray(0, onward.end)].filter((start) => search.isAt(start, 1, 0)).slice(0, 1), onward: 0 };
  const isOnward = search.met?.near === onward;
  const [last, next] = isOnward ? [step.from, step.to] : [step.to, step.from];
  const way = lineBefore(space, last, onward.depth).toReversed();
  const met = way.length - 1 + (isOnward ? 1 : 0);
  for (const entity of lineBefore(space, next, back.depth)) way.push(entity);
  return { way, onward: met };
}

/** For each step of a way the first relation by which it can be walked. */
export function firstRelations(walk: Walk, { way, onward }: MetWay): Choice {
  const lists = neighborLists(walk);
  return way.slice(1).map((to, place) => {
    const from = at(way, place);
    return place < onward ? lists.firstTo(from, 0, to) : turnedRound(lists.firstTo(to, 1, from), to);
  });
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
