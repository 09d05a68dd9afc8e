import { currentRequest } from '../data/current-request.js';
import { embedCode } from '../takeaway/embed-code.js';
import { playgroundLink } from '../takeaway/playground-link.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { button } from './pieces.js';

const { take } = STRINGS;

/** The link, and a menu of everything else that can be taken away. */
export function takeAway({ state, canDraw, scene, actions }: App): VNode {
  const request = currentRequest(state);
  const hasPicture = scene !== undefined;
  return h('div', { class: 'take-away' },
    button(() => actions.copy(location.href, take.copied), { class: 'button primary', key: 'share' }, take.share),
    h('details', { class: 'menu', key: 'menu' },
      h('summary', { class: 'button' }, take.heading, glyph('down')),
      h('div', { class: 'menu-items' },
        canDraw && state.shown === 'graph' && button(actions.savePng, { class: 'menu-item', disabled: !hasPicture }, take.png),
        canDraw && state.shown === 'graph' && button(actions.saveSvg, { class: 'menu-item', disabled: !hasPicture }, take.svg),
        button(actions.saveCsv, { class: 'menu-item', disabled: !hasPicture }, take.csv),
        button(() => actions.copy(embedCode(location.href, state), take.embedCopied), { class: 'menu-item' }, take.embed),
        request !== undefined && h('a', { class: 'menu-item', href: playgroundLink(location.href, request) }, `${take.query}: ${take.playground}`))));
}
