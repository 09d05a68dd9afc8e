/**
 * The events of a source, one by one, for whoever takes them: those that come while nobody waits are kept. Unlike a generator, it ends at once when it
 * is told to, also while it waits for an event. `listen` starts to listen and returns a function that ends it.
 */
export function eventIterator<T>(listen: (tell: (event: T) => void) => () => void): AsyncIterableIterator<T, undefined> {
  const events: T[] = [];
  const waiting: ((result: IteratorResult<T, undefined>) => void)[] = [];
  const stop = listen((event) => {
    const next = waiting.shift();
    if (next === undefined) events.push(event);
    else next({ done: false, value: event });
  });
  let ended = false;
  const end = { done: true, value: undefined } as const;
  return {
    next: async () => {
      const event = events.shift();
      if (event !== undefined) return { done: false, value: event };
      return ended ? end : new Promise((resolve) => waiting.push(resolve));
    },
    return: async () => {
      ended = true;
      events.length = 0;
      stop();
      for (const next of waiting.splice(0)) next(end);
      return end;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
