import type { FullRelation } from '../data/answers.js';
import { relationRequest } from '../data/requests.js';
import { select } from '../state/shape.js';
import { dateWords, timeWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import { plainWords } from '../words/type-words.js';
import type { App } from './app.js';
import { modalityWords } from './around-panel.js';
import { evidenceItem } from './evidence-item.js';
import { type Child, type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { button, nameText, typeIcon } from './pieces.js';

const { panel } = STRINGS;

/** A relation and what it rests on: what it says, when and how certain, whose word it is, and where it stands. */
export function relationPanel(app: App, id: string): VNode {
  const found = app.read(relationRequest(app.state, id));
  if (found.status === 'loading') return h('p', { class: 'quiet', role: 'status', key: 'loading' }, panel.loading);
  if (found.status === 'failed') return h('p', { class: 'problem', role: 'alert', key: 'failed' }, found.error.message);
  const { node: relation } = found.answer;
  const { knownAt } = app.state;
  if (relation === null || relation.id === undefined) return h('p', { class: 'quiet', key: 'gone' }, knownAt === undefined ? panel.gone : panel.unknownBy(dateWords(knownAt)));
  return h('article', { class: `relation modality-${relation.modality}`, key: relation.id },
    h('p', { class: 'kicker' }, h('span', { class: `badge modality modality-${relation.modality}` }, modalityWords(relation.modality)), ...rankBadge(relation)),
    h('h2', { dir: 'auto' }, relation.summary),
    tripleView(app, relation),
    modalityHint(relation.modality),
    h('dl', { class: 'facts' },
      relation.qualifiers.flatMap(({ name, value, entity }) => fact(plainWords(name), entity === null ? plainWords(value) : nameText(entity.name))),
      fact(panel.when, timeFact(relation)),
      certaintyFacts(relation),
      fact(panel.word, relation.attributedTo.length === 0 ? panel.ownWord : relation.attributedTo.map(({ name }, index) => [index > 0 && ', ', nameText(name)])),
      fact(panel.derivation, relation.inference === null ? panel.stated : [h('span', { class: 'badge' }, panel.inferred), ' ', h('span', { dir: 'auto' }, relation.inference.note)]),
      relation.knownSince === null ? [] : fact('', h('span', { class: 'quiet' }, panel.knownSince(dateWords(relation.knownSince))))),
    h('h3', {}, `${panel.evidence} (${relation.evidence.length})`),
    h('ol', { class: 'evidence-list' }, relation.evidence.map((evidence, index) => evidenceItem(app, evidence, index))));
}

/** "Sri Lanka — belongs to → SCO", each end a way to it. */
function tripleView({ update }: App, { from, to, label, symmetric }: FullRelation): VNode {
  const end = ({ id, name, __typename }: FullRelation['from']): VNode =>
    button(() => update((state) => select(state, { kind: 'entity', id })), { class: 'triple-end', key: id }, typeIcon(__typename.toUpperCase()), nameText(name));
  return h('p', { class: 'triple' }, end(from), h('span', { class: 'triple-label' }, label, glyph(symmetric ? 'both' : 'arrow')), end(to));
}

function modalityHint(modality: string): Child {
  const { modalityHint: hints }: { readonly modalityHint: Readonly<Record<string, string>> } = STRINGS;
  const hint = hints[modality] ?? '';
  return hint !== '' && h('p', { class: 'modality-hint' }, hint);
}

function rankBadge({ rank }: FullRelation): readonly VNode[] {
  if (rank === 'DEPRECATED') return [h('span', { class: 'badge deprecated' }, panel.deprecated)];
  return rank === 'PREFERRED' ? [h('span', { class: 'badge' }, panel.preferred)] : [];
}

function timeFact({ time }: FullRelation): Child {
  return [
    timeWords(time),
    time.open && h('span', { class: 'quiet' }, ` (${panel.goesOn})`),
    time.inference !== null && h('details', { class: 'note' }, h('summary', {}, panel.dateInferred), h('p', { dir: 'auto' }, time.inference.note)),
  ];
}

/** From when to when it must hold, and may: only where the words above do not already say so. */
function certaintyFacts({ time }: FullRelation): Child {
  if (time.kind === 'OBSERVED' || (time.mayStart === time.certainFrom && time.mayLast === time.certainUntil)) return [];
  const isNeverCertain = time.certainFrom === null && time.certainUntil === null && !time.open;
  const certain = isNeverCertain ? fact(panel.from, panel.noDay) : [dated(panel.from, time.certainFrom), dated(panel.until, time.certainUntil)];
  return [certain, dated(panel.mayFrom, time.mayStart), dated(panel.mayUntil, time.mayLast)];
}

function dated(term: string, day: string | null): Child {
  return day === null ? [] : fact(term, dateWords(day));
}

function fact(term: string, ...value: readonly Child[]): Child {
  return [h('dt', {}, term), h('dd', {}, ...value)];
}
