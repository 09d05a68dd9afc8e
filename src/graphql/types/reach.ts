import type { ReachConnectionResolvers, ReachEdgeResolvers } from '../resolver-types.generated.js';
import type { OwnFields } from './own-fields.js';

/** What a list of reachable entities says beyond its page. */
export const reachConnection: OwnFields<ReachConnectionResolvers, 'edges' | 'nodes' | 'pageInfo' | 'totalCount'> = {
  complete: ({ slice }) => slice.complete,
  truncatedBy: ({ slice }) => slice.truncatedBy ?? null,
  relationsExpanded: ({ slice }) => slice.relationsExpanded,
};

/** What an item of it says beyond the entity. */
export const reachEdge: OwnFields<ReachEdgeResolvers, 'node' | 'cursor'> = {
  distance: ({ item }) => item.distance,
  path: ({ item, node }) => ({ path: item.path, view: node.view }),
};
