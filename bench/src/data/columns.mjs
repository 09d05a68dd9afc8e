/**
 * The relations of a dataset in columns, in order of `mayStart`: what every peer is given. Days count from 1970-01-01.
 * @typedef {object} Columns
 * @property {number} entities How many there are; an entity is its number, from 0.
 * @property {number} relations How many there are; a relation is its row, from 0.
 * @property {Uint32Array} from
 * @property {Uint32Array} to
 * @property {Int32Array} mayStart
 * @property {Int32Array} mustHaveStarted
 * @property {Int32Array} mustLast `OPEN`: it goes on.
 * @property {Int32Array} mayLast `OPEN`: it goes on.
 * @property {Uint8Array} type 0 to 15.
 */

/** The day that stands for "no end". */
export const OPEN = 2 ** 31 - 1;

/** How many relation types the datasets have. */
export const TYPES = 16;

/** The columns in the order in which a file has them. */
export const COLUMN_TYPES = /** @type {const} */ ({
  from: Uint32Array,
  to: Uint32Array,
  mayStart: Int32Array,
  mustHaveStarted: Int32Array,
  mustLast: Int32Array,
  mayLast: Int32Array,
  type: Uint8Array,
});

/**
 * Columns with nothing in them yet.
 * @param {number} entities
 * @param {number} relations
 * @returns {Columns}
 */
export function emptyColumns(entities, relations) {
  const columns = Object.entries(COLUMN_TYPES).map(([name, Column]) => [name, new Column(relations)]);
  return { entities, relations, ...Object.fromEntries(columns) };
}

/**
 * The same relations in order of `mayStart`.
 * @param {Columns} columns
 * @returns {Columns}
 */
export function sortedByTime(columns) {
  const { entities, relations, mayStart } = columns;
  const first = mayStart.reduce((least, day) => Math.min(least, day), OPEN);
  const last = mayStart.reduce((most, day) => Math.max(most, day), -OPEN);
  const starts = new Uint32Array(last - first + 2);
  for (const day of mayStart) starts[day - first + 1] += 1;
  for (let day = 1; day < starts.length; day += 1) starts[day] += starts[day - 1];
  const sorted = emptyColumns(entities, relations);
  const names = Object.keys(COLUMN_TYPES);
  for (let row = 0; row < relations; row += 1) {
    const place = starts[mayStart[row] - first];
    starts[mayStart[row] - first] += 1;
    for (const name of names) sorted[name][place] = columns[name][row];
  }
  return sorted;
}
