import { showPlans } from '../state/ask.js';
import { lookAt, showPossible } from '../state/time.js';
import { nextStop, previousStop, stopIndex } from '../state/time-stops.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { changesView } from './changes-view.js';
import { type Child, type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { knownControl } from './known-control.js';
import { button, checkbox } from './pieces.js';

const { time } = STRINGS;

/** The day that is looked at: a slider over the days on which something changes, and a field for any other. */
export function timeBar(app: App): VNode {
  const { state, stops, update, session, setSession } = app;
  const { day } = state;
  const go = (next: string | undefined): void => {
    if (next !== undefined) update((current) => lookAt(current, next));
  };
  const [before, after] = [previousStop(stops, day), nextStop(stops, day)];
  return h('section', { class: 'time-bar', key: 'time', 'aria-label': time.heading },
    stops.length === 0 ? h('p', { class: 'quiet' }, app.picture === undefined ? '' : time.none) : h('div', { class: 'time-row' },
      h('div', { class: 'time-buttons' },
        button(() => go(before), { class: 'icon-button', label: time.previous, disabled: before === undefined }, glyph('previous')),
        button(() => setSession({ playing: !session.playing }), { class: 'icon-button play', label: session.playing ? time.pause : time.play, pressed: session.playing }, glyph(session.playing ? 'pause' : 'play')),
        button(() => go(after), { class: 'icon-button', label: time.next, disabled: after === undefined }, glyph('next'))),
      sliderView(app),
      h('div', { class: 'time-day' },
        h('label', { class: 'field' }, h('span', {}, time.asOf), h('input', {
          type: 'date',
          value: day ?? '',
          'aria-label': time.day,
          onchange: (event: Event) => {
            if (event.target instanceof HTMLInputElement) go(event.target.value === '' ? undefined : event.target.value);
          },
        })),
        button(() => update((current) => lookAt(current, undefined)), { class: 'button small', pressed: day === undefined }, time.whenever))),
    h('div', { class: 'time-row second' },
      knownControl(app),
      day !== undefined && checkbox(time.possible, state.possible, (possible) => update((current) => showPossible(current, possible))),
      checkbox(time.plans, state.plans, (plans) => update((current) => showPlans(current, plans)))),
    changesView(app));
}

function sliderView({ state, stops, update }: App): VNode {
  const { day } = state;
  const index = day === undefined ? stops.length - 1 : Math.max(0, stopIndex(stops, day));
  const most = Math.max(...stops.map(({ count }) => count));
  return h('div', { class: day === undefined ? 'slider is-whenever' : 'slider' },
    h('div', { class: 'ticks', 'aria-hidden': 'true' }, stops.map(({ day: at, count }, place) => h('span', {
      key: at,
      class: day !== undefined && place === index ? 'tick is-current' : 'tick',
      style: `--height: ${Math.round(20 + 80 * Math.sqrt(count / most))}%`,
      title: time.stop(dateWords(at), count),
    }))),
    h('input', {
      type: 'range',
      id: 'time-slider',
      min: 0,
      max: stops.length - 1,
      step: 1,
      value: index,
      'aria-label': time.slider,
      'aria-valuetext': day === undefined ? time.whenever : dateWords(day),
      oninput: (event: Event) => {
        const chosen = event.target instanceof HTMLInputElement ? stops[Number(event.target.value)]?.day : undefined;
        if (chosen !== undefined) update((current) => lookAt(current, chosen), { quiet: true });
      },
    }),
    h('p', { class: 'slider-ends', 'aria-hidden': 'true' }, h('span', {}, endWords(stops[0]?.day)), h('strong', {}, day === undefined ? time.whenever : dateWords(day)), h('span', {}, endWords(stops.at(-1)?.day))));
}

function endWords(day: string | undefined): Child {
  return day === undefined ? '' : dateWords(day);
}
