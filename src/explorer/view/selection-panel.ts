import { type Picture, relationsByPair } from '../data/picture.js';
import { select, toggleOpened } from '../state/shape.js';
import { timeWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { modalityWords, tieItem } from './around-panel.js';
import { entityCard } from './entity-card.js';
import { type Child, type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { button, nameText } from './pieces.js';
import { relationPanel } from './relation-panel.js';

const { panel } = STRINGS;

/** What is looked at: a relation with its evidence, the relations of a pair, or an entity. */
export function selectionPanel(app: App): Child {
  const { state, picture, update, actions } = app;
  const { selected } = state;
  if (selected === undefined || picture === undefined) return false;
  const content = ((): Child => {
    if (selected.kind === 'relation') return relationPanel(app, selected.id);
    if (selected.kind === 'pair') return pairPanel(app, picture, selected.id);
    const entity = picture.entities.get(selected.id);
    return entity !== undefined && [entityCard(app, entity, picture, 'h2'), tiesOf(app, picture, selected.id)];
  })();
  if (content === false) return false;
  return h('aside', { class: 'panel', id: 'panel', key: 'panel', tabindex: '-1', 'aria-label': panel.evidence },
    button(() => {
      update((current) => select(current, undefined));
      actions.focus('#answer');
    }, { class: 'panel-close', label: panel.close, shortcut: 'Escape' }, glyph('close')),
    content);
}

/** The ties that an entity has on the picture: what a click on each line would show. What was asked about has them beside the picture already. */
function tiesOf(app: App, picture: Picture, id: string): Child {
  const ties = [...picture.relations.values()].filter(({ from, to, life }) => (from.id === id || to.id === id) && life !== 'AWAY');
  const isListed = app.state.to === undefined && app.state.from === id;
  return ties.length > 0 && !isListed && h('section', { class: 'panel-ties', key: 'ties' },
    h('h3', {}, STRINGS.entity.ties, ' ', h('span', { class: 'count' }, ties.length)),
    h('ul', {}, ties.map((relation) => tieItem(app, picture, relation, id, true))));
}

function pairPanel({ state, update, actions }: App, picture: Picture, pair: string): Child {
  const relations = relationsByPair(picture.relations.values()).get(pair);
  if (relations === undefined) return false;
  const [a = '', b = ''] = pair.split('~');
  const isOpened = state.opened.includes(pair);
  return h('div', { class: 'pair', key: pair },
    h('h2', {}, nameText(picture.entities.get(a)?.name ?? a), ' ', glyph('both'), ' ', nameText(picture.entities.get(b)?.name ?? b)),
    h('p', { class: 'quiet' }, panel.between(relations.length)),
    button(() => update((current) => toggleOpened(current, pair)), { pressed: isOpened }, isOpened ? panel.closeUp : panel.open),
    h('ul', { class: 'pair-list' }, relations.map((relation): VNode => h('li', { key: relation.id },
      button(() => {
        update((current) => select(current, { kind: 'relation', id: relation.id }));
        actions.focus('#panel');
      }, { class: `tie modality-${relation.modality} life-${relation.life}` },
      h('span', { class: 'tie-text' },
        h('span', { dir: 'auto' }, relation.summary),
        h('span', { class: 'tie-note' }, [relation.label, timeWords(relation.time)].join(' · '))),
      relation.modality !== 'ACTUAL' && h('span', { class: `badge modality modality-${relation.modality}` }, modalityWords(relation.modality)))))));
}
