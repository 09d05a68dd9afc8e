import { WELCOME } from '../data/requests.js';
import { asKnownOn } from '../state/time.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';

const { time } = STRINGS;

/** As known on which day: a field, with the days on which a source was published as suggestions. */
export function knownControl({ state, update, read }: App): VNode {
  const remote = read(WELCOME);
  const published = remote.status === 'ready' ? remote.answer.dataset.sources.map((source) => source.published).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) : [];
  const days = [...new Set([...published, ...(state.knownAt === undefined ? [] : [state.knownAt])])].toSorted();
  return h('div', { class: 'known' },
    h('label', { class: 'field' }, h('span', {}, time.known), h('select', {
      value: state.knownAt ?? '',
      id: 'known-at',
      onchange: (event: Event) => {
        if (event.target instanceof HTMLSelectElement) choose(event.target.value === '' ? undefined : event.target.value);
      },
    }, h('option', { value: '' }, time.knownNow), days.map((day) => h('option', { value: day }, dateWords(day))))),
    h('input', {
      type: 'date',
      'aria-label': `${time.known}: ${time.knownOther}`,
      value: state.knownAt ?? '',
      onchange: (event: Event) => {
        if (event.target instanceof HTMLInputElement) choose(event.target.value === '' ? undefined : event.target.value);
      },
    }));

  function choose(day: string | undefined): void {
    update((current) => asKnownOn(current, day));
  }
}
