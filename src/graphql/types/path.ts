import type { Relation } from '../../model/relation.js';
import type { View } from '../../graph/view.js';
import type { PathNode, RelationNode } from '../nodes.js';
import { andThen } from '../maybe-promise.js';
import { narratePath } from '../narrative/narrate-path.js';
import type { NarrativeResolvers, PathConnectionResolvers, PathResolvers, PathStepResolvers } from '../resolver-types.generated.js';
import { entityNode } from './evidence.js';
import type { OwnFields } from './own-fields.js';
import { finite } from './time.js';

export const path: OwnFields<PathResolvers> = {
  length: (node) => node.path.length,
  entities: ({ path: { start, steps }, view }: PathNode) =>
    [start, ...steps.map((step) => step.to)].map((id) => entityNode(view, id)),
  steps: ({ path: { steps }, view }) => steps.map((step) => ({ step, view })),
  cost: (node) => node.path.cost ?? null,
  common: ({ path: { common } }) => (common === undefined ? null : { from: finite(common.from), to: finite(common.to) }),
  arrival: ({ path: { arrival } }) => (arrival === undefined ? null : finite(arrival)),
  narrative: ({ path: record, view }) => andThen(narratePath(record, view), (narrative) => ({ ...narrative, view })),
};

export const narrative: OwnFields<NarrativeResolvers> = {
  text: (node) => node.text,
  citations: ({ citations, view }) => citations.map((evidence) => ({ evidence, view })),
};

export const pathStep: OwnFields<PathStepResolvers> = {
  from: ({ step, view }) => entityNode(view, step.from),
  to: ({ step, view }) => entityNode(view, step.to),
  walked: ({ step }) => step.walked,
  label: ({ step: { relation, walked }, view }) => {
    const { label, inverseLabel } = view.vocabulary.relationType(relation.type);
    return walked === 'FORWARD' ? label : inverseLabel;
  },
  relation: ({ step, view }) => relationNode(step.relation, view),
  parallel: ({ step, view }) => step.parallel.map((relation) => relationNode(relation, view)),
  cost: ({ step }) => step.cost ?? null,
};

/** What a path's answer says beyond its page. */
export const pathConnection: OwnFields<PathConnectionResolvers, 'edges' | 'nodes' | 'pageInfo' | 'totalCount'> = {
  complete: ({ slice }) => slice.complete,
  truncatedBy: ({ slice }) => slice.truncatedBy ?? null,
  depthReached: ({ slice }) => slice.depthReached,
  relationsExpanded: ({ slice }) => slice.relationsExpanded,
};

function relationNode(relation: Relation, view: View): RelationNode {
  return { relation, view };
}
