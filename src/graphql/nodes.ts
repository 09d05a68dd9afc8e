import type { Entity, EntityId } from '../model/entity.js';
import type { Evidence } from '../model/evidence.js';
import type { Relation, RelationTime } from '../model/relation.js';
import type { Graph, Swap } from '../graph/graph.js';
import type { Change, Neighborhood, Path, PathResult, PathStep, ReachResult, Reached, SearchHit, Slice, View } from '../graph/view.js';
import type { ConnectionNode, EdgeNode } from './connection.js';
import type { Narrative } from './narrative/narrate-path.js';

/*
 * What stands behind each GraphQL object. Each carries the view that it was read through, and so the scope that the root field
 * was given: that is how a scope is inherited.
 */

/** An entity, as resolvers get and give it, those of a schema that is merged with ours included. */
export interface EntityNode {
  readonly entity: Entity;
  readonly view: View;
}

/** A relation, as resolvers get and give it. */
export interface RelationNode {
  readonly relation: Relation;
  readonly view: View;
}

export interface QualifierNode {
  readonly name: string;
  readonly value: string;
  /** Where the value is the id of an entity. */
  readonly entityId: EntityId | undefined;
  readonly view: View;
}

export interface TimeNode {
  readonly time: RelationTime;
  readonly view: View;
}

export interface InferenceNode {
  readonly note: string;
  readonly evidence: readonly Evidence[];
  readonly view: View;
}

export interface EvidenceNode {
  readonly evidence: Evidence;
  readonly view: View;
}

export type LocatorNode = Evidence;

export interface PathNode {
  readonly path: Path;
  readonly view: View;
}

export interface NarrativeNode extends Narrative {
  readonly view: View;
}

export interface PathStepNode {
  readonly step: PathStep;
  readonly view: View;
}

export interface PathConnectionNode extends ConnectionNode {
  readonly slice: PathResult;
}

export interface SearchConnectionNode extends ConnectionNode {
  readonly slice: Slice<SearchHit>;
}

export interface SearchEdgeNode extends EdgeNode {
  readonly item: SearchHit;
}

export interface ReachConnectionNode extends ConnectionNode {
  readonly slice: ReachResult;
}

export interface ReachEdgeNode extends EdgeNode {
  readonly item: Reached;
  readonly node: EntityNode;
}

export interface SubgraphNode {
  readonly center: EntityId;
  readonly neighborhood: Neighborhood;
  readonly view: View;
}

export interface SubgraphEntityNode {
  readonly entity: Entity;
  readonly distance: number;
  readonly view: View;
}

export interface ChangeNode {
  readonly change: Change;
  readonly view: View;
}

export interface DatasetNode {
  readonly view: View;
}

export interface SnapshotChangeNode {
  readonly graph: Graph;
  readonly previousVersion: string;
  /** Undefined where the snapshot before is gone. */
  readonly difference: Swap['difference'] | undefined;
}
