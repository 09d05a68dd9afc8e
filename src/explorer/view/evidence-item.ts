import type { EvidenceAnswer } from '../data/answers.js';
import { bibtex } from '../takeaway/bibtex.js';
import { dateWords } from '../words/date-words.js';
import { STRINGS } from '../words/strings.js';
import type { App } from './app.js';
import { type Child, type VNode, h } from './h.js';
import { button, nameText } from './pieces.js';

const { panel } = STRINGS;

/** One piece of evidence: the words if they are at hand, the document, and where in it; to be cited. */
export function evidenceItem({ actions }: App, evidence: EvidenceAnswer, index: number): VNode {
  const { source, locator, attributedTo, citation } = evidence;
  return h('li', { class: 'evidence', key: `${index} ${citation}` },
    excerptView(evidence),
    h('p', { class: 'source-name' }, nameText(source.name)),
    h('dl', { class: 'source-facts' },
      h('dt', {}, panel.publisher), h('dd', {}, source.publisher === null ? panel.noPublisher : nameText(source.publisher.name)),
      h('dt', {}, panel.published), h('dd', {}, dateWords(source.published)),
      h('dt', {}, panel.position), h('dd', {}, locator.text),
      attributedTo.length > 0 && [h('dt', {}, panel.word), h('dd', {}, attributedTo.map(({ name }, at) => [at > 0 && ', ', nameText(name)]))]),
    source.publishedInference !== null && h('details', { class: 'note' }, h('summary', {}, panel.publishedInferred), h('p', { dir: 'auto' }, source.publishedInference.note)),
    h('p', { class: 'cite-buttons' },
      button(() => actions.copy(citation, panel.copied), { class: 'button small' }, panel.copyCitation),
      button(() => actions.copy(bibtex(evidence), panel.copied), { class: 'button small' }, panel.copyBibtex)));
}

function excerptView({ excerpt, excerptStatus, source }: EvidenceAnswer): Child {
  if (excerpt !== null) return h('blockquote', { class: 'excerpt', lang: source.language, dir: 'auto' }, excerpt);
  return h('p', { class: 'no-excerpt' }, excerptStatus === 'MISMATCH' ? panel.mismatch : panel.noExcerpt);
}
