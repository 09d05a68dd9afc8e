import type { ExplorerState } from './explorer-state.js';
import { isDayText } from './day-text.js';

/** Looks at the graph as of a day; the day before it is kept, for what changed since. Undefined: whenever. */
export function lookAt(state: ExplorerState, day: string | undefined): ExplorerState {
  if (day === state.day || (day !== undefined && !isDayText(day))) return state;
  return { ...state, day, since: day === undefined ? undefined : state.day, path: 0 };
}

/** Looks at the graph as it was known on a day. Undefined: as known today. */
export function asKnownOn(state: ExplorerState, knownAt: string | undefined): ExplorerState {
  if (knownAt !== undefined && !isDayText(knownAt)) return state;
  return { ...state, knownAt, path: 0 };
}

/** Draws what may hold on the day, or leaves it out. */
export function showPossible(state: ExplorerState, possible: boolean): ExplorerState {
  return { ...state, possible, path: 0 };
}
