import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * LadybugDB, the successor of Kuzu: a graph database within the process, asked in Cypher.
 * @param {import('../data/columns.mjs').Columns} columns
 * @returns {Promise<import('./peer.mjs').Peer>}
 */
export async function ladybug(columns) {
  const { default: lbug } = await import('@ladybugdb/core-linux-x64');
  const connection = new lbug.Connection(new lbug.Database(':memory:'));
  await load(connection, columns);
  return {
    versions: { '@ladybugdb/core-linux-x64': lbug.VERSION },
    questions: {
      shortest: (filter, { maxLength }) => {
        // A filter inside a recursive pattern takes no parameters.
        const passes = `r.type IN [${filter.types.join(', ')}] AND r.started <= ${filter.to} AND r.last >= ${filter.from}`;
        const cypher = `MATCH (a:Entity {id: $source})-[path:JOINS* SHORTEST 1..${maxLength} (r, n | WHERE ${passes})]-(b:Entity {id: $target}) RETURN length(path) AS length`;
        const prepared = connection.prepare(cypher);
        return async (source, target) => {
          const result = await connection.execute(await prepared, { source, target });
          const [row] = await result.getAll();
          result.close();
          return row === undefined ? -1 : Number(row.length);
        };
      },
    },
    close: () => connection.closeSync(),
  };
}

async function load(connection, { entities, relations, from, to, type, mustHaveStarted, mustLast }) {
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const table = async (name, lines) => {
    await pipeline(Readable.from(lines), createWriteStream(join(folder, `${name}.csv`)));
    await connection.query(`COPY ${name} FROM '${join(folder, `${name}.csv`)}'`);
  };
  await connection.query('CREATE NODE TABLE Entity (id INT64 PRIMARY KEY)');
  await connection.query('CREATE REL TABLE JOINS (FROM Entity TO Entity, type INT64, started INT64, last INT64)');
  await table('Entity', blocks(entities, (entity) => `${entity}\n`));
  await table('JOINS', blocks(relations, (row) => `${from[row]},${to[row]},${type[row]},${mustHaveStarted[row]},${mustLast[row]}\n`));
  await rm(folder, { recursive: true });
}

function* blocks(count, lineOf) {
  for (let start = 0; start < count; start += 10_000) {
    yield Array.from({ length: Math.min(10_000, count - start) }, (_, i) => lineOf(start + i)).join('');
  }
}
