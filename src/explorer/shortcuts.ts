import type { ExplorerState } from './state/explorer-state.js';
import { collapse, dismiss, expand, select, unpin } from './state/shape.js';
import type { Update } from './session.js';
import type { Actions } from './view/app.js';

/** Escape lets go of what is looked at; E, H and P expand, dismiss and pin it, where nobody is typing. */
export function onShortcut(event: KeyboardEvent, { selected, expanded, pinned }: ExplorerState, update: Update, { pinHere }: Actions): void {
  if (selected === undefined || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (event.key === 'Escape') {
    update((state) => select(state, undefined));
    return;
  }
  if (selected.kind !== 'entity') return;
  const { id } = selected;
  const key = event.key.toLowerCase();
  if (key === 'e') update((state) => (expanded.includes(id) ? collapse(state, id) : expand(state, id)));
  else if (key === 'h') update((state) => dismiss(state, id));
  else if (key === 'p' && pinned.some((pin) => pin.id === id)) update((state) => unpin(state, id));
  else if (key === 'p') pinHere(id);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
