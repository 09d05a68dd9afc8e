import { type ExplorerState, INITIAL_STATE, PATH_LENGTHS, type PathWishes } from './explorer-state.js';

/** What belongs to one question, and goes with it. The time, the plans and the way of showing stay. */
const ANOTHER_QUESTION = {
  path: INITIAL_STATE.path,
  expanded: INITIAL_STATE.expanded,
  dismissed: INITIAL_STATE.dismissed,
  pinned: INITIAL_STATE.pinned,
  opened: INITIAL_STATE.opened,
  selected: INITIAL_STATE.selected,
  camera: INITIAL_STATE.camera,
} as const;

/** Asks what lies around an entity. With `to` set, it becomes the other end of the same question. */
export function askAbout(state: ExplorerState, id: string): ExplorerState {
  return { ...state, ...ANOTHER_QUESTION, from: id, to: state.to === id ? undefined : state.to };
}

/** Asks how the entity is tied to another. Itself is no other, and without a first there is no second. */
export function tieTo(state: ExplorerState, id: string): ExplorerState {
  if (state.from === undefined) return askAbout(state, id);
  if (state.from === id) return state;
  return { ...state, ...ANOTHER_QUESTION, to: id };
}

/** Asks how two entities are tied. */
export function askBetween(state: ExplorerState, from: string, to: string): ExplorerState {
  return tieTo(askAbout({ ...state, to: undefined }, from), to);
}

/** Back to what lies around the first. */
export function forgetTo(state: ExplorerState): ExplorerState {
  return { ...state, ...ANOTHER_QUESTION, to: undefined };
}

/** Asks from the other end. */
export function swapEnds(state: ExplorerState): ExplorerState {
  if (state.from === undefined || state.to === undefined) return state;
  return { ...state, ...ANOTHER_QUESTION, from: state.to, to: state.from };
}

/** The empty stage. An embedded view stays embedded. */
export function startOver(state: ExplorerState): ExplorerState {
  return { ...INITIAL_STATE, embed: state.embed, shown: state.shown };
}

/** Lights up another path of the list. */
export function choosePath(state: ExplorerState, path: number): ExplorerState {
  return { ...state, path: Math.max(0, Math.trunc(path)), selected: undefined };
}

/** Asks for other paths between the same two. */
export function wishFor(state: ExplorerState, wishes: Partial<PathWishes>): ExplorerState {
  const merged = { ...state.wishes, ...wishes };
  const maxLength = Math.min(PATH_LENGTHS.max, Math.max(PATH_LENGTHS.min, Math.trunc(merged.maxLength)));
  return { ...state, wishes: { ...merged, maxLength }, path: 0, selected: undefined };
}

/** Shows or leaves out what was planned, expected or proposed. */
export function showPlans(state: ExplorerState, plans: boolean): ExplorerState {
  return { ...state, plans, path: 0 };
}
