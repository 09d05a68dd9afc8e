import type { Storage as GraphiqlStorage } from '@graphiql/toolkit';

/**
 * What GraphiQL remembers, under keys that start with `prefix`: pages on one origin share one storage, and another
 * GraphiQL there would find our tabs. With `store` undefined (storage is blocked), nothing is remembered.
 */
export function namespacedStorage(store: Storage | undefined, prefix: string): GraphiqlStorage {
  const ours = (): string[] => Object.keys(store ?? {}).filter((key) => key.startsWith(prefix));
  return {
    getItem: (key) => store?.getItem(prefix + key) ?? null,
    setItem: (key, value) => store?.setItem(prefix + key, value),
    removeItem: (key) => store?.removeItem(prefix + key),
    clear: () => {
      for (const key of ours()) store?.removeItem(key);
    },
    get length() {
      return ours().length;
    },
  };
}
