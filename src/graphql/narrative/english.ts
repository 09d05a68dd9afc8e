import type { Entity } from '../../model/entity.js';
import type { Modality } from '../../model/relation.js';
import { englishName } from './english-name.js';
import { type Phrase, tellingOf } from './english-phrases.js';
import { timePhrase } from './english-time.js';
import type { NarratedStep, Narrator } from './narrator.js';

/** What stands before a verb that did not happen, or not yet. */
const AUXILIARY: Readonly<Record<Exclude<Modality, 'ACTUAL'>, readonly [singular: string, plural: string]>> = {
  PLANNED: ['was to', 'were to'],
  EXPECTED: ['was expected to', 'were expected to'],
  PROPOSED: ['would, as was proposed,', 'would, as was proposed,'],
};

/** What stands before a verb of which only the present is known: "as planned owns". */
const ADVERB: Readonly<Record<Exclude<Modality, 'ACTUAL'>, string>> = { PLANNED: 'as planned', EXPECTED: 'as expected', PROPOSED: 'as proposed' };

/**
 * Tells a path in English: each relation is a clause that begins where the one before it ended. "Sri Lanka was a dialogue partner of the SCO
 * (seen on 3 June 2012) [1], which had Russia as a member (seen on 3 June 2012) [2]."
 */
export const english: Narrator = {
  path: (steps) =>
    `${steps.map((step, index) => `${index === 0 ? opening(step.from) : relativePronoun(step.from)} ${clause(step)}`).join(', ')}.`,
  same: (entity) => `${opening(entity)} is both ends of the path.`,
};

function clause(step: NarratedStep): string {
  const { relation, walked, to, citations } = step;
  const telling = tellingOf(relation.type, step.definition);
  const phrase = walked === 'FORWARD' ? telling.forward(step) : telling.backward(step);
  const numbers = citations.map((number) => ` [${number}]`).join('');
  const concluded = relation.derivation === 'INFERRED' ? ', as is concluded' : '';
  return `${predicate(phrase, relation.modality, isPlural(step.from))}${phrase.rest(englishName(to))} (${timePhrase(relation.time)}${concluded})${numbers}`;
}

function predicate({ past, plural, base }: Phrase, modality: Modality, many: boolean): string {
  if (modality === 'ACTUAL') return many ? (plural ?? past) : past;
  if (base === undefined) return `${ADVERB[modality]} ${past}`;
  return `${AUXILIARY[modality][many ? 1 : 0]} ${base}`;
}

function opening(entity: Entity): string {
  const name = englishName(entity);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function relativePronoun({ type }: Entity): string {
  return type === 'leader' ? 'who' : 'which';
}

/**
 * Whether a name takes a plural verb. Persons, states, organizations and places never do; of the rest, names whose head ends like a
 * plural: "Relations between China and Russia", "National Years". The head ends before the first preposition.
 */
function isPlural({ type, name }: Entity): boolean {
  if (!['event', 'topic', 'treaty'].includes(type)) return false;
  const [head = name] = name.split(/ (?:of|between|for|on|in|at|with|to)\b|[,(]/u);
  return /(?:^|[^siu])s$/u.test(head.trim()) && !/(?:ics|news)$/iu.test(head.trim());
}
