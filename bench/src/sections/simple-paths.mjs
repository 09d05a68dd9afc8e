import { measure } from '../measure.mjs';
import { withPeers } from '../peers/with-peers.mjs';
import { randomPairs } from '../questions.mjs';
import { peerRows } from '../report/rows.mjs';

/**
 * All simple paths of at most 4, and of at most 5 relations.
 * @param {string} data
 * @param {import('../data/columns.mjs').Columns} columns
 * @param {import('../peers/peer.mjs').Filter} filter
 * @param {{ pairs: number, effort?: object }} size
 */
export async function simplePaths(data, columns, filter, { pairs, effort }) {
  return withPeers(columns, ['entente', 'c', 'graphology'], async (peers) => {
    const rows = [];
    for (const maxLength of [4, 5]) {
      const askers = peers.map((peer) => ({ peer, question: 'simple' }));
      const items = randomPairs(columns, filter, pairs, 3);
      rows.push(...peerRows(`simple ${maxLength}`, data, await measure(askers, { filter, options: { maxLength }, items }, effort)));
    }
    return { rows, versions: {} };
  });
}
