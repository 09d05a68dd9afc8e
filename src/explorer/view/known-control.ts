import { WELCOME } from '../data/requests.js';
import { asKnownOn } from '../state/time.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';

const { time } = STRINGS;
const OTHER = 'other';

/** As known on which day: today, the days on which a source was published, or any other. */
export function knownControl({ state, session, update, setSession, read }: App): VNode {
  const remote = read(WELCOME);
  const published = remote.status === 'ready' ? remote.answer.dataset.sources.map((source) => source.published).filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)) : [];
  const days = [...new Set([...published, ...(state.knownAt === undefined ? [] : [state.knownAt])])].toSorted();
  return h('div', { class: 'known' },
    h('label', { class: 'field' }, h('span', {}, time.known), h('select', {
      id: 'known-at',
      value: session.otherDay ? OTHER : (state.knownAt ?? ''),
      onchange: ({ target }: Event) => {
        if (!(target instanceof HTMLSelectElement)) return;
        setSession({ otherDay: target.value === OTHER });
        if (target.value !== OTHER) update((current) => asKnownOn(current, target.value === '' ? undefined : target.value));
      },
    }, h('option', { value: '' }, time.knownNow), days.map((day) => h('option', { value: day }, dateWords(day))), h('option', { value: OTHER }, time.knownOther))),
    session.otherDay && h('input', {
      type: 'date',
      'aria-label': `${time.known}: ${time.knownOther}`,
      value: state.knownAt ?? '',
      onchange: ({ target }: Event) => {
        if (target instanceof HTMLInputElement) update((current) => asKnownOn(current, target.value === '' ? undefined : target.value));
      },
    }));
}
