import type { Picture, PictureRelation } from '../data/picture.js';
import { select } from '../state/shape.js';
import { dateWords, timeWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { entityCard } from './entity-card.js';
import { type VNode, h } from './h.js';
import { button, nameText, typeIcon } from './pieces.js';

const { around } = STRINGS;

/** What ties the entity that was asked about, by kind of tie: each a way into its evidence. */
export function aroundPanel(app: App, picture: Picture): VNode {
  const { state } = app;
  const center = picture.entities.get(state.from ?? '');
  const own = [...picture.relations.values()].filter(({ from, to }) => from.id === center?.id || to.id === center?.id);
  const held = own.filter(({ life }) => life !== 'AWAY');
  const groups = byWords(state.day === undefined ? own : held, center?.id);
  return h('section', { class: 'around', key: 'around' },
    center !== undefined && entityCard(app, center, picture, 'h1'),
    own.length === 0 && h('p', { class: 'quiet' }, around.none),
    own.length > 0 && h('p', { class: 'quiet' }, countWords(state.day, held.length, own.length)),
    picture.crowded.map((id) => h('p', { class: 'notice', key: id }, around.crowded(picture.entities.get(id)?.name ?? id))),
    [...groups].map(([label, relations], index) => h('details', { class: 'tie-group', open: index < 2 || relations.length <= 3, key: label },
      h('summary', {}, h('span', {}, label), h('span', { class: 'count' }, relations.length)),
      h('ul', {}, relations.map((relation) => tieItem(app, picture, relation, center?.id))))));
}

function countWords(day: string | undefined, held: number, all: number): string {
  if (day === undefined) return around.all(all);
  return held === 0 ? around.noneOnDay(dateWords(day)) : around.shown(held, all, dateWords(day));
}

/** A relation seen from one of its ends, as a way into its evidence. */
export function tieItem({ update, actions }: App, picture: Picture, relation: PictureRelation, center: string | undefined, withWords = false): VNode {
  const otherId = relation.from.id === center ? relation.to.id : relation.from.id;
  const other = picture.entities.get(otherId);
  return h('li', { key: relation.id }, button(() => {
    update((state) => select(state, { kind: 'relation', id: relation.id }));
    actions.focus('#panel');
  }, { class: `tie modality-${relation.modality} life-${relation.life}` },
  other !== undefined && typeIcon(other.type),
  h('span', { class: 'tie-text' },
    nameText(other?.name ?? otherId),
    h('span', { class: 'tie-note' }, [
      ...(withWords ? [wordsFrom(relation, center)] : []),
      ...relation.qualifiers.slice(0, 1).map(({ value, entity }) => entity?.name ?? value.toLowerCase().replaceAll('_', ' ')),
      timeWords(relation.time),
      ...(relation.life === 'POSSIBLE' ? [STRINGS.list.possible] : []),
    ].join(' · '))),
  relation.modality !== 'ACTUAL' && h('span', { class: `badge modality modality-${relation.modality}` }, modalityWords(relation.modality))));
}

/** Relations by how they read from the centre, in the order in which they come. */
function byWords(relations: readonly PictureRelation[], center: string | undefined): ReadonlyMap<string, readonly PictureRelation[]> {
  const groups = new Map<string, PictureRelation[]>();
  for (const relation of relations) {
    const words = wordsFrom(relation, center);
    const group = groups.get(words);
    if (group === undefined) groups.set(words, [relation]);
    else group.push(relation);
  }
  return groups;
}

function wordsFrom({ from, label, inverseLabel }: PictureRelation, center: string | undefined): string {
  return from.id === center ? label : inverseLabel;
}

/** How a modality is called. */
export function modalityWords(modality: string): string {
  const { modality: words }: { readonly modality: Readonly<Record<string, string>> } = STRINGS;
  return words[modality] ?? modality;
}
