import { measure } from '../measure.mjs';
import { withPeers } from '../peers/with-peers.mjs';
import { randomPairs } from '../questions.mjs';
import { peerRows } from '../report/rows.mjs';

const OPTIONS = { maxLength: 6, k: 10 };

/**
 * The ten most informative paths.
 * @param {string} data
 * @param {import('../data/columns.mjs').Columns} columns
 * @param {import('../peers/peer.mjs').Filter} filter
 * @param {{ pairs: number, effort?: object }} size
 */
export async function cheapestPaths(data, columns, filter, { pairs, effort }) {
  return withPeers(columns, ['entente', 'c'], async (peers) => {
    const askers = peers.map((peer) => ({ peer, question: 'cheapest' }));
    const items = randomPairs(columns, filter, pairs, 4);
    return { rows: peerRows('cheapest', data, await measure(askers, { filter, options: OPTIONS, items }, effort)), versions: {} };
  });
}
