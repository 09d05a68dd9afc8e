import { packageVersion } from '../package-version.mjs';
import { typeBits } from './peer.mjs';

/**
 * better-sqlite3, in memory, with the search driven from JavaScript. Each relation stands in the table once for each of its
 * ends, in the order in which it is asked for, so that one entity's relations are one range of one B-tree.
 * @param {import('../data/columns.mjs').Columns} columns
 * @returns {Promise<import('./peer.mjs').Peer>}
 */
export async function sqlite(columns) {
  const { default: Database } = await import('better-sqlite3');
  const { from, to, type, mustHaveStarted, mustLast } = columns;
  const database = new Database(':memory:');
  database.exec(`CREATE TABLE incident (
    entity INTEGER, relation INTEGER, other INTEGER, type INTEGER, started INTEGER, last INTEGER,
    PRIMARY KEY (entity, relation)) WITHOUT ROWID`);
  const insert = database.prepare('INSERT INTO incident VALUES (?, ?, ?, ?, ?, ?)');
  database.transaction(() => {
    for (let row = 0; row < columns.relations; row += 1) {
      insert.run(from[row], row, to[row], type[row], mustHaveStarted[row], mustLast[row]);
      if (from[row] !== to[row]) insert.run(to[row], row, from[row], type[row], mustHaveStarted[row], mustLast[row]);
    }
  })();
  const passing = 'FROM incident WHERE entity = ? AND started <= ? AND last >= ? AND (1 << type) & ? <> 0';
  const others = database.prepare(`SELECT other ${passing}`).pluck();
  const page = database.prepare(`SELECT relation ${passing} ORDER BY relation LIMIT ?`).pluck();
  return {
    versions: { 'better-sqlite3': packageVersion('better-sqlite3') },
    questions: {
      shortest: (filter, { maxLength }) => {
        const bits = typeBits(filter);
        const othersOf = (entity) => others.all(entity, filter.to, filter.from, bits);
        return (source, target) => shortest(othersOf, source, target, maxLength);
      },
      page: (filter, { limit }) => {
        const bits = typeBits(filter);
        return (entity) => {
          const rows = page.all(entity, filter.to, filter.from, bits, limit);
          return () => rows.join(',');
        };
      },
    },
    close: () => database.close(),
  };
}

/** Breadth first from both ends, a round at a time on the side with fewer entities. */
function shortest(othersOf, source, target, maxLength) {
  if (source === target) return 0;
  let [near, far] = [source, target].map((end) => ({ seen: new Set([end]), frontier: [end] }));
  for (let length = 1; length <= maxLength; length += 1) {
    if (far.frontier.length < near.frontier.length) [near, far] = [far, near];
    const next = [];
    for (const entity of near.frontier) {
      for (const other of othersOf(entity)) {
        if (near.seen.has(other)) continue;
        if (far.seen.has(other)) return length;
        near.seen.add(other);
        next.push(other);
      }
    }
    if (next.length === 0) return -1;
    near.frontier = next;
  }
  return -1;
}
