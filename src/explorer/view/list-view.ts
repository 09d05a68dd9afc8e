import type { Picture } from '../data/picture.js';
import { Memo } from '../memo.js';
import type { Scene, SceneEntity, SceneLine } from '../scene/scene.js';
import { restoreAll, select } from '../state/shape.js';
import type { Selection } from '../state/explorer-state.js';
import { STRINGS } from '../words/strings.js';
import { entityTypeWords } from '../words/type-words.js';
import type { App } from './app.js';
import { type Child, type VNode, h } from './h.js';
import { button, nameText, typeIcon } from './pieces.js';

const { list } = STRINGS;

/** A long list, in a page that is drawn anew with every key. */
const kept = new Memo<VNode>();

/** Everything on the picture, as a list: the same things with the same ways on, for keyboards, screen readers and browsers that cannot draw. */
export function listView(app: App, picture: Picture): Child {
  const { scene, state, canDraw } = app;
  return scene !== undefined && kept.get([scene, picture, state.shown, state.dismissed, canDraw], () => everything(app, picture, scene));
}

function everything(app: App, picture: Picture, scene: Scene): VNode {
  const { state, update } = app;
  const isOpen = state.shown === 'list' || !app.canDraw;
  return h('details', { class: 'everything', key: `everything-${String(isOpen)}`, open: isOpen },
    h('summary', {}, list.heading, ' ', h('span', { class: 'count' }, `${list.entities(scene.entities.length)}, ${list.ties(scene.lines.length)}`)),
    state.dismissed.length > 0 && h('p', { class: 'quiet' }, STRINGS.entity.dismissed(state.dismissed.length), ' ', button(() => update(restoreAll), { class: 'link' }, STRINGS.entity.restoreAll)),
    h('ul', { class: 'entity-list' }, scene.entities.map((entity) => entityItem(app, entity))),
    h('ul', { class: 'line-list' }, scene.lines.map((line) => lineItem(app, picture, line))));
}

function entityItem(app: App, entity: SceneEntity): VNode {
  const { id, name, type, emphasis, isSelected } = entity;
  return h('li', { key: id }, button(() => show(app, { kind: 'entity', id }), { class: `entry emphasis-${emphasis}`, pressed: isSelected },
    typeIcon(type), nameText(name), h('span', { class: 'entry-note' }, [entityTypeWords(type), ...notes(emphasis)].join(' · '))));
}

function lineItem(app: App, picture: Picture, { key, from, to, relations, label, emphasis, stroke, isSelected }: SceneLine): VNode {
  const [only, ...more] = relations;
  const selection: Selection = only !== undefined && more.length === 0 ? { kind: 'relation', id: only } : { kind: 'pair', id: key };
  return h('li', { key }, button(() => show(app, selection), { class: `entry emphasis-${emphasis}`, pressed: isSelected },
    nameText(picture.entities.get(from)?.name ?? from),
    h('span', { class: 'entry-label' }, more.length === 0 ? (label === '' ? picture.relations.get(only ?? '')?.label : label) : list.and),
    nameText(picture.entities.get(to)?.name ?? to),
    h('span', { class: 'entry-note' }, [...(more.length === 0 ? [] : [list.several(relations.length)]), ...(stroke === 'DOTTED' ? [list.possible] : []), ...notes(emphasis)].join(' · '))));
}

function notes(emphasis: SceneEntity['emphasis']): readonly string[] {
  if (emphasis === 'FADED') return [list.faded];
  return emphasis === 'LIT' ? [list.lit] : [];
}

function show({ update, actions }: App, selection: Selection): void {
  update((state) => select(state, selection));
  actions.focus('#panel');
}
