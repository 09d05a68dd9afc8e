/** The value of a column in a row. Rows come from the snapshot's own indexes, so one that is missing is a mistake of ours. */
export function at<T>(column: ArrayLike<T>, row: number): T {
  return column[row] ?? noRow(row);
}

/** For loops that read a column at its place, which costs less than a function that reads columns of all kinds. */
export function noRow(row: number): never {
  throw new RangeError(`There is no row ${row} in a column.`);
}
