import { type Command, InvalidArgumentError } from 'commander';
import { formatDay } from '../../model/day.js';
import { DERIVATIONS, type Derivation, MODALITIES, type Modality } from '../../model/relation.js';
import { type ScopeWording, parseScopeDay, parseScopeWindow } from '../../model/scope.js';
import { wholeNumber } from './whole-number.js';
import { oneOf, someOf } from './choices.js';

const WORDING: ScopeWording = { during: (window) => `--during ${window}`, possible: '--possible' };

/** The scope options of a command, read and checked. */
export interface ScopeOptions {
  readonly at?: string;
  readonly during?: string;
  readonly knownAt?: string;
  readonly possible?: true;
  readonly modality?: readonly Modality[];
  readonly derivation?: Derivation;
  readonly minSources?: number;
}

/** The input type `Scope` of the GraphQL contract. */
export interface ScopeInput {
  readonly validAt?: string;
  readonly during?: string;
  readonly knownAt?: string;
  readonly certainty?: 'CERTAIN' | 'POSSIBLE';
  readonly modality?: readonly Modality[];
  readonly derivation?: readonly Derivation[];
  readonly minSources?: number;
}

export function addScopeOptions(command: Command): Command {
  return command
    .optionsGroup('Scope:')
    .option('--at <day>', 'what held in the world on this day: 2012-06-03', readDay)
    .option('--during <edtf>', 'what held on some day of this window: 2012, 2012-06, 2000-07-17/2000-07-19', readWindow)
    .option('--known-at <day>', 'what some source had published by then', readDay)
    .option('--possible', 'also what may hold, and not only what must, given what is known')
    .option('--modality <list>', `which of ${MODALITIES.join(', ').toLowerCase()}; or all (default: actual)`, someOf(MODALITIES))
    .option('--derivation <one>', 'only what is stated, or only what is inferred (default: both)', oneOf(DERIVATIONS))
    .option('--min-sources <n>', 'what at least so many independent publishers say: 1 to 100', wholeNumber(1, 100));
}

export function scopeInput({ at, possible, derivation, ...same }: ScopeOptions): ScopeInput {
  const { during, knownAt, modality, minSources } = same;
  return {
    ...(at === undefined ? {} : { validAt: at }),
    ...(during === undefined ? {} : { during }),
    ...(knownAt === undefined ? {} : { knownAt }),
    ...(possible === true ? { certainty: 'POSSIBLE' } : {}),
    ...(modality === undefined ? {} : { modality }),
    ...(derivation === undefined ? {} : { derivation: [derivation] }),
    ...(minSources === undefined ? {} : { minSources }),
  };
}

/** The scope in words, as in "3 relations as of 2012-06-03, known by 2013-01-01"; empty for the default scope. */
export function scopeText({ at, during, knownAt, possible, modality, derivation, minSources }: ScopeOptions): string {
  const parts = [
    ...(at === undefined ? [] : [`as of ${at}`]),
    ...(during === undefined ? [] : [`during ${during}`]),
    ...(knownAt === undefined ? [] : [`known by ${knownAt}`]),
    ...(modality === undefined ? [] : [modalityText(modality)]),
    ...(derivation === undefined ? [] : [`${derivation.toLowerCase()} alone`]),
    ...(minSources === undefined || minSources === 1 ? [] : [`from ${minSources} publishers or more`]),
    ...(possible === true ? ['what may hold included'] : []),
  ];
  return parts.join(', ');
}

function modalityText(modality: readonly Modality[]): string {
  if (modality.length === MODALITIES.length) return 'planned, expected and proposed ones included';
  return `${modality.join(' or ').toLowerCase()} alone`;
}

function readDay(text: string): string {
  const day = parseScopeDay(text, WORDING);
  if (!day.ok) throw new InvalidArgumentError(day.message);
  return formatDay(day.value);
}

function readWindow(text: string): string {
  const window = parseScopeWindow(text, WORDING);
  if (!window.ok) throw new InvalidArgumentError(window.message);
  return text;
}
