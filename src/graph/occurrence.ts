import type { EntityId } from '../model/entity.js';
import { RANKS, type Relation, timeBounds } from '../model/relation.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { at } from './at.js';
import { compare } from './compare.js';
import type { ScopedRelations } from './scoped-relations.js';

/**
 * The relation that tells best, of those in scope, when an event takes place or a treaty is made: by rank, then the narrowest time, then VALID before
 * OBSERVED, then by the vocabulary's order of types, then by id. A DEPRECATED one is taken only where there is no other.
 */
export function occurrence(scoped: ScopedRelations, id: EntityId): Relation | undefined {
  const { vocabulary } = scoped.snapshot;
  let best: Relation | undefined;
  for (const row of scoped.rowsAt(id, 'ANY')) {
    const relation = at(scoped.snapshot.relations, row);
    if (!dates(relation, id, vocabulary)) continue;
    if (best === undefined || compareDating(relation, best, vocabulary) < 0) best = relation;
  }
  return best;
}

/** Whether a relation's time is also the time of this entity. */
function dates(relation: Relation, id: EntityId, vocabulary: Vocabulary): boolean {
  return vocabulary.relationType(relation.type).dates?.some((end) => relation[end] === id) === true;
}

function compareDating(a: Relation, b: Relation, vocabulary: Vocabulary): number {
  return (
    compare(RANKS.indexOf(a.rank), RANKS.indexOf(b.rank)) ||
    compare(span(a), span(b)) ||
    compare(Number(a.time.kind === 'OBSERVED'), Number(b.time.kind === 'OBSERVED')) ||
    compare(vocabulary.codeOf(a.type), vocabulary.codeOf(b.type)) ||
    compare(a.id, b.id)
  );
}

/** How many days lie between the first on which it may hold and the last. */
function span({ time }: Relation): number {
  const bounds = timeBounds(time);
  return Math.max(...bounds.map(({ mayLast }) => mayLast)) - Math.min(...bounds.map(({ mayStart }) => mayStart));
}
