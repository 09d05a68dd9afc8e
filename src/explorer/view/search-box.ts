import type { EntityAnswer, HitsAnswer } from '../data/answers.js';
import { searchRequest } from '../data/requests.js';
import type { Box } from '../session.js';
import { askAbout, askBetween, tieTo } from '../state/ask.js';
import { namesInQuestion } from '../state/names-in-question.js';
import { STRINGS } from '../words/strings.js';
import { entityTypeWords } from '../words/type-words.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';
import { nameText, typeIcon } from './pieces.js';

const { search } = STRINGS;

/** Something to pick: one entity, or two and the question how they are tied. */
export type Suggestion =
  | { readonly entity: EntityAnswer; readonly to?: undefined; readonly note: string }
  | { readonly entity: EntityAnswer; readonly to: EntityAnswer; readonly note: string };

/** A search box with its suggestions: a combobox of the ARIA patterns, so that the keyboard alone suffices. */
export function searchBox(app: App, box: Box): VNode {
  const { session, setSession } = app;
  const isActive = session.box === box;
  const text = isActive ? session.text : '';
  const { suggestions, status } = isActive && text.trim() !== '' ? readSuggestions(app, text.trim()) : { suggestions: [], status: '' };
  const isOpen = isActive && session.open && text.trim() !== '';
  const active = Math.min(session.active, suggestions.length - 1);
  const listId = `suggestions-${box}`;
  return h('div', { class: 'search', key: `search-${box}` },
    h('input', {
      id: `search-${box}`,
      class: 'search-input',
      type: 'search',
      role: 'combobox',
      autocomplete: 'off',
      spellcheck: 'false',
      dir: 'auto',
      maxlength: 200,
      'aria-label': box === 'from' ? search.from : search.to,
      placeholder: box === 'from' ? search.fromPlaceholder : search.toPlaceholder,
      'aria-expanded': String(isOpen),
      'aria-controls': listId,
      'aria-autocomplete': 'list',
      'aria-activedescendant': isOpen && active >= 0 ? `${listId}-${active}` : undefined,
      value: text,
      oninput: (event: Event) => {
        if (event.target instanceof HTMLInputElement) setSession({ box, text: event.target.value, open: true, active: 0, eager: false });
      },
      onfocus: () => {
        if (!isActive) setSession({ box, text: '', open: false, active: 0 });
      },
      onblur: () => setSession({ open: false }),
      onkeydown: (event: KeyboardEvent) => {
        // What was typed within this frame has no suggestions yet: those shown belong to the text before.
        const isCurrent = event.target instanceof HTMLInputElement && event.target.value === text;
        onKey(app, box, isCurrent ? suggestions : [], active, event);
      },
    }),
    h('ul', { id: listId, class: 'suggestions', role: 'listbox', 'aria-label': search.results, hidden: !isOpen || suggestions.length === 0 },
      suggestions.map((suggestion, index) => suggestionItem(app, box, suggestion, index === active, `${listId}-${index}`))),
    h('p', { class: 'search-status', role: 'status', hidden: !isOpen }, suggestions.length === 0 ? status : h('span', { class: 'visually-hidden' }, search.count(suggestions.length))),
  );
}

function suggestionItem(app: App, box: Box, suggestion: Suggestion, isActive: boolean, id: string): VNode {
  const { entity, to, note } = suggestion;
  return h('li', {
    id,
    role: 'option',
    class: isActive ? 'suggestion is-active' : 'suggestion',
    'aria-selected': String(isActive),
    // Not click: the box would lose its focus first, and close.
    onmousedown: (event: MouseEvent) => {
      event.preventDefault();
      pick(app, box, suggestion);
    },
  },
  typeIcon(entity.__typename.toUpperCase()),
  h('span', { class: 'suggestion-text' },
    to === undefined
      ? [nameText(entity.name), h('span', { class: 'suggestion-note' }, [entityTypeWords(entity.__typename.toUpperCase()), note].filter((part) => part !== '').join(' · '))]
      : h('span', { class: 'suggestion-question' }, nameText(entity.name), ` ${search.between} `, nameText(to.name))),
  to !== undefined && typeIcon(to.__typename.toUpperCase()));
}

function onKey(app: App, box: Box, suggestions: readonly Suggestion[], active: number, event: KeyboardEvent): void {
  const count = suggestions.length;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    const step = event.key === 'ArrowDown' ? 1 : -1;
    if (count > 0) app.setSession({ open: true, active: (active + step + count) % count });
  } else if (event.key === 'Enter') {
    event.preventDefault();
    const chosen = suggestions[Math.max(0, active)];
    if (chosen !== undefined) pick(app, box, chosen);
    else app.setSession({ eager: true });
  } else if (event.key === 'Escape') {
    event.preventDefault();
    app.setSession(app.session.open ? { open: false } : { text: '' });
  }
}

/** Takes the first suggestion for a reader who pressed Enter before it was there. */
export function pickEagerly(app: App): void {
  const { session, setSession } = app;
  const { suggestions, status } = readSuggestions(app, session.text.trim());
  const [first] = suggestions;
  if (first !== undefined) pick(app, session.box, first);
  else if (status !== search.searching) setSession({ eager: false });
}

function pick({ update, setSession, actions, state }: App, box: Box, { entity, to }: Suggestion): void {
  setSession({ text: '', open: false, active: 0, eager: false, box: 'to' });
  if (to !== undefined) update((current) => askBetween(current, entity.id, to.id));
  else if (box === 'to') update((current) => tieTo(current, entity.id));
  else update((current) => askAbout(current, entity.id));
  // The keyboard goes on with the next question: after the first name, the second.
  actions.focus(to === undefined && box === 'from' && state.to === undefined ? '#search-to' : '#answer');
}

/** Suggestions for what is typed: of a question that names two, the question itself comes first. */
function readSuggestions(app: App, text: string): { readonly suggestions: readonly Suggestion[]; readonly status: string } {
  const names = app.session.box === 'from' ? namesInQuestion(text) : undefined;
  const remote = app.read(searchRequest(names === undefined ? [text] : [text, ...names]));
  if (remote.status === 'loading') return { suggestions: [], status: search.searching };
  if (remote.status === 'failed') return { suggestions: [], status: search.failed };
  const { text0, text1, text2 } = remote.answer;
  const [first, second] = [text1?.edges[0]?.node, text2?.edges[0]?.node];
  const asked: readonly Suggestion[] = first !== undefined && second !== undefined && first.id !== second.id ? [{ entity: first, to: second, note: '' }] : [];
  const suggestions = [...asked, ...(text0?.edges ?? []).map(toSuggestion)];
  return { suggestions, status: suggestions.length === 0 ? search.none(text) : '' };
}

function toSuggestion({ node, match, matched }: HitsAnswer['edges'][number]): Suggestion {
  const note = match === 'FUZZY' ? search.fuzzy : matched === node.name ? '' : search.alias(matched);
  return { entity: node, note };
}
