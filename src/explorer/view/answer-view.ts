import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { aroundPanel } from './around-panel.js';
import { type VNode, h } from './h.js';
import { listView } from './list-view.js';
import { pathsPanel } from './paths-panel.js';
import { problemView } from './problem-view.js';

/** The answer in words, beside the picture: the paths, or what lies around; and then everything that is drawn. */
export function answerView(app: App): VNode {
  const { state, view, picture } = app;
  return h('main', { class: 'answer', id: 'answer', key: 'answer', tabindex: '-1', 'aria-busy': String(view.loading) },
    problemView(app),
    !app.canDraw && h('p', { class: 'notice', role: 'status', key: 'no-webgl' }, STRINGS.list.noWebgl),
    picture !== undefined && (state.to === undefined ? aroundPanel(app, picture) : pathsPanel(app, picture)),
    picture !== undefined && listView(app, picture),
  );
}
