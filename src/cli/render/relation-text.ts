import { BUILT_IN_VOCABULARY } from '../../model/vocabulary.js';
import type { NamedAnswer, RelationAnswer } from '../answers/relation-answer.js';
import { dateText, intervalText } from './date-text.js';

const AMOUNT = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });

/** A relation read from one of its ends. */
export interface Reading {
  readonly label: string;
  readonly other: NamedAnswer;
}

/** How a relation reads from the entity with this id; a loop and a symmetric relation read forward. */
export function readFrom(relation: RelationAnswer, id: string): Reading {
  if (relation.from.id === id) return { label: relation.label, other: relation.to };
  return { label: relation.inverseLabel, other: relation.from };
}

/** How a qualifier that names an entity reads before its name. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['occasion', 'at'],
  ['forum', 'within'],
  ['field', 'in'],
  ['subject', 'on'],
]);

/** Its qualifiers: `dialogue partner`, `President`, `100 billion USD, year 2015`, `said, at Talks of 2000`. */
export function qualifiersText(relation: RelationAnswer): string {
  return [valuesText(relation), circumstancesText(relation)].filter((text) => text !== '').join(', ');
}

/** Those of its qualifiers that are not entities, in the order of the vocabulary. */
export function valuesText({ type, qualifiers }: RelationAnswer): string {
  const currency = qualifiers.find(({ name }) => name === 'currency')?.value;
  const hasAmount = qualifiers.some(({ name }) => name === 'amount');
  return qualifiers
    .flatMap(({ name, value }) => {
      const kind = BUILT_IN_VOCABULARY.relationType(type).qualifiers[name]?.type.kind;
      if (kind === 'ENTITY' || (name === 'currency' && hasAmount)) return [];
      if (name === 'amount') return [`${AMOUNT.format(Number(value))} ${currency ?? ''}`.trim()];
      if (kind === 'INTEGER' || kind === 'NUMBER') return [`${name} ${value}`];
      return [kind === 'ENUM' ? plainWords(value) : value];
    })
    .join(', ');
}

/** Those that are entities: `at Talks of 2000`. */
export function circumstancesText({ type, qualifiers }: RelationAnswer): string {
  return qualifiers
    .filter(({ name }) => BUILT_IN_VOCABULARY.relationType(type).qualifiers[name]?.type.kind === 'ENTITY')
    .map(({ name, value, entity }) => `${PREPOSITIONS.get(name) ?? `${name}:`} ${entity?.name ?? value}`)
    .join(', ');
}

/** When it holds: `observed 2012-06-03`, `since 2001-06-15`. */
export function whenText(time: Pick<RelationAnswer['time'], 'kind' | 'text'>): string {
  if (time.kind === 'VALID') return intervalText(time.text);
  return `observed ${time.text.split(', ').map(dateText).join(', ')}`;
}

/** What sets it apart from what a source says is so: `planned`, `inferred`, `deprecated`. */
export function caveats(relation: RelationAnswer): readonly string[] {
  return [
    ...(relation.modality === 'ACTUAL' ? [] : [plainWords(relation.modality)]),
    ...(relation.derivation === 'STATED' ? [] : ['inferred']),
    ...(relation.rank === 'NORMAL' ? [] : [plainWords(relation.rank)]),
  ];
}

/** The schema's `DIALOGUE_PARTNER` in plain words. */
export function plainWords(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ');
}
