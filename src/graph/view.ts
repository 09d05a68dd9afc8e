import type { Day } from '../model/day.js';
import type { Entity, EntityId, EntityType } from '../model/entity.js';
import type { EdtfDate } from '../model/edtf-date.js';
import type { Evidence } from '../model/evidence.js';
import type { Relation, RelationId } from '../model/relation.js';
import type { RelationType } from '../model/relation-types.js';
import type { Vocabulary } from '../model/vocabulary.js';
import type { Scope } from '../model/scope.js';
import type { PathQuery, PathResult, ReachQuery, ReachResult, SearchControl } from './path-query.js';

export type * from './path-query.js';
export type { SearchBudget } from './search-budget.js';

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
  /** The types that it knows. */
  readonly vocabulary: Vocabulary;

  /** An entity by its id, whatever the scope: the scope decides about relations. */
  entity(id: EntityId): MaybePromise<Entity | undefined>;
  /** Entities by their ids, whatever the scope: in the order asked, undefined where there is none. */
  entitiesById(ids: readonly EntityId[]): MaybePromise<readonly (Entity | undefined)[]>;
  /** A relation by its id, whatever the scope. */
  relation(id: RelationId): MaybePromise<Relation | undefined>;
  /** Whether a relation of the snapshot is in scope. */
  isInScope(relation: Relation): boolean;
  /** Entities of one type. Of events and treaties, those whose taking place or making is in scope (see `EntityQuery`). */
  entities(query: EntityQuery, window: Window): MaybePromise<Slice<Entity>>;
  /** Relations in scope. Throws `EntenteError` UNKNOWN_ENTITY if the query names an entity that does not exist. */
  relations(query: RelationQuery, window: Window): MaybePromise<Slice<Relation>>;
  /**
   * Entities whose name, alias or identifier matches a text, best first, whatever the scope: full names, then full aliases, ids and
   * identifiers, then names with a word that begins like each word of the text, then aliases, then likenesses; among equals the one
   * with more relations, then by name.
   */
  search(query: SearchQuery, window: Window): MaybePromise<Slice<SearchHit>>;
  /**
   * Paths along relations in scope. They never walk a DEPRECATED relation, and never go through a source. Throws `EntenteError`
   * UNKNOWN_ENTITY if an entity of the query does not exist, and BAD_USER_INPUT for what makes no sense, such as a time that the scope
   * does not have.
   */
  paths(query: PathQuery, window: Window, control?: SearchControl): MaybePromise<PathResult>;
  /** What can be reached from somewhere, by distance and then by id, with the first of the shortest paths to each. Throws as `paths` does. */
  reachable(query: ReachQuery, window: Window, control?: SearchControl): MaybePromise<ReachResult>;
  /** What lies around an entity. Throws `EntenteError` UNKNOWN_ENTITY if it does not exist. */
  neighborhood(query: NeighborhoodQuery, control?: SearchControl): MaybePromise<Neighborhood>;
  /**
   * What begins, ends, happens or is observed by relations in scope: by earliest day, then latest, then kind (BEGAN, ENDED,
   * HAPPENED, OBSERVED), then the relation's id. An observation later than the scope's `knownAt` is left out.
   */
  changes(query: ChangesQuery, window: Window): MaybePromise<Slice<Change>>;
  /** The evidence of a relation that was known in this scope. */
  evidence(relation: Relation): readonly Evidence[];
  /** The words that evidence points to, where the source's text is at hand. */
  excerpt(evidence: Evidence): MaybePromise<Excerpt>;
  /** When a relation was first published; `Infinity` if its sources are not in the dataset. */
  knownSince(relation: Relation): Day;
  /**
   * The relation in scope that tells best when an event takes place: by rank (a DEPRECATED one only alone), then the most precise,
   * then VALID before OBSERVED, then by the vocabulary's order of types, then by id.
   */
  occurrence(event: EntityId): MaybePromise<Relation | undefined>;
  /** What the snapshot holds, whatever the scope. */
  readonly statistics: Statistics;
}

/**
 * Which part of a list is wanted, by positions from 0, composed as the Relay cursor specification has it: `after` and `before` narrow the
 * list, `first` cuts its back, then `last` its front. All are whole numbers from 0; anything else throws `EntenteError` BAD_USER_INPUT.
 */
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
  /** Whether the whole list has items before these. */
  readonly hasPrevious: boolean;
  /** Whether the whole list has items behind these. */
  readonly hasNext: boolean;
  /** The length of the whole list. Worked out on demand. */
  count(): MaybePromise<number>;
}

export type Direction = 'OUT' | 'IN' | 'ANY';
export type SortDirection = 'ASC' | 'DESC';

/** A condition on a qualifier: its value, as text, is one of these, case aside. */
export interface QualifierCondition {
  readonly name: string;
  readonly in: readonly string[];
}

/**
 * Which relations; every condition must be met, and an absent one asks for nothing. An empty list matches nothing, and an id that does
 * not exist no relation. Of the evidence, what was not known in the scope counts for nothing.
 */
export interface RelationQuery {
  readonly types?: readonly RelationType[];
  /** Starts at one of these. A symmetric relation starts, and ends, at both its ends. */
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
  /** True: some of its evidence gives somebody's word. False: all of it is the sources' own. */
  readonly attributed?: boolean;
  /** All of its evidence gives the word of this one and of nobody else. */
  readonly attributedOnlyTo?: EntityId;
  readonly qualifiers?: readonly QualifierCondition[];
  /**
   * Default TIME (the first day on which it may have held; no known beginning first), ASC. TYPE is in the vocabulary's order.
   * Relations of one time come as their sources give them, then by the ids of their ends; other ties are broken by id. Ties
   * ascend in both directions.
   */
  readonly orderBy?: { readonly field: 'TIME' | 'TYPE' | 'KNOWN_SINCE' | 'ID'; readonly direction: SortDirection };
}

/**
 * Which entities of a type. Most are listed whatever the scope. An event or a treaty is listed if a relation in
 * scope dates it (the vocabulary's `dates`), so that what is planned is seen only by those who ask for plans.
 */
export interface EntityQuery {
  readonly type: EntityType;
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
  /**
   * Default NAME (case and accents aside), ASC. RELATIONS: how many are in scope. Ties are broken by id, which ascends in both
   * directions.
   */
  readonly orderBy?: { readonly field: 'NAME' | 'ID' | 'RELATIONS'; readonly direction: SortDirection };
}

export interface SearchQuery {
  readonly text: string;
  readonly types?: readonly EntityType[];
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

export interface NeighborhoodQuery {
  readonly of: EntityId;
  /** At most so many relations away; a whole number from 0. */
  readonly depth: number;
  readonly types?: readonly RelationType[];
  /** Default ANY. */
  readonly direction?: Direction;
  /** Only these are visited, and passed through. Default: all, without sources unless `of` is one. */
  readonly entityTypes?: readonly EntityType[];
  /** At most so many entities, nearest first, the entity itself among them; a whole number from 1. */
  readonly limit: number;
}

export interface Neighborhood {
  /** Nearest first, then by id; the entity itself is the first, at distance 0. */
  readonly entities: readonly { readonly entity: Entity; readonly distance: number }[];
  /** All relations in scope and of the asked types between these entities, whatever their direction, in order of time. */
  readonly relations: readonly Relation[];
  /** False if `limit` left entities out, or the budget did not last for all of it. */
  readonly complete: boolean;
}

/**
 * Which changes. With `after` or `upTo` and certainty CERTAIN: those whose date lies wholly between them and is not marked `~` or `?`;
 * POSSIBLE: those whose date lies between them in part.
 */
export interface ChangesQuery {
  /** Of relations with this entity at either end. Absent: everywhere. */
  readonly of?: EntityId;
  /** After this day. */
  readonly after?: Day;
  /** Up to and including this day. */
  readonly upTo?: Day;
}

/** BEGAN, ENDED: a bound of an interval; HAPPENED: within one date, or throughout one calendar year or month; OBSERVED: a source reports it. */
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
  readonly entitiesByType: ReadonlyMap<EntityType, number>;
  readonly relationsByType: ReadonlyMap<RelationType, number>;
}
