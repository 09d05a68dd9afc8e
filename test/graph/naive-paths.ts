import type { EntityId } from '../../src/model/entity.js';
import { inScope } from '../../src/model/in-scope.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { Relation } from '../../src/model/relation.js';
import type { Scope } from '../../src/model/scope.js';
import type { NeighborhoodQuery, PathQuery } from '../../src/graph/view.js';
import { isSymmetric, sourceLookup } from './naive-relations.js';
import { BUILT_IN_VOCABULARY } from '../../src/model/vocabulary.js';

const { entityTypeOf } = BUILT_IN_VOCABULARY;

/** A way through entities. */
type Way = readonly EntityId[];

type WalkQuery = Pick<PathQuery, 'types' | 'direction'>;

/** The relations that one may walk from one entity to another. */
export function walkable(dataset: Dataset, scope: Scope, { types, direction = 'ANY' }: WalkQuery, from: EntityId, to: EntityId): readonly Relation[] {
  return dataset.relations.filter((relation) => {
    const out = relation.from === from && relation.to === to;
    const back = relation.from === to && relation.to === from;
    const eitherWay = direction === 'ANY' || isSymmetric(relation);
    return (
      ((out && (eitherWay || direction === 'OUT')) || (back && (eitherWay || direction === 'IN'))) &&
      (types?.includes(relation.type) ?? true) &&
      inScope(relation, scope, sourceLookup(dataset))
    );
  });
}

const ids = ({ entities }: Dataset): readonly EntityId[] => entities.map(({ id }) => id);

/** All shortest ways without a stop at a source, by trying every way of each length. */
export function naiveShortest(dataset: Dataset, scope: Scope, query: PathQuery): readonly Way[] {
  const steps = new Map(ids(dataset).map((id) => [id, ids(dataset).filter((next) =>
    next !== id && walkable(dataset, scope, query, id, next).some(({ rank }) => rank !== 'DEPRECATED'))]));
  let ways: readonly Way[] = [...new Set(query.from)].map((id) => [id]);
  for (let length = 0; length <= Math.min(query.maxLength, dataset.entities.length); length += 1) {
    const found = ways.filter((way) => query.to.some((id) => id === way.at(-1)));
    if (found.length > 0) return found.toSorted((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
    ways = ways
      .flatMap((way) => (steps.get(way.at(-1) ?? 'topic:none') ?? []).map((next) => [...way, next]))
      .filter((way) => new Set(way).size === way.length)
      .filter((way) => way.slice(1, -1).every((id) => entityTypeOf(id) !== 'source'));
  }
  return [];
}

/** The distance of each entity within the asked depth, round by round over all pairs of entities. */
export function naiveDistances(dataset: Dataset, scope: Scope, query: NeighborhoodQuery): ReadonlyMap<EntityId, number> {
  const mayVisit = (id: EntityId): boolean => query.entityTypes?.includes(entityTypeOf(id)) ?? (entityTypeOf(id) !== 'source' || entityTypeOf(query.of) === 'source');
  const distances = new Map<EntityId, number>([[query.of, 0]]);
  for (let round = 1; round <= query.depth; round += 1) {
    const rim = [...distances].flatMap(([id, distance]) => (distance === round - 1 ? [id] : []));
    const isNext = (next: EntityId): boolean => rim.some((id) => walkable(dataset, scope, query, id, next).length > 0);
    for (const next of ids(dataset)) if (!distances.has(next) && mayVisit(next) && isNext(next)) distances.set(next, round);
  }
  return distances;
}
