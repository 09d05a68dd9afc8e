import type { Day } from '../model/day.js';
import type { Entity, EntityId } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import { inScope, knownSince } from '../model/in-scope.js';
import type { Relation, RelationId } from '../model/relation.js';
import type { Scope } from '../model/scope.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { findNeighborhood } from './find-neighborhood.js';
import { listChanges } from './list-changes.js';
import { listEntities } from './list-entities.js';
import { listRelations } from './list-relations.js';
import type { MemoryIndexes } from './memory-indexes.js';
import { occurrence } from './occurrence.js';
import { findPaths } from './paths/find-paths.js';
import { findReachable } from './paths/find-reachable.js';
import { requireKnown } from './require-known.js';
import { ScopedRelations } from './scoped-relations.js';
import { searchEntities } from './search-entities.js';
import type { Change, ChangesQuery, EntityQuery, Excerpt, MaybePromise, Neighborhood, NeighborhoodQuery, PathQuery, PathResult, ReachQuery, ReachResult, RelationQuery, SearchControl, SearchHit, SearchQuery, Slice, Statistics, View, Window } from './view.js';

/** A view that answers from memory: at once, but for long searches for paths. Each question has its own file. */
export class MemoryView implements View {
  readonly #indexes: MemoryIndexes;
  readonly #scoped: ScopedRelations;

  constructor(indexes: MemoryIndexes, scope: Scope) {
    this.#indexes = indexes;
    this.#scoped = new ScopedRelations(indexes.snapshot, scope);
  }

  get scope(): Scope {
    return this.#scoped.scope;
  }

  get version(): string {
    return this.#indexes.version;
  }

  get vocabulary(): Vocabulary {
    return this.#indexes.snapshot.vocabulary;
  }

  get statistics(): Statistics {
    return this.#indexes.statistics();
  }

  entity(id: EntityId): Entity | undefined {
    const { entities, entityRow } = this.#indexes.snapshot;
    return entities[entityRow.get(id) ?? -1];
  }

  entitiesById(ids: readonly EntityId[]): readonly (Entity | undefined)[] {
    return ids.map((id) => this.entity(id));
  }

  relation(id: RelationId): Relation | undefined {
    const { relations, relationRow } = this.#indexes.snapshot;
    return relations[relationRow.get(id) ?? -1];
  }

  isInScope(relation: Relation): boolean {
    return inScope(relation, this.scope, this.#indexes.snapshot.source);
  }

  entities(query: EntityQuery, window: Window): Slice<Entity> {
    requireKnown(this.#indexes.snapshot, query.has ?? {});
    return listEntities(this.#scoped, this.#indexes.directory(), query, window);
  }

  relations(query: RelationQuery, window: Window): Slice<Relation> {
    return listRelations(this.#scoped, query, window);
  }

  search(query: SearchQuery, window: Window): Slice<SearchHit> {
    const { snapshot, directory, names } = this.#indexes;
    return searchEntities(snapshot, directory(), names(), query, window);
  }

  paths(query: PathQuery, window: Window, control?: SearchControl): MaybePromise<PathResult> {
    return findPaths(this.#scoped, query, this.#indexes.pathLimits, window, control);
  }

  reachable(query: ReachQuery, window: Window, control?: SearchControl): MaybePromise<ReachResult> {
    return findReachable(this.#scoped, query, this.#indexes.pathLimits, window, control);
  }

  neighborhood(query: NeighborhoodQuery, control?: SearchControl): Neighborhood {
    return findNeighborhood(this.#scoped, query, control);
  }

  changes(query: ChangesQuery, window: Window): Slice<Change> {
    return listChanges(this.#scoped, this.#indexes.changes(), query, window);
  }

  evidence(relation: Relation): readonly Evidence[] {
    return this.#scoped.evidence(relation);
  }

  excerpt(evidence: Evidence): Excerpt {
    const { texts, snapshot } = this.#indexes;
    return texts?.excerpt(evidence, snapshot.source(evidence.source)) ?? { status: 'UNAVAILABLE' };
  }

  knownSince(relation: Relation): Day {
    return knownSince(relation, this.#indexes.snapshot.source);
  }

  occurrence(id: EntityId): Relation | undefined {
    return occurrence(this.#scoped, id);
  }
}
