import { at } from './at.js';

/** Rows of a column, ascending. */
export type Rows = Uint32Array;

const NONE: Rows = new Uint32Array(0);

/** For each key row the rows that belong to it, ascending, in two flat columns. */
export class Adjacency {
  readonly #starts: Uint32Array;
  readonly #rows: Uint32Array;

  /** `keysOf` tells the keys that a row belongs to, by calling `add` once for each. It is called twice for every row. */
  constructor(keys: number, rows: number, keysOf: (row: number, add: (key: number) => void) => void) {
    const starts = new Uint32Array(keys + 1);
    const count = (key: number): void => bump(starts, key + 1);
    for (let row = 0; row < rows; row += 1) keysOf(row, count);
    for (let key = 0; key < keys; key += 1) starts[key + 1] = at(starts, key + 1) + at(starts, key);

    const filled = starts.slice();
    const list = new Uint32Array(at(starts, keys));
    for (let row = 0; row < rows; row += 1) {
      keysOf(row, (key) => {
        list[at(filled, key)] = row;
        bump(filled, key);
      });
    }
    this.#starts = starts;
    this.#rows = list;
  }

  /** The rows of a key; none for a key that is `undefined`. */
  of(key: number | undefined): Rows {
    return key === undefined ? NONE : this.#rows.subarray(this.#starts[key], this.#starts[key + 1]);
  }
}

function bump(column: Uint32Array, row: number): void {
  column[row] = at(column, row) + 1;
}
