import { andThen } from '../maybe-promise.js';
import type { DatasetInfoResolvers } from '../resolver-types.generated.js';
import { recordOf } from './entity.js';
import type { OwnFields } from './own-fields.js';

export const datasetInfo: OwnFields<DatasetInfoResolvers> = {
  name: ({ view }) => view.statistics.name,
  version: ({ view }) => view.version,
  license: ({ view }) => view.statistics.license,
  description: ({ view }) => view.statistics.description,
  entityCount: ({ view }) => view.statistics.entities,
  relationCount: ({ view }) => view.statistics.relations,
  evidenceCount: ({ view }) => view.statistics.evidence,
  entitiesByType: ({ view }) => [...view.statistics.entitiesByType].map(([type, count]) => ({ type, count })),
  relationsByType: ({ view }) => [...view.statistics.relationsByType].map(([type, count]) => ({ type, count })),
  sources: ({ view }) =>
    andThen(view.entities({ type: 'source' }, {}), ({ items }) => {
      const nodes = items.map((entity) => ({ entity, view }));
      const published = (node: (typeof nodes)[number]): number => recordOf(node, 'source').published.date.earliest;
      return nodes.toSorted((a, b) => published(a) - published(b));
    }),
};
