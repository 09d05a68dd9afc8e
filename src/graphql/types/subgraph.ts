import type { SubgraphEntityResolvers, SubgraphResolvers } from '../resolver-types.generated.js';
import { entityNode } from './evidence.js';
import type { OwnFields } from './own-fields.js';

export const subgraph: OwnFields<SubgraphResolvers> = {
  center: ({ center, view }) => entityNode(view, center),
  entities: ({ neighborhood, view }) => neighborhood.entities.map((item) => ({ ...item, view })),
  relations: ({ neighborhood, view }) => neighborhood.relations.map((relation) => ({ relation, view })),
  complete: ({ neighborhood }) => neighborhood.complete,
};

export const subgraphEntity: OwnFields<SubgraphEntityResolvers> = {
  entity: ({ entity, view }) => ({ entity, view }),
  distance: (node) => node.distance,
};
