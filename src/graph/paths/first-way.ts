import { entryOwner } from '../relation-index.js';
import type { Choice } from './choices.js';
import { entryBefore, ownerBefore } from './entity-before.js';
import type { Met, Way } from './shortest-ways.js';
import { type Walked, walkedBy } from './walked.js';

/** A way, and for each of its steps the first relation by which it can be walked. */
export interface WayWithFirsts {
  readonly way: Way;
  readonly firsts: Choice;
}

/**
 * The first of the shortest ways, in the order of rows. The search has gone as far as `FIRST_WAY` needs it: it has written down by which entry
 * each entity was first seen, and which step between its sides comes first.
 */
export function firstWay({ search, walk: { index }, space, distance }: Met): WayWithFirsts {
  const { onward, back, meeting, meetingEntry } = search;
  if (distance === 0) return { way: [...onward.queue.subarray(0, onward.end)].filter((start) => search.isAt(start, 1, 0)).slice(0, 1), firsts: [] };
  const isOnward = search.met?.near === onward;
  const owner = entryOwner(index, meetingEntry);
  const way: number[] = [isOnward ? owner : meeting];
  const firsts: Walked[] = [];
  let entity = isOnward ? owner : meeting;
  for (let left = onward.depth; left > 0; left -= 1) {
    firsts.push(walkedBy(index, entryBefore(space, entity), entity, true));
    entity = ownerBefore(index, space, entity);
    way.push(entity);
  }
  way.reverse();
  firsts.reverse();
  entity = isOnward ? meeting : owner;
  way.push(entity);
  firsts.push(walkedBy(index, meetingEntry, entity, isOnward));
  for (let left = back.depth; left > 0; left -= 1) {
    const entry = entryBefore(space, entity);
    entity = ownerBefore(index, space, entity);
    way.push(entity);
    firsts.push(walkedBy(index, entry, entity, false));
  }
  return { way, firsts };
}
