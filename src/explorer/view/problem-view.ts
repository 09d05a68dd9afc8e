import { startOver } from '../state/ask.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type Child, h } from './h.js';
import { button } from './pieces.js';

const { status } = STRINGS;

/** What is wrong or still on its way, and what can be done. */
export function problemView({ view, isCutOff, isOutdated, picture, update, actions, state }: App): Child {
  if (isCutOff) {
    return h('div', { class: 'problem', role: 'alert', key: 'problem' },
      h('p', {}, picture === undefined ? status.gone : status.goneKept),
      button(actions.retry, {}, status.retry));
  }
  if (view.unknown !== undefined) {
    return h('div', { class: 'problem', role: 'alert', key: 'problem' }, h('p', {}, status.unknown(view.unknown)), button(() => update(startOver), {}, status.back));
  }
  if (view.error !== undefined) {
    return h('div', { class: 'problem', role: 'alert', key: 'problem' },
      h('p', {}, `${status.refused}: ${view.error.message}`),
      button(() => update(startOver), {}, status.back));
  }
  if (isOutdated) {
    return h('div', { class: 'problem is-news', role: 'status', key: 'problem' }, h('p', {}, status.outdated), button(actions.renew, {}, status.renew));
  }
  return view.loading && picture === undefined && state.from !== undefined && h('div', { class: 'skeleton', role: 'status', key: 'loading' }, h('p', {}, status.loading), h('i'), h('i'), h('i'));
}
