/** How many of some sorted values stand before the first for which `isBelow` does not hold, by binary search. */
export function countBelow<T>(values: readonly T[], isBelow: (value: T, index: number) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const value = values[middle];
    if (value !== undefined && isBelow(value, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
