import { type RelationFamily, RELATION_FAMILIES, relationFamily } from '../scene/relation-families.js';
import type { Picture } from '../data/picture.js';
import { toggleFaded, unfadeAll } from '../state/shape.js';
import { STRINGS } from '../words/strings.js';
import { entityTypeWords } from '../words/type-words.js';
import type { App } from './app.js';
import { type VNode, h } from './h.js';
import { button, typeIcon } from './pieces.js';

const { legend, families } = STRINGS;

/** What colours, drawings and dashes mean. Each type can be faded, which filters without hiding. */
export function legendView(app: App, picture: Picture): VNode {
  const { state, update } = app;
  const entityTypes = counted([...picture.entities.values()].map(({ type }) => type));
  const relations = [...picture.relations.values()];
  const labels = new Map(relations.map(({ type, label }) => [type, label]));
  const byFamily = RELATION_FAMILIES.map((family) => [family, counted(relations.filter(({ type }) => relationFamily(type) === family).map(({ type }) => type))] as const);
  return h('details', { class: 'legend', key: 'legend' },
    h('summary', {}, legend.heading),
    h('div', { class: 'legend-body' },
      h('p', { class: 'small-heading' }, legend.entities),
      h('ul', {}, [...entityTypes].map(([type, count]) => h('li', { key: type }, typeToggle(app, type, entityTypeWords(type), count, typeIcon(type))))),
      h('p', { class: 'small-heading' }, legend.relations),
      byFamily.filter(([, types]) => types.size > 0).map(([family, types]) => familyView(app, family, types, labels)),
      h('p', { class: 'small-heading' }, legend.strokes),
      h('ul', { class: 'strokes' },
        stroke('solid', legend.solid),
        state.day !== undefined && stroke('dotted', legend.dotted),
        state.plans && stroke('dashed', legend.dashed),
        state.since !== undefined && stroke('fresh', legend.fresh),
        stroke('faded', legend.faded)),
      state.faded.length > 0 && button(() => update(unfadeAll), { class: 'button small' }, legend.reset)));
}

function familyView(app: App, family: RelationFamily, types: ReadonlyMap<string, number>, labels: ReadonlyMap<string, string>): VNode {
  return h('div', { class: 'family', key: family },
    h('p', { class: 'family-name' }, h('span', { class: `swatch family-${family}` }), families[family]),
    h('ul', {}, [...types].map(([type, count]) => h('li', { key: type }, typeToggle(app, type, labels.get(type) ?? type, count)))));
}

function typeToggle({ state, update }: App, type: string, name: string, count: number, icon?: VNode): VNode {
  const isFaded = state.faded.includes(type);
  return button(() => update((current) => toggleFaded(current, type)), { class: isFaded ? 'legend-item is-faded' : 'legend-item', pressed: !isFaded, title: legend.fade(name) },
    icon, h('span', { class: 'legend-name' }, name), h('span', { class: 'count' }, count));
}

function stroke(kind: string, text: string): VNode {
  return h('li', { class: 'stroke', key: kind }, h('svg', { viewBox: '0 0 40 8', class: `stroke-sample stroke-${kind}`, 'aria-hidden': 'true' }, h('path', { d: 'M2 4H38' })), text);
}

function counted(types: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  return new Map([...counts].toSorted(([, a], [, b]) => b - a));
}
