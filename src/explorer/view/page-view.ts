import { toAddress } from '../state/address.js';
import { STRINGS } from '../words/strings.js';
import { answerView } from './answer-view.js';
import type { App } from './app.js';
import { embedCaption } from './embed-caption.js';
import { type Child, type VNode, h } from './h.js';
import { headerView } from './header-view.js';
import { selectionPanel } from './selection-panel.js';
import { stageView } from './stage-view.js';
import { startView } from './start-view.js';
import { serverNews } from './problem-view.js';

/** The whole page. */
export function pageView(app: App): readonly VNode[] {
  const { state } = app;
  if (state.from === undefined) return [headerView(app), noticeView(app), ...serverNews(app), startView(app)];
  const panel = selectionPanel(app);
  return [
    ...(state.embed ? [] : [h('a', { class: 'skip', href: '#answer', key: 'skip' }, STRINGS.skip), headerView(app)]),
    noticeView(app),
    ...serverNews(app),
    h('div', { class: workClass(app, panel !== false), key: 'work' },
      state.embed && state.shown === 'graph' && app.canDraw ? embedCaption(app) : answerView(app), stageView(app), panel),
    ...(state.embed ? [embedFooter(app)] : []),
  ];
}

function workClass({ state, canDraw }: App, hasPanel: boolean): string {
  const classes = [
    state.embed && 'is-embed',
    hasPanel && 'has-panel',
    (state.shown === 'list' || !canDraw) && 'is-list',
  ];
  return ['work', ...classes.filter((name) => name !== false)].join(' ');
}

/** What was just done, and a text that the browser would not copy by itself. */
function noticeView({ session, setSession }: App): VNode {
  const { notice, toCopy } = session;
  return h('div', { class: 'notices', key: 'notices' },
    h('p', { class: notice === '' ? 'toast is-empty' : 'toast', role: 'status' }, notice),
    copyByHand(toCopy, () => setSession({ toCopy: undefined })));
}

function copyByHand(text: string | undefined, close: () => void): Child {
  return text !== undefined && h('div', { class: 'copy-by-hand', role: 'alert' },
    h('p', {}, STRINGS.panel.notCopied),
    h('textarea', { readonly: true, rows: 4, 'aria-label': STRINGS.panel.notCopied }, text),
    h('button', { type: 'button', class: 'button small', onclick: close }, STRINGS.panel.close));
}

function embedFooter({ state }: App): VNode {
  return h('footer', { class: 'embed-footer', key: 'embed' }, h('a', { href: `?${toAddress({ ...state, embed: false })}`, target: '_blank', rel: 'noopener' }, `${STRINGS.brand}: ${STRINGS.take.open}`));
}
