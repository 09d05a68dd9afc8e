import { measure } from '../measure.mjs';
import { withPeers } from '../peers/with-peers.mjs';
import { randomPairs } from '../questions.mjs';
import { figureRow, peerRows } from '../report/rows.mjs';

const OPTIONS = { maxLength: 8 };

/**
 * The index of bare columns, and shortest paths on it.
 * @param {string} data
 * @param {import('../data/columns.mjs').Columns} columns
 * @param {import('../peers/peer.mjs').Filter} filter
 * @param {{ pairs: number, effort?: object }} size
 */
export async function bareIndex(data, columns, filter, { pairs, effort }) {
  return withPeers(columns, ['entente-index', 'c'], async (peers) => {
    const figures = peers.flatMap(({ name, index }) => [
      figureRow('bytes a relation', data, name, index.bytes / columns.relations, 'bytes'),
      figureRow('index from columns', data, name, (index.secondsToBuild * 1e6) / columns.relations, 'µs a relation'),
    ]);
    const ask = (ententes) =>
      measure(
        peers.map((peer) => ({ peer, question: peer.name === 'entente-index' ? ententes : 'shortest' })),
        { filter, options: OPTIONS, items: randomPairs(columns, filter, pairs, 5) },
        effort,
      );
    const measured = await ask('shortest');
    const anew = await ask('shortestAnew');
    const versions = Object.assign({}, ...peers.map((peer) => peer.versions));
    return { rows: [...figures, ...peerRows('shortest, bare', data, measured), ...peerRows('shortest, bare, anew', data, anew)], versions, measured };
  });
}
