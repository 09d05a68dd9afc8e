import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { COLUMN_TYPES } from './columns.mjs';

/**
 * Writes columns for the peers, each of which is a process of its own: two counts, then one column after the other, little-endian.
 * @param {string} file
 * @param {import('./columns.mjs').Columns} columns
 */
export function writeColumns(file, columns) {
  const out = openSync(file, 'w');
  for (const column of [new Uint32Array([columns.entities, columns.relations]), ...Object.keys(COLUMN_TYPES).map((name) => columns[name])]) {
    const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
    for (let done = 0; done < bytes.length; ) done += writeSync(out, bytes, done);
  }
  closeSync(out);
}

/**
 * @param {string} file
 * @returns {import('./columns.mjs').Columns}
 */
export function readColumns(file) {
  const input = openSync(file, 'r');
  const read = (Column, length) => {
    const column = new Column(length);
    const bytes = new Uint8Array(column.buffer);
    for (let done = 0; done < bytes.length; ) {
      const count = readSync(input, bytes, done, bytes.length - done, null);
      if (count === 0) throw new Error(`${file} ends too early.`);
      done += count;
    }
    return column;
  };
  const [entities, relations] = read(Uint32Array, 2);
  const columns = Object.entries(COLUMN_TYPES).map(([name, Column]) => [name, read(Column, relations)]);
  closeSync(input);
  return { entities, relations, ...Object.fromEntries(columns) };
}
