import type { MaybePromise } from '../graph/view.js';

/**
 * `fn` of a value that is there or is to come. A value that is there is passed on at once, without a promise: a list of
 * async resolvers costs nearly twice as much as one of plain ones.
 */
export function andThen<T, U>(value: MaybePromise<T>, fn: (value: T) => MaybePromise<U>): MaybePromise<U> {
  return value instanceof Promise ? value.then(fn) : fn(value);
}

/** All values at once, if they are all there; else a promise of them. */
export function all<T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> {
  const there: T[] = [];
  for (const value of values) {
    if (value instanceof Promise) return Promise.all(values);
    there.push(value);
  }
  return there;
}
