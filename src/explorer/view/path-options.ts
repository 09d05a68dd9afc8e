import type { Picture } from '../data/picture.js';
import { wishFor } from '../state/ask.js';
import { INITIAL_STATE, PATH_LENGTHS, type Together } from '../state/explorer-state.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';
import { choice } from './pieces.js';

const { paths } = STRINGS;

/** Which paths, in words that a person uses. */
export function pathOptions({ state, update }: App, picture: Picture): VNode {
  const { wishes } = state;
  const isChanged = JSON.stringify(wishes) !== JSON.stringify(INITIAL_STATE.wishes);
  const lengths = Array.from({ length: PATH_LENGTHS.max }, (_, index) => index + PATH_LENGTHS.min);
  return h('details', { class: isChanged ? 'options is-changed' : 'options', key: 'options' },
    h('summary', {}, paths.options),
    h('div', { class: 'options-fields' },
      choice(paths.order, wishes.order, Object.entries(paths.orders), (order) => update((current) => wishFor(current, { order: order === 'LENGTH' ? 'LENGTH' : 'INFORMATIVE' }))),
      choice(paths.together, wishes.together, Object.entries(paths.togethers), (together) => update((current) => wishFor(current, { together: asTogether(together) }))),
      choice(paths.maxLength, String(wishes.maxLength), lengths.map((count) => [String(count), paths.steps(count)]), (count) => update((current) => wishFor(current, { maxLength: Number(count) }))),
      typeChoice(wishes.types, picture, (types) => update((current) => wishFor(current, { types }))),
      h('p', { class: 'hint' }, paths.orderHint)));
}

/** The types that stand on the picture, and those that were chosen. */
function typeChoice(chosen: readonly string[], picture: Picture, onChange: (types: readonly string[]) => void): VNode {
  const labels = new Map([...picture.relations.values()].map(({ type, label }) => [type, label]));
  for (const type of chosen) if (!labels.has(type)) labels.set(type, type.toLowerCase().replaceAll('_', ' '));
  return h('fieldset', { class: 'type-choice' },
    h('legend', {}, paths.types),
    [...labels].toSorted(([, a], [, b]) => a.localeCompare(b)).map(([type, label]) => h('label', { class: 'check', key: type },
      h('input', {
        type: 'checkbox',
        checked: chosen.includes(type),
        onchange: () => onChange(chosen.includes(type) ? chosen.filter((other) => other !== type) : [...chosen, type]),
      }),
      h('span', {}, label))));
}

function asTogether(value: string): Together {
  return value === 'CONCURRENT' || value === 'ORDERED' ? value : 'ANY';
}
