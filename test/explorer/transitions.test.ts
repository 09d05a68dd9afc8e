import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAbout, swapEnds, tieTo, wishFor } from '../../src/explorer/state/ask.js';
import { collapse, dismiss, expand, pin, restore, toggleFaded, toggleOpened, unpin } from '../../src/explorer/state/shape.js';
import type { ExplorerState } from '../../src/explorer/state/explorer-state.js';
import { lookAt } from '../../src/explorer/state/time.js';
import { dayText, deed, entityId, reachableState } from './arbitrary-state.js';

function toggledOff(state: ExplorerState): ExplorerState {
  return { ...state, faded: state.faded.filter((type) => type !== 'MEMBER_OF'), opened: state.opened.filter((pair) => pair !== 'a~b') };
}

describe('what a reader does', () => {
  it('changes no state, but makes a new one', () => {
    fc.assert(fc.property(reachableState, deed, (state, transition) => {
      const before = structuredClone(state);
      transition(Object.freeze(state));
      expect(state).toEqual(before);
    }));
  });

  it('can be undone: expand, dismiss, pin, fade and opening a pair', () => {
    fc.assert(fc.property(reachableState, entityId, (state, id) => {
      // What was done before is taken back first: undoing is of what was not yet done.
      const before = toggledOff(unpin(restore(collapse(state, id), id), id));
      expect(collapse(expand(before, id), id)).toEqual(before);
      expect(restore(dismiss(before, id), id)).toEqual(before);
      expect(unpin(pin(before, id, 1, 2), id)).toEqual(before);
      expect(toggleFaded(toggleFaded(before, 'MEMBER_OF'), 'MEMBER_OF')).toEqual(before);
      expect(toggleOpened(toggleOpened(before, 'a~b'), 'a~b')).toEqual(before);
    }));
  });

  it('done twice is done once: expand and dismiss', () => {
    fc.assert(fc.property(reachableState, entityId, (state, id) => {
      expect(expand(expand(state, id), id)).toEqual(expand(state, id));
      expect(dismiss(dismiss(state, id), id)).toEqual(dismiss(state, id));
    }));
  });

  it('never takes the ends of the question off the picture, and never asks for a tie of one to itself', () => {
    fc.assert(fc.property(reachableState, (state) => {
      expect(state.dismissed).not.toContain(state.from);
      expect(state.dismissed).not.toContain(state.to);
      expect(state.to === undefined || (state.from !== undefined && state.to !== state.from)).toBe(true);
    }));
  });

  it('keeps lengths, pins and cameras within their bounds', () => {
    fc.assert(fc.property(reachableState, ({ wishes, pinned, camera, path }) => {
      expect(wishes.maxLength).toBeGreaterThanOrEqual(1);
      expect(wishes.maxLength).toBeLessThanOrEqual(8);
      expect(pinned.flatMap(({ x, y }) => [x, y]).filter((value) => !Number.isInteger(value) || Math.abs(value) > 5_000)).toEqual([]);
      expect(camera?.ratio ?? 1).toBeGreaterThan(0);
      expect(path).toBeGreaterThanOrEqual(0);
    }));
  });

  it('remembers the day before, for what changed since', () => {
    fc.assert(fc.property(reachableState, dayText, dayText, (state, first, second) => {
      fc.pre(first !== second);
      expect(lookAt(lookAt(state, first), second)).toMatchObject({ day: second, since: first });
      expect(lookAt(lookAt(state, first), undefined)).toMatchObject({ day: undefined, since: undefined });
    }));
  });

  it('asks anew from the other end, and back, without losing the day or the wishes', () => {
    fc.assert(fc.property(reachableState, (state) => {
      const there = swapEnds(state);
      expect([there.from, there.to]).toEqual(state.to === undefined ? [state.from, state.to] : [state.to, state.from]);
      expect([there.day, there.wishes, there.knownAt]).toEqual([state.day, state.wishes, state.knownAt]);
    }));
  });

  it('starts another question with a clean picture', () => {
    fc.assert(fc.property(reachableState, entityId, entityId, (state, from, to) => {
      fc.pre(from !== to);
      expect(tieTo(askAbout({ ...state, to: undefined }, from), to)).toMatchObject({ from, to, path: 0, expanded: [], dismissed: [], pinned: [], opened: [], selected: undefined, camera: undefined });
    }));
  });

  it('asks for the first path where it asks for other paths', () => {
    fc.assert(fc.property(reachableState, (state) => {
      expect(wishFor(state, { order: 'LENGTH' }).path).toBe(0);
    }));
  });
});
