import { measure } from '../measure.mjs';
import { withPeers } from '../peers/with-peers.mjs';
import { randomEnds, randomPairs } from '../questions.mjs';
import { peerRows } from '../report/rows.mjs';

const MAX_LENGTH = 8;
const PAGE = 50;

/**
 * Shortest paths between random pairs, the first of them by the same algorithm in C, and pages of relations.
 * @param {string} data
 * @param {import('../data/columns.mjs').Columns} columns
 * @param {import('../peers/peer.mjs').Filter} filter
 * @param {{ pairs: number, effort?: object }} size
 */
export async function shortestPaths(data, columns, filter, { pairs, effort }) {
  return withPeers(columns, ['entente', 'c', 'graphology', 'sqlite', 'ladybug'], async (peers) => {
    const asking = (question, ...names) => peers.filter(({ name }) => names.includes(name)).map((peer) => ({ peer, question }));
    const paths = await measure(
      [...asking('shortest', 'entente', 'c', 'graphology'), ...asking('ownShortest', 'graphology'), ...asking('shortest', 'sqlite', 'ladybug')],
      { filter, options: { maxLength: MAX_LENGTH }, items: randomPairs(columns, filter, pairs, 1) },
      effort,
    );
    const firsts = await measure(
      asking('firstPath', 'entente', 'c'),
      { filter, options: { maxLength: MAX_LENGTH }, items: randomPairs(columns, filter, pairs, 1) },
      effort,
    );
    const pages = await measure(
      asking('page', 'entente', 'c', 'graphology', 'sqlite'),
      { filter, options: { limit: PAGE }, items: randomEnds(columns, pairs, 2) },
      effort,
    );
    const versions = Object.assign({}, ...peers.map((peer) => peer.versions));
    return { rows: [...peerRows('shortest', data, paths), ...peerRows('first path', data, firsts), ...peerRows('page', data, pages)], versions };
  });
}
