/** The value of a column in a row. Rows come from the snapshot's own indexes, so one that is missing is a mistake of ours. */
export function at<T>(column: ArrayLike<T>, row: number): T {
  const value = column[row];
  if (value === undefined) throw new RangeError(`There is no row ${row} in a column of ${column.length}.`);
  return value;
}
