import type { Picture, PictureEntity } from '../data/picture.js';
import { entityRequest } from '../data/requests.js';
import { askAbout, tieTo } from '../state/ask.js';
import { collapse, dismiss, expand, restore, unpin } from '../state/shape.js';
import { STRINGS } from '../words/strings.js';
import { entityTypeWords } from '../words/type-words.js';
import type { App } from './app.js';
import { type Child, type VNode, h } from './h.js';
import { button, nameText, typeIcon } from './pieces.js';

const { entity: words } = STRINGS;

/** An entity by itself: what it is, what else it is called, and what can be done with it on the picture. */
export function entityCard(app: App, { id, name, type, description }: PictureEntity, picture: Picture, heading: 'h1' | 'h2'): VNode {
  const remote = app.read(entityRequest(app.state, id));
  const detail = remote.status === 'ready' ? remote.answer.node : null;
  return h('div', { class: 'entity-card', key: `card-${id}` },
    h('p', { class: 'kicker' }, typeIcon(type), entityTypeWords(type)),
    h(heading, {}, nameText(name)),
    h('p', { class: 'description', dir: 'auto' }, description),
    detail !== null && detail.aliases.length > 0 && h('p', { class: 'aliases' }, h('span', { class: 'quiet' }, `${words.aliases}: `), detail.aliases.map((alias, index) => [index > 0 && ', ', nameText(alias)])),
    detail !== null && h('p', { class: 'quiet identifiers' }, [words.relations(detail.relations.totalCount), ...detail.identifiers.map(({ scheme, value }) => `${scheme} ${value}`)].join(' · ')),
    entityActions(app, id, picture));
}

function entityActions({ state, update, actions, canDraw }: App, id: string, picture: Picture): Child {
  const isEnd = id === state.from || id === state.to;
  const isOwnCenter = id === state.from && state.to === undefined;
  const isExpanded = state.expanded.includes(id);
  const isDismissed = state.dismissed.includes(id);
  const isPinned = state.pinned.some((pin) => pin.id === id);
  const from = picture.entities.get(state.from ?? '');
  return h('div', { class: 'actions' },
    !isOwnCenter && button(() => update((current) => (isExpanded ? collapse(current, id) : expand(current, id))), { shortcut: 'E' }, isExpanded ? words.collapse : words.expand),
    !isEnd && from !== undefined && button(() => update((current) => tieTo(current, id)), {}, words.tie(nameText(from.name))),
    id !== state.from && button(() => update((current) => askAbout({ ...current, to: undefined }, id)), {}, words.centre),
    canDraw && !isDismissed && button(() => (isPinned ? update((current) => unpin(current, id)) : actions.pinHere(id)), { shortcut: 'P' }, isPinned ? words.unpin : words.pin),
    !isEnd && button(() => update((current) => (isDismissed ? restore(current, id) : dismiss(current, id))), { shortcut: 'H' }, isDismissed ? words.restore : words.dismiss));
}
