import type { Certainty } from '../../src/model/scope.js';
import { type NaiveBound, type NaiveDate, holdsIn, meanings } from './naive-calendar.js';

/** What is known of a relation, as far as a scope asks. */
export interface NaiveRelation {
  readonly modality: string;
  readonly inferred: boolean;
  readonly time: { readonly start: NaiveBound; readonly end: NaiveBound } | { readonly observed: readonly NaiveDate[] };
  readonly sources: readonly NaiveSource[];
}

export interface NaiveSource {
  readonly name: string;
  readonly publisher: string | undefined;
  readonly published: NaiveDate;
}

export interface NaiveScope {
  readonly validAt: number | undefined;
  readonly during: { readonly from: number; readonly to: number } | undefined;
  readonly knownAt: number | undefined;
  readonly certainty: Certainty;
  readonly modality: readonly string[];
  readonly derivation: readonly string[];
  readonly minSources: number;
}

/** The design's definition of a scope, with every world that could be looked at one by one. */
export function naiveInScope(relation: NaiveRelation, scope: NaiveScope): boolean {
  if (!scope.modality.includes(relation.modality)) return false;
  if (!scope.derivation.includes(relation.inferred ? 'INFERRED' : 'STATED')) return false;
  return naiveKnown(relation, scope) && naivePublishers(relation, scope) >= scope.minSources && naiveHolds(relation, scope);
}

/** A statement is known once one source has it; a conclusion, once all of its premises are. */
export function naiveKnown(relation: NaiveRelation, scope: NaiveScope): boolean {
  const known = relation.sources.filter((source) => wasPublished(source, scope));
  return relation.inferred ? known.length === relation.sources.length : known.length > 0;
}

/** Publishers among the known sources, an unnamed one for each source without; of a known conclusion, one. */
export function naivePublishers(relation: NaiveRelation, scope: NaiveScope): number {
  if (relation.inferred) return naiveKnown(relation, scope) ? 1 : 0;
  const known = relation.sources.filter((source) => wasPublished(source, scope));
  return new Set(known.map((source) => (source.publisher === undefined ? `source ${source.name}` : `publisher ${source.publisher}`))).size;
}

function wasPublished({ published }: NaiveSource, { knownAt, certainty }: NaiveScope): boolean {
  if (knownAt === undefined) return true;
  if (certainty === 'POSSIBLE') return published.days.some((day) => day <= knownAt);
  return !published.marked && published.days.every((day) => day <= knownAt);
}

/**
 * In a world, an interval is one stretch of days, and each observation is a stretch of its own within its date. CERTAIN: the
 * scope's conditions are met in every world; POSSIBLE: in at least one.
 */
function naiveHolds(relation: NaiveRelation, scope: NaiveScope): boolean {
  const { validAt, during, knownAt, certainty } = scope;
  const parts =
    'observed' in relation.time
      ? relation.time.observed
          .filter(({ days }) => knownAt === undefined || days.some((day) => day <= knownAt))
          .map((date) => ({ start: date, end: date }))
      : [relation.time];
  if (parts.length === 0) return false;

  const outcomes = parts.map(({ start, end }) =>
    meanings(start, end, certainty).map((stretch) => ({
      at: validAt === undefined || holdsIn(stretch, { from: validAt, to: validAt }),
      during: during === undefined || holdsIn(stretch, during),
    })),
  );
  const worlds = product(outcomes.map(distinct));
  return certainty === 'CERTAIN' ? worlds.every(met) : worlds.some(met);
}

/** Each condition is met by one part or another: they are asked one by one. */
function met(world: readonly Outcome[]): boolean {
  return world.some(({ at }) => at) && world.some(({ during }) => during);
}

interface Outcome {
  readonly at: boolean;
  readonly during: boolean;
}

/** Worlds in which the same comes out are the same world. */
function distinct(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...new Map(outcomes.map((outcome) => [`${outcome.at} ${outcome.during}`, outcome])).values()];
}

function product<T>(choices: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return choices.reduce<readonly (readonly T[])[]>((all, next) => all.flatMap((head) => next.map((item) => [...head, item])), [[]]);
}
