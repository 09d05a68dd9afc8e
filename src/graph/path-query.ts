import type { Day } from '../model/day.js';
import type { Entity, EntityId, EntityType } from '../model/entity.js';
import type { Relation } from '../model/relation.js';
import type { RelationType } from '../model/relation-types.js';
import type { SearchBudget } from './search-budget.js';
import type { Direction, QualifierCondition, Slice } from './view.js';

/** What an asker says to a search while it runs. */
export interface SearchControl {
  /** Aborted when nobody waits for the answer any more: the search ends, and its answer is rejected with the signal's reason. */
  readonly signal?: AbortSignal;
  /** What this search shares with others; it counts beside the limits of the graph. */
  readonly budget?: SearchBudget;
}

/** Which of the paths that match, in the words of ISO GQL; FOREMOST is that of earliest arrival, and goes with `time: 'ORDERED'`. */
export type PathSelect = 'ANY_SHORTEST' | 'ALL_SHORTEST' | 'SHORTEST_K' | 'ALL' | 'FOREMOST';

/** TRAIL: no relation twice. ACYCLIC: no entity twice. SIMPLE: no entity twice, but that a path may end where it starts. */
export type PathMode = 'TRAIL' | 'ACYCLIC' | 'SIMPLE';

/**
 * What the relations of a path must have in common in time, beyond each being in scope. AT: each holds at the scope's `validAt`;
 * OVERLAPS: each overlaps its `during`; CONCURRENT: all hold on one same day; ORDERED: they hold on days that never run backwards
 * along the path. The days of CONCURRENT and ORDERED lie within the scope's `validAt` and `during`, if it has them.
 */
export type PathTime = 'AT' | 'OVERLAPS' | 'CONCURRENT' | 'ORDERED';

/** One step of a pattern: `min` to `max` relations like this, one after the other. */
export interface PatternStep {
  readonly types?: readonly RelationType[];
  /** Default ANY. A symmetric relation goes both ways. */
  readonly direction?: Direction;
  /** The types of the entity that each of these relations leads to. */
  readonly entityTypes?: readonly EntityType[];
  readonly qualifiers?: readonly QualifierCondition[];
  /** Default 1; 0 or more. */
  readonly min?: number;
  /** Default `min`, or 1 if that is 0; at least `min` and 1. */
  readonly max?: number;
}

/**
 * Which paths; every condition is applied within the search. The answers of all selects are prefixes of one list: all paths that match, by
 * length (or cost), then by the ids of their entities, then by their relations.
 */
export interface PathQuery {
  /** A path starts at any of these. */
  readonly from: readonly EntityId[];
  /** A path ends at any of these. */
  readonly to: readonly EntityId[];
  readonly select: PathSelect;
  /** How many, for SHORTEST_K; 1 or more. Default 10. */
  readonly k?: number;
  /** Default SIMPLE. */
  readonly mode?: PathMode;
  /** At least so many relations. Default 0. */
  readonly minLength?: number;
  /** At most so many relations. */
  readonly maxLength: number;
  /** Along relations of these types alone. An empty list matches nothing. */
  readonly types?: readonly RelationType[];
  /** Default ANY. OUT walks relations from their start to their end. A symmetric relation goes both ways. */
  readonly direction?: Direction;
  /** Another direction than `direction`, for these types. */
  readonly directions?: ReadonlyMap<RelationType, Direction>;
  /** Between its ends, a path goes through entities of these types alone. Sources are never gone through. */
  readonly entityTypes?: readonly EntityType[];
  /** A path neither goes through these entities nor ends at them. */
  readonly avoid?: readonly EntityId[];
  /** A path may end at an entity with more relations than this, and not go through it. Relations are counted whatever their scope. */
  readonly hubLimit?: number;
  /** The relations of a path are, one after the other, like this. Goes on top of the conditions above. */
  readonly pattern?: readonly PatternStep[];
  /** Default: each relation is in scope, and no more is asked. */
  readonly time?: PathTime;
  /** What comes first: few relations, or relations that say much (`PathStep.cost`). Default LENGTH. */
  readonly order?: 'LENGTH' | 'INFORMATIVE';
  /**
   * GROUPED: paths along the same entities are one path. EXPANDED: each choice of relations is a path of its own. Default
   * GROUPED. In mode TRAIL relations tell paths apart, so that it is always EXPANDED.
   */
  readonly parallel?: 'GROUPED' | 'EXPANDED';
}

/** One relation of a path, walked from one entity to the next. */
export interface PathStep {
  readonly from: EntityId;
  readonly to: EntityId;
  /** FORWARD: from the relation's start to its end. */
  readonly walked: 'FORWARD' | 'BACKWARD';
  readonly relation: Relation;
  /** Further relations between the same two entities that would do in its place. Empty if `parallel` is EXPANDED. */
  readonly parallel: readonly Relation[];
  /**
   * What this step adds to the path's cost, for `order: 'INFORMATIVE'`, in whole thousandths: what the cheapest relation costs that leads from `from` to `to` by
   * the conditions of the question, its scope, types and directions, whatever its pattern and time ask of a step beside the type. A relation costs
   * `1/4 + log2(1 + a + b)`: `a` is the number of entities that one end is tied to by relations of this type that go the same way, and `b` that of the other. They are
   * counted whatever the scope, and not by what is deprecated.
   */
  readonly cost?: number;
}

export interface Path {
  readonly start: EntityId;
  /** How many steps it has. */
  readonly length: number;
  /**
   * Written out when they are first read, and the parallel relations of a step when those are. Nothing interrupts that; at a hub of
   * thousands of relations it takes up to a millisecond.
   */
  readonly steps: readonly PathStep[];
  /** The sum of its steps' costs, for `order: 'INFORMATIVE'`. */
  readonly cost?: number;
  /** For CONCURRENT: the first unbroken run of days on which all relations hold. */
  readonly common?: { readonly from: Day; readonly to: Day };
  /** For ORDERED: the earliest day on which the last relation can be walked. */
  readonly arrival?: Day;
}

export interface PathResult extends Slice<Path> {
  /** The answer holds all that was asked for. */
  readonly complete: boolean;
  /**
   * Why not, if not. PATHS: there are more than the limit; RELATIONS: too many would have to be looked at; DEADLINE: it took too long; LENGTH:
   * nothing was found, and there may be something beyond `maxLength`. What was found is the beginning of the list.
   */
  readonly truncatedBy?: 'RELATIONS' | 'PATHS' | 'DEADLINE' | 'LENGTH';
  /** How many relations away from the start the search looked. */
  readonly depthReached: number;
  readonly relationsExpanded: number;
}

/**
 * What can be reached, by the same conditions as paths: an entity is listed if a path of mode SIMPLE that meets all of them leads to it. Its distance is
 * the length of the shortest.
 */
export interface ReachQuery
  extends Pick<PathQuery, 'from' | 'types' | 'direction' | 'directions' | 'entityTypes' | 'avoid' | 'hubLimit' | 'maxLength' | 'pattern' | 'time'> {
  /** At least so many relations away: nearer entities are left out. Default 1, which leaves out the starts themselves. */
  readonly minLength?: number;
  /** Only entities of these types are listed. Default: all. `entityTypes` are those that are gone through. */
  readonly endTypes?: readonly EntityType[];
}

/** An entity that can be reached. */
export interface Reached {
  readonly entity: Entity;
  /** How many relations the shortest path to it has. */
  readonly distance: number;
  /** The first of the shortest paths to it, as `paths` would list them. */
  readonly path: Path;
}

export interface ReachResult extends Slice<Reached> {
  /** All within `maxLength` were found. */
  readonly complete: boolean;
  /** Why not, if not. All up to some distance were found. */
  readonly truncatedBy?: 'RELATIONS' | 'DEADLINE';
  /** Up to this distance all were found. */
  readonly depthReached: number;
  readonly relationsExpanded: number;
}
