import { synthetic } from '../data/synthetic.mjs';
import { measure } from '../measure.mjs';
import { withPeers } from '../peers/with-peers.mjs';
import { percentile } from '../percentile.mjs';
import { AS_OF, randomPairs } from '../questions.mjs';
import { figureRow, peerRows } from '../report/rows.mjs';

const OPTIONS = { maxLength: 8 };

/**
 * The index from columns, and what shortest paths cost as the graph grows.
 * @param {readonly { name: string, entities: number, relations: number, seed: number }[]} sizes Ascending.
 * @param {{ pairs: number, effort?: object }} size
 */
export async function indexAndGrowth(sizes, { pairs, effort }) {
  const rows = [];
  const versions = {};
  /** @type {Map<string, number[]>} */
  const medians = new Map();
  for (const size of sizes) {
    const columns = synthetic(size);
    const measured = await withPeers(columns, ['entente-index', 'c'], async (peers) => {
      for (const { name, index, versions: own } of peers) {
        Object.assign(versions, own);
        rows.push(figureRow('bytes a relation', size.name, name, index.bytes / size.relations, 'bytes'));
        rows.push(figureRow('index from columns', size.name, name, (index.secondsToBuild * 1e6) / size.relations, 'µs a relation'));
      }
      const askers = peers.map((peer) => ({ peer, question: 'shortest' }));
      return measure(askers, { filter: AS_OF, options: OPTIONS, items: randomPairs(columns, AS_OF, pairs, 5) }, effort);
    });
    rows.push(...peerRows('shortest, bare', size.name, measured));
    for (const { peer, nanoseconds } of measured) medians.set(peer, [...(medians.get(peer) ?? []), percentile(nanoseconds, 50)]);
  }
  const [small, large] = [sizes[0], sizes.at(-1)];
  for (const [peer, p50] of medians) rows.push(figureRow('growth', `${small.name} to ${large.name}`, peer, p50.at(-1) / p50[0], 'p50 / p50'));
  return { rows, versions };
}
