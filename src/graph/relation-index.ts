import { MOST_TYPES } from '../model/vocabulary.js';
import { NO_DAY_AFTER, NO_DAY_BEFORE } from './day-column.js';
import { type DayCodes, countUpTo, dayCodes } from './day-codes.js';
import { type RelationColumns, type SeveralBounds } from './relation-columns.js';

/**
 * The numbers of an entry. An entity's entries lie side by side, so that a scan reads memory from front to back and finds there all that
 * nearly every question asks of a relation.
 * - 0: the entity at the other end << 8 | class << 3 | SEVERAL | the directions in which one can walk it from here: OUT, IN or both
 * - 1: the relation's row << 6 | its type
 * - 2: the day by which it must have started
 * - 3: the day until which it must last
 */
export const ENTRY_WIDTH = 4;
export const OUT = 1;
export const IN = 2;
export const SEVERAL = 4;

/** A block is 64 entries. Their places differ in so many low bits. */
const BLOCK_BITS = 8;
const WITHIN_BLOCK = 2 ** BLOCK_BITS - 1;
export const BLOCK_ENTRIES = (WITHIN_BLOCK + 1) / ENTRY_WIDTH;
/** The bits of the place of a block's last entry. */
const LAST_IN_BLOCK = WITHIN_BLOCK - ENTRY_WIDTH + 1;

const [MOST_ENTITIES, MOST_RELATIONS] = [2 ** 24, 2 ** 26];

/**
 * Relations in columns, and the relations at each entity, in ascending rows. A relation has an entry at each of its ends, and a loop
 * has one. Takes 39 bytes a relation where few days are the first of some relation, and 4 an entity.
 */
export interface RelationIndex {
  readonly entities: number;
  readonly relations: number;
  /** Where an entity's entries start, counted in entries; those of the next entity start where they end. */
  readonly starts: Int32Array;
  readonly entries: Int32Array;
  /** For each block of entries the last day until which any of them must last: a scan passes over the blocks that ended too early. */
  readonly blockLasts: Int32Array;
  readonly mayLast: Int32Array;
  readonly known: DayCodes;
  readonly support: Uint8Array | undefined;
  readonly several: ReadonlyMap<number, SeveralBounds>;
  /** Rows ascend by the first day on which they may hold: each such day, and the row behind its last. */
  readonly firstDays: Float64Array;
  readonly firstDayEnds: Uint32Array;
}

/** Throws `RangeError` for more than 16.7 million entities, 67 million relations or 64 types. */
export function buildIndex(columns: RelationColumns): RelationIndex {
  const { entities, from, mayLast, support, several = new Map<number, SeveralBounds>() } = columns;
  const relations = from.length;
  if (entities > MOST_ENTITIES || relations > MOST_RELATIONS || columns.symmetric.length > MOST_TYPES) {
    throw new RangeError(`A graph in memory has at most ${MOST_ENTITIES} entities, ${MOST_RELATIONS} relations and ${MOST_TYPES} types.`);
  }
  const starts = countEntries(columns);
  const entries = fillEntries(columns, starts, several);
  return {
    entities,
    relations,
    starts,
    entries,
    blockLasts: lastsOf(entries),
    mayLast,
    known: dayCodes(columns.known, relations),
    support,
    several,
    ...runs(columns.mayStart),
  };
}

/** The number of relations at an entity, a loop counted once. */
export function degree({ starts }: Pick<RelationIndex, 'starts'>, entity: number): number {
  return (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
}

/** Where the entry of a relation is among those of one of its ends. */
export function entryOf({ starts, entries }: RelationIndex, entity: number, row: number): number {
  let low = starts[entity] ?? 0;
  let high = starts[entity + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((entries[middle * ENTRY_WIDTH + 1] ?? 0) >>> 6 < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place behind the last entry of the block that an entry is in. */
export function blockEnd(place: number): number {
  return (place | WITHIN_BLOCK) + 1;
}

/** The block that an entry is in, by its place. */
export function blockOf(place: number): number {
  return place >> BLOCK_BITS;
}

/** The place of the first entry at `place` or behind it that is in no block which ended before a day; or `end`, if that comes sooner. */
export function firstLasting({ blockLasts }: RelationIndex, place: number, end: number, day: number): number {
  let next = place;
  while (next < end && (blockLasts[next >> BLOCK_BITS] ?? 0) < day) next = (next | WITHIN_BLOCK) + 1;
  return Math.min(next, end);
}

/** The place of the entry behind one, as `firstLasting`. To be called for each entry of a scan. */
export function nextLasting(index: RelationIndex, place: number, end: number, day: number): number {
  return (place & WITHIN_BLOCK) === LAST_IN_BLOCK ? firstLasting(index, place + ENTRY_WIDTH, end, day) : place + ENTRY_WIDTH;
}

/** To look on at so few entries is cheaper than to find out where to stop. */
const FEW_ENTRIES = 16;

/** Behind the last entry of an entity, or earlier, where all that come are of rows from `endRow` on. */
export function entriesEnd(index: RelationIndex, entity: number, endRow: number): number {
  const end = index.starts[entity + 1] ?? 0;
  if (endRow >= index.relations || end - (index.starts[entity] ?? 0) <= FEW_ENTRIES) return end;
  return entryOf(index, entity, endRow);
}

/** The first day on which a relation may hold. */
export function mayStart({ firstDays, firstDayEnds }: RelationIndex, row: number): number {
  return firstDays[countUpTo(firstDayEnds, row)] ?? Infinity;
}

/** Ends before they are filled: entry e + 1 holds where the entries of e end. */
function countEntries({ entities, from, to }: RelationColumns): Int32Array {
  const starts = new Int32Array(entities + 1);
  for (let row = 0; row < from.length; row += 1) {
    const [a, b] = [from[row] ?? 0, to[row] ?? 0];
    starts[a + 1] = (starts[a + 1] ?? 0) + 1;
    if (a !== b) starts[b + 1] = (starts[b + 1] ?? 0) + 1;
  }
  for (let entity = 0; entity < entities; entity += 1) starts[entity + 1] = (starts[entity + 1] ?? 0) + (starts[entity] ?? 0);
  return starts;
}

function fillEntries(columns: RelationColumns, starts: Int32Array, several: ReadonlyMap<number, SeveralBounds>): Int32Array {
  const { entities, from, to, type, mustHaveStarted, mustLast, symmetric } = columns;
  const entries = new Int32Array((starts[entities] ?? 0) * ENTRY_WIDTH);
  const next = starts.slice();
  const bothWays = Uint8Array.from({ length: MOST_TYPES }, (_, code) => (symmetric[code] === true ? OUT | IN : 0));
  const put = (entity: number, other: number, marks: number, rowAndType: number, started: number, last: number): void => {
    const place = next[entity] ?? 0;
    next[entity] = place + 1;
    const i = place * ENTRY_WIDTH;
    entries[i] = (other << 8) | marks;
    entries[i + 1] = rowAndType;
    entries[i + 2] = Math.max(NO_DAY_BEFORE, Math.min(NO_DAY_AFTER, started));
    entries[i + 3] = Math.max(NO_DAY_BEFORE, Math.min(NO_DAY_AFTER, last));
  };
  for (let row = 0; row < from.length; row += 1) {
    const [a, b, code] = [from[row] ?? 0, to[row] ?? 0, type[row] ?? 0];
    const [started, last] = [mustHaveStarted[row] ?? 0, mustLast[row] ?? 0];
    const marks = ((columns.class?.[row] ?? 0) << 3) | (several.size > 0 && several.has(row) ? SEVERAL : 0) | (bothWays[code] ?? 0);
    const rowAndType = (row << 6) | code;
    if (a === b) {
      put(a, a, marks | OUT | IN, rowAndType, started, last);
    } else {
      put(a, b, marks | OUT, rowAndType, started, last);
      put(b, a, marks | IN, rowAndType, started, last);
    }
  }
  return entries;
}

function lastsOf(entries: Int32Array): Int32Array {
  const lasts = new Int32Array(Math.ceil(entries.length / (WITHIN_BLOCK + 1))).fill(NO_DAY_BEFORE);
  for (let place = 0; place < entries.length; place += ENTRY_WIDTH) {
    lasts[place >> BLOCK_BITS] = Math.max(lasts[place >> BLOCK_BITS] ?? 0, entries[place + 3] ?? 0);
  }
  return lasts;
}

function runs(ascending: ArrayLike<number>): Pick<RelationIndex, 'firstDays' | 'firstDayEnds'> {
  const [days, ends]: [number[], number[]] = [[], []];
  for (let row = 0; row < ascending.length; row += 1) {
    const day = ascending[row] ?? 0;
    if (day !== days.at(-1)) {
      if (row > 0) ends.push(row);
      days.push(day);
    }
  }
  if (ascending.length > 0) ends.push(ascending.length);
  return { firstDays: Float64Array.from(days), firstDayEnds: Uint32Array.from(ends) };
}
