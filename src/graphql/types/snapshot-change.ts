import { DEFAULT_SCOPE } from '../../model/scope.js';
import type { Statistics } from '../../graph/view.js';
import type { SnapshotChangeNode } from '../nodes.js';
import type { SnapshotChangeResolvers } from '../resolver-types.generated.js';
import type { OwnFields } from './own-fields.js';

export const snapshotChange: OwnFields<SnapshotChangeResolvers> = {
  version: ({ graph }) => graph.version,
  previousVersion: ({ previousVersion }) => previousVersion,
  entityCount: (change) => statisticsOf(change).entities,
  relationCount: (change) => statisticsOf(change).relations,
  evidenceCount: (change) => statisticsOf(change).evidence,
  entities: async ({ difference }) => (await difference?.())?.entities ?? null,
  relations: async ({ difference }) => (await difference?.())?.relations ?? null,
};

function statisticsOf({ graph }: SnapshotChangeNode): Statistics {
  return graph.view(DEFAULT_SCOPE).statistics;
}
