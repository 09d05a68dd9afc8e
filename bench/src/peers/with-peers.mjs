import { withColumnsFile } from '../data/with-columns-file.mjs';
import { startPeer } from './start-peer.mjs';

/**
 * Calls `use` with the peers that can run here, each with the columns, and stops them afterwards. They load one after the other.
 * @template T
 * @param {import('../data/columns.mjs').Columns} columns
 * @param {readonly string[]} names
 * @param {(peers: import('./start-peer.mjs').RunningPeer[]) => Promise<T>} use
 */
export async function withPeers(columns, names, use) {
  return withColumnsFile(columns, async (file) => {
    const peers = [];
    try {
      for (const name of names) {
        const peer = await startPeer(name, file);
        if (peer !== undefined) peers.push(peer);
      }
      return await use(peers);
    } finally {
      await Promise.all(peers.map((peer) => peer.stop()));
    }
  });
}
