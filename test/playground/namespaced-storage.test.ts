import { describe, expect, it } from 'vitest';
import { namespacedStorage } from '../../src/playground/namespaced-storage.js';

/** A browser keeps items as properties of its storage, and so does this. */
class BrowserStorage implements Storage {
  readonly [name: string]: unknown;

  get length(): number {
    return Object.keys(this).length;
  }
  key(index: number): string | null {
    return Object.keys(this)[index] ?? null;
  }
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }
  setItem(key: string, value: string): void {
    Object.assign(this, { [key]: value });
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
  clear(): void {
    for (const key of Object.keys(this)) this.removeItem(key);
  }
}

describe('what the playground remembers', () => {
  it('is its own: another page of the same origin neither sees it nor loses anything to it', () => {
    const store = new BrowserStorage();
    const ours = namespacedStorage(store, 'entente:/:');
    const theirs = namespacedStorage(store, 'entente:/graph/:');
    ours.setItem('tabs', 'ours');
    theirs.setItem('tabs', 'theirs');
    expect([ours.getItem('tabs'), theirs.getItem('tabs'), ours.length, theirs.length]).toEqual(['ours', 'theirs', 1, 1]);

    ours.clear();
    expect([ours.getItem('tabs'), theirs.getItem('tabs'), ours.length]).toEqual([null, 'theirs', 0]);
    theirs.removeItem('tabs');
    expect(store.length).toBe(0);
  });

  it('is nothing where the browser blocks storage', () => {
    const none = namespacedStorage(undefined, 'entente:/:');
    none.setItem('tabs', 'x');
    none.clear();
    expect([none.getItem('tabs'), none.length]).toEqual([null, 0]);
  });
});
