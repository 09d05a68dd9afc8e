/** Whether a value is to come. Whoever has a graph of their own may answer with promises of their own, too. */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
