import { startOver } from '../state/ask.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type Child, type VNode, h } from './h.js';
import { button } from './pieces.js';

const { status } = STRINGS;

/** What is to be said of the server, above everything: that it is gone or busy, or that it has other data by now. */
export function serverNews({ hindrance, isOutdated, picture, actions }: App): readonly VNode[] {
  if (hindrance !== undefined) {
    const said = `${status.hindered[hindrance]} ${picture === undefined ? status.askingAgain : status.askingAgainKept}`;
    return [h('div', { class: 'news', role: 'alert', key: 'news' }, h('p', {}, said), button(actions.retry, {}, status.retry))];
  }
  return isOutdated ? [h('div', { class: 'news is-calm', role: 'status', key: 'news' }, h('p', {}, status.outdated), button(actions.renew, {}, status.renew))] : [];
}

/** What is wrong with the question or still on its way, and what can be done. */
export function problemView({ view, picture, update, state }: App): Child {
  if (view.unknown !== undefined) {
    return h('div', { class: 'problem', role: 'alert', key: 'problem' }, h('p', {}, status.unknown(view.unknown)), button(() => update(startOver), {}, status.back));
  }
  if (view.error?.kind === 'REFUSED') {
    return h('div', { class: 'problem', role: 'alert', key: 'problem' },
      h('p', {}, `${status.refused}: ${view.error.message}`),
      button(() => update(startOver), {}, status.back));
  }
  return view.loading && picture === undefined && state.from !== undefined && h('div', { class: 'skeleton', role: 'status', key: 'loading' }, h('p', {}, status.loading), h('i'), h('i'), h('i'));
}
