import * as fc from 'fast-check';
import { askAbout, askBetween, choosePath, forgetTo, showPlans, startOver, swapEnds, tieTo, wishFor } from '../../src/explorer/state/ask.js';
import { type ExplorerState, INITIAL_STATE, pairKey } from '../../src/explorer/state/explorer-state.js';
import { collapse, dismiss, expand, lookFrom, pin, restore, restoreAll, select, showAs, toggleFaded, toggleOpened, unpin } from '../../src/explorer/state/shape.js';
import { asKnownOn, lookAt, showPossible } from '../../src/explorer/state/time.js';

export const entityId = fc.constantFrom('country:LKA', 'country:RUS', 'leader:o-brien', 'organization:sco', 'topic:a-1');
export const dayText = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const relationId = fc.stringMatching(/^r:[0-9a-f]{4,20}$/);
const type = fc.constantFrom('MEMBER_OF', 'HOLDS_OFFICE', 'LEADER', 'COUNTRY');
const pair = fc.uniqueArray(entityId, { minLength: 2, maxLength: 2 }).map(([a = '', b = '']) => pairKey(a, b));
const selection = fc.oneof(
  entityId.map((id) => ({ kind: 'entity' as const, id })),
  relationId.map((id) => ({ kind: 'relation' as const, id })),
  pair.map((id) => ({ kind: 'pair' as const, id })),
);
const coordinate = fc.double({ min: -9_000, max: 9_000, noNaN: true });

/** One thing that a reader may do. */
export const deed: fc.Arbitrary<(state: ExplorerState) => ExplorerState> = fc.oneof(
  entityId.map((id) => (state: ExplorerState) => askAbout(state, id)),
  entityId.map((id) => (state: ExplorerState) => tieTo(state, id)),
  fc.tuple(entityId, entityId).map(([from, to]) => (state: ExplorerState) => askBetween(state, from, to)),
  fc.constantFrom(forgetTo, swapEnds, startOver, restoreAll),
  fc.integer({ min: -3, max: 40 }).map((index) => (state: ExplorerState) => choosePath(state, index)),
  fc.record({
    order: fc.constantFrom('INFORMATIVE' as const, 'LENGTH' as const),
    maxLength: fc.integer({ min: -5, max: 30 }),
    together: fc.constantFrom('ANY' as const, 'CONCURRENT' as const, 'ORDERED' as const),
    types: fc.uniqueArray(type),
  }).map((wishes) => (state: ExplorerState) => wishFor(state, wishes)),
  fc.option(dayText, { nil: undefined }).map((day) => (state: ExplorerState) => lookAt(state, day)),
  fc.option(dayText, { nil: undefined }).map((day) => (state: ExplorerState) => asKnownOn(state, day)),
  fc.boolean().map((shown) => (state: ExplorerState) => showPossible(state, shown)),
  fc.boolean().map((shown) => (state: ExplorerState) => showPlans(state, shown)),
  fc.tuple(fc.constantFrom(expand, collapse, dismiss, restore, unpin), entityId).map(([transition, id]) => (state: ExplorerState) => transition(state, id)),
  fc.tuple(entityId, coordinate, coordinate).map(([id, x, y]) => (state: ExplorerState) => pin(state, id, x, y)),
  type.map((name) => (state: ExplorerState) => toggleFaded(state, name)),
  pair.map((key) => (state: ExplorerState) => toggleOpened(state, key)),
  fc.option(selection, { nil: undefined }).map((selected) => (state: ExplorerState) => select(state, selected)),
  fc.constantFrom('graph' as const, 'list' as const).map((shown) => (state: ExplorerState) => showAs(state, shown)),
  fc.record({ x: coordinate, y: coordinate, ratio: fc.double({ min: -1, max: 50, noNaN: true }) }).map((camera) => (state: ExplorerState) => lookFrom(state, camera)),
);

/** A state that a reader can bring about. */
export const reachableState: fc.Arbitrary<ExplorerState> = fc
  .tuple(fc.array(deed, { maxLength: 25 }), fc.boolean())
  .map(([deeds, embed]) => deeds.reduce((state, transition) => transition(state), { ...INITIAL_STATE, embed }));
