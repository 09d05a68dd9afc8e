import { changesRequest } from '../data/requests.js';
import { select } from '../state/shape.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type Child, h } from './h.js';
import { button } from './pieces.js';

const { time } = STRINGS;

/** What changed since the day looked at before: on the picture, and to the entity that was asked about. */
export function changesView(app: App): Child {
  const { state, picture, read, update, actions } = app;
  const { day, since, from } = state;
  if (day === undefined || since === undefined || from === undefined || picture === undefined || since === day) return false;
  const [first, last] = since < day ? [since, day] : [day, since];
  const remote = read(changesRequest(state, from, first, last));
  const changes = remote.status === 'ready' ? remote.answer.changes : null;
  const { kinds }: { readonly kinds: Readonly<Record<string, string>> } = time;
  return h('details', { class: 'changes', key: 'changes' },
    h('summary', {}, h('strong', {}, since < day ? time.changed(dateWords(since)) : time.changedBack(dateWords(since))), ': ',
      picture.fresh === 0 && picture.gone === 0 ? time.same : [
        h('span', { class: 'fresh' }, time.fresh(picture.fresh)), ', ', h('span', {}, time.gone(picture.gone))]),
    changes !== null && h('div', {},
      h('p', { class: 'small-heading' }, time.between(picture.entities.get(from)?.name ?? from)),
      h('ul', {}, changes.nodes.map(({ kind, date, relation }, index) => h('li', { key: `${index} ${relation.id}` },
        button(() => {
          update((current) => select(current, { kind: 'relation', id: relation.id }));
          actions.focus('#panel');
        }, { class: 'change' }, h('span', { class: 'change-date' }, dateWords(date)), h('span', { class: 'change-kind' }, kinds[kind] ?? kind), h('span', { dir: 'auto' }, relation.summary))))),
      changes.totalCount > changes.nodes.length && h('p', { class: 'quiet' }, time.more(changes.totalCount - changes.nodes.length))));
}
