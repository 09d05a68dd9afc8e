import { ENTRY_WIDTH, type RelationIndex, entryOwner } from '../relation-index.js';
import { BEFORE, SPACE_WIDTH, type SearchSpace } from './search-space.js';
import type { Met, Way } from './shortest-ways.js';

/** Behind all entities. */
const NO_ENTITY = 2 ** 30;

/** A way, and for each of its steps the first relation by which it can be walked. */
export interface WayWithRows {
  readonly way: Way;
  readonly rows: readonly number[];
}

/**
 * The first of the shortest ways, in the order of rows. The search has gone as far as `FIRST_WAY` needs it, and has written down by which entry each
 * entity was first seen.
 */
export function firstWay(met: Met): WayWithRows {
  const { search, walk: { index }, space, distance } = met;
  const { onward, back } = search;
  if (distance === 0) return { way: [...onward.queue.subarray(0, onward.end)].filter((start) => search.isAt(start, 1, 0)).slice(0, 1), rows: [] };
  const isOnward = search.met?.near === onward;
  const meeting = isOnward ? leastOf(search.meetings.keys()) : firstMeeting(met);
  const entry = search.meetings.get(meeting) ?? 0;
  const [from, to] = isOnward ? [entryOwner(index, entry), meeting] : [meeting, entryOwner(index, entry)];
  const [begun, rest] = [entriesBefore(index, space, from, onward.depth), entriesBefore(index, space, to, back.depth)];
  return {
    way: [...begun.way.toReversed(), from, to, ...rest.way],
    rows: [...begun.rows.toReversed(), rowAt(index, entry), ...rest.rows],
  };
}

/** The first in the order of ways of the entities at which a round from the ends has met the last whole round from the starts. */
function firstMeeting({ search, walk: { index }, space }: Met): number {
  let first = NO_ENTITY;
  for (const entity of search.meetings.keys()) {
    if (first === NO_ENTITY || comesBefore(index, space, entity, first, search.onward.depth)) first = entity;
  }
  return first;
}

function leastOf(entities: Iterable<number>): number {
  let least = NO_ENTITY;
  for (const entity of entities) least = Math.min(least, entity);
  return least;
}

/** Whether the first way to an entity comes before that to another which is as far from the starts. */
function comesBefore(index: RelationIndex, space: SearchSpace, entity: number, other: number, depth: number): boolean {
  let [one, two] = [entity, other];
  for (let left = depth; left > 0; left -= 1) {
    const [before, otherBefore] = [ownerBefore(index, space, one), ownerBefore(index, space, two)];
    if (before === otherBefore) break;
    [one, two] = [before, otherBefore];
  }
  return one < two;
}

/** So many entities before one, towards where its side began, nearest first, and the relations between them. */
function entriesBefore(index: RelationIndex, space: SearchSpace, entity: number, depth: number): { readonly way: number[]; readonly rows: number[] } {
  const [way, rows]: [number[], number[]] = [[], []];
  let last = entity;
  for (let left = depth; left > 0; left -= 1) {
    rows.push(rowAt(index, entryBefore(space, last)));
    last = ownerBefore(index, space, last);
    way.push(last);
  }
  return { way, rows };
}

function ownerBefore(index: RelationIndex, space: SearchSpace, entity: number): number {
  return entryOwner(index, entryBefore(space, entity));
}

function entryBefore({ entities }: SearchSpace, entity: number): number {
  return entities[entity * SPACE_WIDTH + BEFORE] ?? 0;
}

function rowAt({ entries }: RelationIndex, entry: number): number {
  return (entries[entry * ENTRY_WIDTH + 1] ?? 0) >>> 6;
}
