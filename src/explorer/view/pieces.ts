import { entityTypeWords } from '../words/type-words.js';
import { iconOf } from '../scene/icons.js';
import { type Child, type VNode, h } from './h.js';

/** A name from the data: its own direction, whatever the script. */
export function nameText(name: string): VNode {
  return h('bdi', { class: 'name' }, name);
}

/** The drawing of a type of entity, in its colour. It repeats what a word beside it says. */
export function typeIcon(type: string): VNode {
  return h('span', { class: `type-icon type-${type}`, title: entityTypeWords(type) },
    h('svg', { viewBox: '0 0 24 24', 'aria-hidden': 'true' }, h('path', { d: iconOf(type), 'fill-rule': 'evenodd' })));
}

interface ButtonOptions {
  readonly class?: string;
  /** Its name, where its content has no words; shown on hover too. */
  readonly label?: string;
  /** More about it, on hover. */
  readonly title?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly shortcut?: string;
  readonly key?: string;
}

export function button(onclick: () => void, options: ButtonOptions, ...children: readonly Child[]): VNode {
  const { label, title, pressed, disabled, shortcut, key } = options;
  return h('button', {
    type: 'button',
    class: options.class ?? 'button',
    onclick,
    'aria-label': label,
    title: title ?? label,
    'aria-pressed': pressed === undefined ? undefined : String(pressed),
    'aria-keyshortcuts': shortcut,
    disabled: disabled === true,
    key,
  }, ...children);
}

export function checkbox(label: string, checked: boolean, onChange: (checked: boolean) => void): VNode {
  return h('label', { class: 'check' },
    h('input', { type: 'checkbox', checked, onchange: ({ target }: Event) => onChange(target instanceof HTMLInputElement && target.checked) }),
    h('span', {}, label));
}

/** A choice of one among several, as a select with its label. */
export function choice(label: string, value: string, options: readonly (readonly [value: string, text: string])[], onChange: (value: string) => void): VNode {
  return h('label', { class: 'field' }, h('span', {}, label), h('select', {
    value,
    onchange: (event: Event) => {
      if (event.target instanceof HTMLSelectElement) onChange(event.target.value);
    },
  }, options.map(([option, text]) => h('option', { value: option }, text))));
}

/** A way out of an answer that helps nobody: what to try instead. */
export interface WayOut {
  readonly text: string;
  readonly go: () => void;
}

export function waysOut(heading: string, ways: readonly WayOut[]): Child {
  return ways.length > 0 && h('div', { class: 'ways-out' },
    h('p', { class: 'small-heading' }, heading),
    ways.map(({ text, go }) => button(go, { class: 'button way-out' }, text)));
}
