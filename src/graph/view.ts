import type { Day } from '../model/day.js';
import type { Entity, EntityId, EntityKind } from '../model/entity.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Evidence } from '../model/evidence.js';
import type { Relation, RelationId } from '../model/relation.js';
import type { RelationType } from '../model/relation-types.js';
import type { Scope } from '../model/scope.js';

/** An answer that the in-memory engine gives at once and a remote engine later. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * Read access to one snapshot of the graph under one scope: the seam between the engine and everything above it.
 * Resolvers know nothing else. Every question is one call, so that an engine behind a network can answer
 * it in one round trip, and gather the calls of one turn of the event loop into one.
 * Lists are in a total order that depends on the snapshot alone.
 */
export interface View {
  readonly scope: Scope;
  /** The snapshot's content hash. */
  readonly version: string;

  /** An entity by its id, whatever the scope: the scope decides about relations. */
  entity(id: EntityId): MaybePromise<Entity | undefined>;
  /** A relation by its id, whatever the scope. */
  relation(id: RelationId): MaybePromise<Relation | undefined>;
  /** Entities of one kind. Of events, those whose taking place is in scope (see `EntityQuery`). */
  entities(query: EntityQuery, window: Window): MaybePromise<Slice<Entity>>;
  /** Relations in scope. */
  relations(query: RelationQuery, window: Window): MaybePromise<Slice<Relation>>;
  /** Entities whose name, alias or identifier matches a text, best first. */
  search(query: SearchQuery, window: Window): MaybePromise<Slice<SearchHit>>;
  /** Shortest paths along relations in scope. Throws `EntenteError` UNKNOWN_ENTITY if an end does not exist. */
  paths(query: PathQuery, window: Window): MaybePromise<PathResult>;
  /** What lies around an entity. Throws `EntenteError` UNKNOWN_ENTITY if it does not exist. */
  neighborhood(query: NeighborhoodQuery): MaybePromise<Neighborhood>;
  /** What begins, ends, happens or is observed, in order of time. */
  changes(query: ChangesQuery, window: Window): MaybePromise<Slice<Change>>;
  /** The evidence of a relation that was known in this scope. */
  evidence(relation: Relation): readonly Evidence[];
  /** The words that evidence points to, where the source's text is at hand. */
  excerpt(evidence: Evidence): MaybePromise<Excerpt>;
  /** When a relation was first published; `Infinity` if its sources are not in the dataset. */
  knownSince(relation: Relation): Day;
  /** When an event takes place, as far as the scope tells. */
  occurrence(event: EntityId): MaybePromise<Relation | undefined>;
  /** What the snapshot holds, whatever the scope. */
  readonly statistics: Statistics;
}

/** Which part of a list is wanted, by positions from 0. `first` counts from `after`, `last` back from `before`. */
export interface Window {
  /** At most so many from the front. */
  readonly first?: number;
  /** At most so many from the back. */
  readonly last?: number;
  /** Only what comes behind this position. */
  readonly after?: number;
  /** Only what comes before this position. */
  readonly before?: number;
}

/** A part of a list. */
export interface Slice<T> {
  readonly items: readonly T[];
  /** The position of the first item in the whole list. */
  readonly offset: number;
  readonly hasPrevious: boolean;
  readonly hasNext: boolean;
  /** The length of the whole list. Worked out on demand. */
  count(): MaybePromise<number>;
}

export type Direction = 'OUT' | 'IN' | 'ANY';
export type SortDirection = 'ASC' | 'DESC';

/** A condition on a qualifier: its value, as text, is one of these. */
export interface QualifierCondition {
  readonly name: string;
  readonly in: readonly string[];
}

/** Which relations; every condition must be met, and an absent one asks for nothing. An empty list matches nothing. */
export interface RelationQuery {
  readonly types?: readonly RelationType[];
  /** Starts at one of these. */
  readonly from?: readonly EntityId[];
  /** Ends at one of these. */
  readonly to?: readonly EntityId[];
  /** Has one of these at either end; `direction` OUT: at its start, IN: at its end. A symmetric relation matches both. */
  readonly of?: readonly EntityId[];
  /** Default ANY. Goes with `of`. */
  readonly direction?: Direction;
  /** Has one of these at the end that is not `of`. Goes with `of`. */
  readonly other?: readonly EntityId[];
  /** Has evidence in one of these sources. */
  readonly sources?: readonly EntityId[];
  /** Some of its evidence gives the word of one of these. */
  readonly attributedTo?: readonly EntityId[];
  /** All of its evidence gives the word of this one and of nobody else. */
  readonly attributedOnlyTo?: EntityId;
  readonly qualifiers?: readonly QualifierCondition[];
  /** Default TIME (when it may have begun; no known beginning first), ASC. Ties are broken by id. */
  readonly orderBy?: { readonly field: 'TIME' | 'TYPE' | 'KNOWN_SINCE' | 'ID'; readonly direction: SortDirection };
}

/**
 * Which entities of a kind. Entities other than events are listed whatever the scope. An event is listed if a relation in
 * scope dates it (the vocabulary's `dates`), so that a planned event is seen only by those who ask for plans.
 */
export interface EntityQuery {
  readonly kind: EntityKind;
  readonly ids?: readonly EntityId[];
  /** The name or an alias contains this, case and diacritics aside. */
  readonly name?: string;
  readonly identifier?: { readonly scheme: string; readonly value: string };
  /** Organization, treaty, event or place kinds. */
  readonly kinds?: readonly string[];
  /** Events only. */
  readonly series?: boolean;
  /** Has at least one relation in scope like this. `of` is the entity itself. */
  readonly has?: Omit<RelationQuery, 'of' | 'from' | 'to' | 'orderBy'>;
  /** Default NAME, ASC. Ties are broken by id. */
  readonly orderBy?: { readonly field: 'NAME' | 'ID' | 'RELATIONS'; readonly direction: SortDirection };
}

export interface SearchQuery {
  readonly text: string;
  readonly kinds?: readonly EntityKind[];
}

/** EXACT: a name, alias or identifier as it stands; PREFIX: begins of words; FUZZY: alike, and never proof of identity. */
export type SearchMatch = 'EXACT' | 'PREFIX' | 'FUZZY';

export interface SearchHit {
  readonly entity: Entity;
  readonly match: SearchMatch;
  /** The name, alias or identifier that matched. */
  readonly matched: string;
  /** Higher is better; comparable within one answer. */
  readonly score: number;
}

export interface PathQuery {
  /** One path or more starts at any of these. */
  readonly from: readonly EntityId[];
  readonly to: readonly EntityId[];
  readonly select: 'ANY_SHORTEST' | 'ALL_SHORTEST';
  readonly types?: readonly RelationType[];
  /** Default ANY. OUT walks relations from their start to their end. A symmetric relation goes both ways. */
  readonly direction?: Direction;
  /** At most so many relations. */
  readonly maxLength: number;
}

/** One relation of a path, walked from one entity to the next. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  /** FORWARD: from the relation's start to its end. */
  readonly walked: 'FORWARD' | 'BACKWARD';
  readonly relation: Relation;
  /** Further relations in scope that join the same two entities and meet the same conditions. */
  readonly parallel: readonly Relation[];
}

export interface Path {
  readonly start: EntityId;
  readonly steps: readonly PathStep[];
}

export interface PathResult extends Slice<Path> {
  /** The answer holds all that was asked for. */
  readonly complete: boolean;
  /** Why not, if not. */
  readonly truncatedBy?: 'RELATIONS' | 'PATHS' | 'LENGTH';
  /** How many relations away from the start the search looked. */
  readonly depthReached: number;
  readonly relationsExpanded: number;
}

export interface NeighborhoodQuery {
  readonly of: EntityId;
  readonly depth: number;
  readonly types?: readonly RelationType[];
  readonly direction?: Direction;
  readonly kinds?: readonly EntityKind[];
  /** At most so many entities, nearest first. */
  readonly limit: number;
}

export interface Neighborhood {
  /** Nearest first, then by id; the entity itself is the first, at distance 0. */
  readonly entities: readonly { readonly entity: Entity; readonly distance: number }[];
  /** All relations in scope and of the asked types between these entities. */
  readonly relations: readonly Relation[];
  /** False if `limit` left entities out. */
  readonly complete: boolean;
}

export interface ChangesQuery {
  /** Absent: everywhere. */
  readonly of?: EntityId;
  /** After this day. */
  readonly after?: Day;
  /** Up to and including this day. */
  readonly upTo?: Day;
}

/** BEGAN, ENDED: a bound of an interval; HAPPENED: within one date; OBSERVED: a source reports it. */
export type ChangeKind = 'BEGAN' | 'ENDED' | 'HAPPENED' | 'OBSERVED';

export interface Change {
  readonly kind: ChangeKind;
  readonly date: EdtfDate;
  readonly relation: Relation;
}

export type Excerpt =
  | { readonly status: 'VERIFIED'; readonly text: string }
  /** The text at hand is not the one that was cited. */
  | { readonly status: 'MISMATCH' }
  | { readonly status: 'UNAVAILABLE' };

export interface Statistics {
  readonly name: string;
  readonly license: string;
  readonly description: string;
  readonly entities: number;
  readonly relations: number;
  /** Pieces of evidence on relations. */
  readonly evidence: number;
  readonly entitiesByKind: ReadonlyMap<EntityKind, number>;
  readonly relationsByType: ReadonlyMap<RelationType, number>;
}
