import type { Heading } from '../scene/neighbor-towards.js';
import { lookFrom, showAs } from '../state/shape.js';
import { STRINGS } from '../words/strings.js';
import { entityTypeWords } from '../words/type-words.js';
import type { App } from './app.js';
import { type Child, type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { legendView } from './legend-view.js';
import { button } from './pieces.js';
import { timeBar } from './time-bar.js';

const { camera, list, status } = STRINGS;

/** The picture with its legend and its time. The canvas itself belongs to another module: the stage only keeps its place. */
export function stageView(app: App): VNode {
  const { state, canDraw, picture, view } = app;
  const isDrawn = canDraw && state.shown === 'graph';
  return h('section', { class: 'stage', key: 'stage', 'aria-label': status.stage },
    h('div', { class: 'stage-top' }, viewSwitch(app), view.loading && h('span', { class: 'loading', role: 'status' }, status.loading)),
    h('div', { id: 'canvas', class: 'canvas', hold: true, key: 'canvas', hidden: !isDrawn, tabindex: isDrawn ? '0' : undefined, role: 'application', 'aria-label': status.stage, onkeydown: (event: KeyboardEvent) => onCanvasKey(app, event) }),
    isDrawn && h('p', { class: 'visually-hidden', role: 'status', key: 'looked-at' }, lookedAt(app)),
    isDrawn && picture !== undefined && legendView(app, picture),
    isDrawn && picture !== undefined && cameraButtons(app),
    timeBar(app));
}

const HEADINGS: Readonly<Record<string, Heading>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** On the picture, arrow keys go along the ties and Enter goes to the panel. */
function onCanvasKey({ actions }: App, event: KeyboardEvent): void {
  const heading = HEADINGS[event.key];
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (heading !== undefined) actions.travel(heading);
  else if (event.key === 'Enter') actions.focus('#panel');
  else return;
  event.preventDefault();
}

/** Where the arrow keys have led, to be heard. */
function lookedAt({ state, scene }: App): Child {
  const entity = state.selected?.kind === 'entity' && scene?.entities.find(({ isSelected }) => isSelected);
  return typeof entity === 'object' && status.lookedAt(entity.name, entityTypeWords(entity.type), scene?.lines.filter(({ from, to }) => from === entity.id || to === entity.id).length ?? 0);
}

function viewSwitch({ state, update, canDraw }: App): Child {
  return canDraw && h('div', { class: 'switch', role: 'group', 'aria-label': list.view },
    (['graph', 'list'] as const).map((shown) => button(() => update((current) => showAs(current, shown)), { class: 'switch-item', pressed: state.shown === shown }, list[shown])));
}

function cameraButtons({ actions, update }: App): VNode {
  return h('div', { class: 'camera', key: 'camera' },
    button(() => actions.zoom(0.7), { class: 'icon-button', label: camera.nearer }, glyph('plus')),
    button(() => actions.zoom(1.4), { class: 'icon-button', label: camera.further }, glyph('minus')),
    button(() => update((state) => lookFrom(state, undefined), { quiet: true }), { class: 'icon-button', label: camera.whole }, glyph('whole')));
}
