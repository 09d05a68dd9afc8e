import { askAbout, forgetTo, startOver, swapEnds } from '../state/ask.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { button, nameText, typeIcon } from './pieces.js';
import { searchBox } from './search-box.js';
import { takeAway } from './take-away.js';

const { search } = STRINGS;

/** The question that is being asked, to be changed in place, and what can be taken away. */
export function headerView(app: App): VNode {
  const { state, update, actions } = app;
  const isAsking = state.from !== undefined;
  return h('header', { class: 'header', key: 'header' },
    button(() => {
      update(startOver);
      actions.focus('#search-from');
    }, { class: 'brand', label: `${STRINGS.brand}: ${search.home}` }, logo(), h('span', {}, STRINGS.brand)),
    isAsking && h('div', { class: 'ask', role: 'search' },
      endChip(app, state.from, () => {
        update(state.to === undefined ? startOver : (current) => askAbout({ ...current, to: undefined }, current.to ?? ''));
        actions.focus(state.to === undefined ? '#search-from' : '#search-to');
      }),
      state.to === undefined ? h('span', { class: 'between', 'aria-hidden': 'true' }, search.between) : button(() => update(swapEnds), { class: 'between swap', label: search.swap }, glyph('swap')),
      state.to === undefined ? searchBox(app, 'to') : endChip(app, state.to, () => {
        update(forgetTo);
        actions.focus('#search-to');
      })),
    isAsking && takeAway(app),
  );
}

function endChip({ view, picture }: App, id: string | undefined, onRemove: () => void): VNode {
  const entity = id === undefined ? undefined : picture?.entities.get(id);
  const name = entity?.name ?? (view.loading ? '…' : (id ?? ''));
  return h('span', { class: 'end-chip', key: `end-${id ?? ''}` },
    entity !== undefined && typeIcon(entity.type),
    nameText(name),
    button(onRemove, { class: 'chip-remove', label: search.clear(name) }, glyph('close')));
}

function logo(): VNode {
  return h('svg', { viewBox: '0 0 32 32', class: 'logo', 'aria-hidden': 'true' },
    h('rect', { width: 32, height: 32, rx: 7, class: 'logo-ground' }),
    h('path', { d: 'M9 10 23 8M9 10l5 13m9-15-9 15', class: 'logo-lines' }),
    h('circle', { cx: 9, cy: 10, r: 4, class: 'logo-first' }),
    h('circle', { cx: 23, cy: 8, r: 4, class: 'logo-dot' }),
    h('circle', { cx: 14, cy: 23, r: 4, class: 'logo-dot' }));
}
