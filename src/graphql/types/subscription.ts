import { EntenteError } from '../../model/entente-error.js';
import type { GraphSource } from '../../graph/graph.js';
import { eventIterator } from '../event-iterator.js';
import type { SnapshotChangeNode } from '../nodes.js';
import type { InputMaybe, SubscriptionResolvers } from '../resolver-types.generated.js';
import type { OwnFields } from './own-fields.js';

/** The events that a client can wait for. */
export function createSubscription(source: GraphSource): OwnFields<SubscriptionResolvers> {
  return {
    snapshotChanged: {
      subscribe: (_root, { since }) => {
        const known = toVersion(since);
        return eventIterator<SnapshotChangeNode>((tell) => {
          const stop = source.onSwap?.(({ graph, previous, difference }) => tell({ graph, previousVersion: previous.version, difference }));
          const { current } = source;
          if (known !== undefined && known !== current.version) tell({ graph: current, previousVersion: known, difference: undefined });
          return stop ?? (() => {});
        });
      },
      resolve: (change: SnapshotChangeNode) => change,
    },
  };
}

function toVersion(text: InputMaybe<string>): string | undefined {
  if (text === undefined || text === null) return undefined;
  if (/^[0-9a-f]{64}$/.test(text)) return text;
  throw new EntenteError('BAD_USER_INPUT', 'since: is no version, which has 64 hexadecimal digits: see { dataset { version } }.');
}
