import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LazyList } from '../../src/graph/lazy-list.js';
import type { Window } from '../../src/graph/view.js';
import { windowRange } from '../../src/graph/window-range.js';

/** The Relay specification's own words, on an array: apply the cursors, then `first`, then `last`. */
function relay(positions: readonly number[], { first, last, after, before }: Window): readonly number[] {
  let edges = positions;
  if (after !== undefined) edges = edges.filter((position) => position > after);
  if (before !== undefined) edges = edges.filter((position) => position < before);
  if (first !== undefined && edges.length > first) edges = edges.slice(0, first);
  if (last !== undefined && edges.length > last) edges = edges.slice(edges.length - last);
  return edges;
}

const small = fc.integer({ min: 0, max: 14 });
const windows = fc.record({ first: small, last: small, after: small, before: small }, { requiredKeys: [] });

describe('a window of a list', () => {
  it('holds what the Relay cursor specification says, and knows what lies around it', () => {
    fc.assert(
      fc.property(small, windows, (length, window) => {
        const all = Array.from({ length }, (_, position) => position);
        const expected = relay(all, window);
        const slice = new LazyList(all).slice(window);
        expect(slice.items).toEqual(expected);
        expect(slice.count()).toBe(length);
        expect(slice.offset).toBe(expected[0] ?? slice.offset);
        expect(slice.hasPrevious).toBe(slice.offset > 0);
        expect(slice.hasNext).toBe(slice.offset + expected.length < length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads a list no further than one item behind its end', () => {
    fc.assert(
      fc.property(windows, (window) => {
        let asked = 0;
        windowRange({ ...window, before: window.before ?? 14 }, (limit) => {
          asked = Math.max(asked, limit);
          return Math.min(limit, 1_000);
        });
        expect(asked).toBeLessThanOrEqual(16);
      }),
    );
  });

  it('is the same however often the list is read, and in whatever order', () => {
    const list = new LazyList([1, 2, 3, 4].values());
    expect(list.slice({ last: 1 }).items).toEqual([4]);
    expect(list.slice({ first: 2 }).items).toEqual([1, 2]);
    expect(list.slice({ after: 0, first: 2 }).items).toEqual([2, 3]);
  });

  it.each([{ first: -1 }, { last: 1.5 }, { after: NaN }, { before: Infinity }])('refuses %o', (window) => {
    expect(() => new LazyList([1]).slice(window)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
