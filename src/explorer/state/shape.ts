import type { Camera, ExplorerState, Selection } from './explorer-state.js';

/** How far from the middle something can be pinned. */
const EDGE = 5_000;

/** Draws what lies around an entity too. */
export function expand(state: ExplorerState, id: string): ExplorerState {
  if (state.expanded.includes(id) || (id === state.from && state.to === undefined)) return state;
  return { ...state, expanded: [...state.expanded, id] };
}

/** Takes that back. */
export function collapse(state: ExplorerState, id: string): ExplorerState {
  return { ...state, expanded: without(state.expanded, id) };
}

/** Takes an entity off the picture. The ends of the question stay. */
export function dismiss(state: ExplorerState, id: string): ExplorerState {
  if (id === state.from || id === state.to || state.dismissed.includes(id)) return state;
  return { ...state, dismissed: [...state.dismissed, id] };
}

/** Brings an entity back. */
export function restore(state: ExplorerState, id: string): ExplorerState {
  return { ...state, dismissed: without(state.dismissed, id) };
}

/** Brings all of them back. */
export function restoreAll(state: ExplorerState): ExplorerState {
  return { ...state, dismissed: [] };
}

/** Keeps an entity where it is, or moves it there. */
export function pin(state: ExplorerState, id: string, x: number, y: number): ExplorerState {
  // Plus 0: there is no -0 in an address.
  const place = (value: number): number => Math.round(Math.min(EDGE, Math.max(-EDGE, value))) + 0;
  return { ...state, pinned: [...state.pinned.filter((other) => other.id !== id), { id, x: place(x), y: place(y) }] };
}

/** Lets the layout place it again. */
export function unpin(state: ExplorerState, id: string): ExplorerState {
  return { ...state, pinned: state.pinned.filter((other) => other.id !== id) };
}

/** Fades a type of entity or of relation, or shows it in full again. */
export function toggleFaded(state: ExplorerState, type: string): ExplorerState {
  return { ...state, faded: toggled(state.faded, type) };
}

/** Shows all types in full again. */
export function unfadeAll(state: ExplorerState): ExplorerState {
  return { ...state, faded: [] };
}

/** Draws the relations of a pair one by one, or as one line again. */
export function toggleOpened(state: ExplorerState, pair: string): ExplorerState {
  return { ...state, opened: toggled(state.opened, pair) };
}

/** Looks at something, or at nothing. */
export function select(state: ExplorerState, selected: Selection | undefined): ExplorerState {
  return { ...state, selected };
}

/** Shows the picture, or the list of all that is on it. */
export function showAs(state: ExplorerState, shown: ExplorerState['shown']): ExplorerState {
  return { ...state, shown };
}

/** Looks from elsewhere; undefined: at the whole picture. */
export function lookFrom(state: ExplorerState, camera: Camera | undefined): ExplorerState {
  if (camera === undefined) return { ...state, camera };
  const thousandths = (value: number): number => Math.round(Math.min(100, Math.max(-100, value)) * 1_000) / 1_000 + 0;
  const ratio = Math.min(10, Math.max(0.05, thousandths(camera.ratio)));
  return { ...state, camera: { x: thousandths(camera.x), y: thousandths(camera.y), ratio } };
}

function without(items: readonly string[], item: string): readonly string[] {
  return items.filter((other) => other !== item);
}

function toggled(items: readonly string[], item: string): readonly string[] {
  return items.includes(item) ? without(items, item) : [...items, item];
}
