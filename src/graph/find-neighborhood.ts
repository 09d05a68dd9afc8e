import type { Relation } from '../model/relation.js';
import { at } from './at.js';
import { compare } from './compare.js';
import { oneOf } from './relation-matcher.js';
import { ENTRY_WIDTH, degree } from './relation-index.js';
import { requireWhole } from './require-whole.js';
import { rowOf } from './row-of.js';
import type { ScopedRelations } from './scoped-relations.js';
import type { Direction, Neighborhood, NeighborhoodQuery, SearchControl } from './view.js';

/** Whether a relation, by its row, is of the asked types. */
type RowTest = (row: number) => boolean;

/** Whether the relations at an entity, by its row, may be looked at. */
type Affordable = (entity: number) => boolean;

/** What lies around an entity, breadth first. */
export function findNeighborhood(scoped: ScopedRelations, query: NeighborhoodQuery, { budget }: SearchControl = {}): Neighborhood {
  requireWhole('depth', query.depth, 0);
  requireWhole('limit', query.limit, 1);
  const { entities, relations, index } = scoped.snapshot;
  const isType = oneOf(query.types);
  const isAsked: RowTest = (row) => isType(at(relations, row).type);
  let afforded = true;
  const affords: Affordable = (entity) => {
    afforded &&= budget?.take(degree(index, entity)) !== false;
    return afforded;
  };
  const { near, complete } = findNear(scoped, query, isAsked, affords);
  const among = relationsAmong(scoped, near, isAsked, affords);
  return {
    entities: [...near].map(([row, distance]) => ({ entity: at(entities, row), distance })),
    relations: among,
    complete: complete && afforded,
  };
}

interface Near {
  /** Entities by rows, nearest first, then by id, with their distance. */
  readonly near: ReadonlyMap<number, number>;
  readonly complete: boolean;
}

/** Round by round: a round is cut off where it has one entity more than the limit lets in. */
function findNear(scoped: ScopedRelations, query: NeighborhoodQuery, isAsked: RowTest, affords: Affordable): Near {
  const { entities, vocabulary } = scoped.snapshot;
  const isEntityType = oneOf(query.entityTypes ?? vocabulary.entityTypes.filter((type) => type !== 'source' || vocabulary.entityTypeOf(query.of) === 'source'));
  const center = rowOf(scoped.snapshot, query.of);
  const near = new Map([[center, 0]]);
  let rim: readonly number[] = [center];
  for (let distance = 1; distance <= query.depth && rim.length > 0; distance += 1) {
    const next = new Set<number>();
    for (const entity of rim) {
      if (!affords(entity)) return { near, complete: false };
      for (const other of neighborsOf(scoped, entity, query.direction ?? 'ANY', isAsked)) {
        if (!near.has(other) && isEntityType(at(entities, other).type)) next.add(other);
      }
    }
    const left = query.limit - near.size;
    rim = [...next].toSorted(compare);
    for (const entity of rim.slice(0, left)) near.set(entity, distance);
    if (rim.length > left) return { near, complete: false };
  }
  return { near, complete: true };
}

/** The rows of the other ends of the relations in scope that one can walk from an entity, some of them more than once. */
function* neighborsOf(scoped: ScopedRelations, entity: number, direction: Direction, isAsked: RowTest): Generator<number> {
  const { index } = scoped.snapshot;
  for (const entry of scoped.entriesAt(entity, direction)) {
    if (isAsked((index.entries[entry * ENTRY_WIDTH + 1] ?? 0) >>> 6)) yield (index.entries[entry * ENTRY_WIDTH] ?? 0) >>> 8;
  }
}

/** All relations in scope with both ends among these entities, in the default order. */
function relationsAmong(scoped: ScopedRelations, chosen: ReadonlyMap<number, unknown>, isAsked: RowTest, affords: Affordable): readonly Relation[] {
  const { relations, index } = scoped.snapshot;
  const rows = new Set<number>();
  for (const entity of chosen.keys()) {
    if (!affords(entity)) break;
    for (const entry of scoped.entriesAt(entity, 'ANY')) {
      const row = (index.entries[entry * ENTRY_WIDTH + 1] ?? 0) >>> 6;
      if (chosen.has((index.entries[entry * ENTRY_WIDTH] ?? 0) >>> 8) && isAsked(row)) rows.add(row);
    }
  }
  return [...rows].toSorted(compare).map((row) => at(relations, row));
}
