import type { Day } from './day.js';
import type { EntityId, Source } from './entity.js';
import type { DayBounds } from './edtf-interval.js';
import { isMarked } from './edtf-date.js';
import type { Evidence } from './evidence.js';
import { type Relation, timeBounds } from './relation.js';
import type { Certainty, Scope } from './scope.js';

/** Finds a source's record. A source that is not found was never published, whatever `knownAt`. */
export type SourceLookup = (id: Evidence['source']) => Source | undefined;

/** Whether a relation belongs to a scope: the one place where time, knowledge, modality and support are decided. */
export function inScope(relation: Relation, scope: Scope, source: SourceLookup): boolean {
  return (
    scope.modality.has(relation.modality) &&
    scope.derivation.has(relation.derivation) &&
    isKnown(relation, scope, source) &&
    (scope.minSources <= 1 || countPublishers(relation, scope, source) >= scope.minSources) &&
    holds(relation, scope)
  );
}

/** The part of a relation's evidence that had been published by the scope's `knownAt`. */
export function knownEvidence(relation: Relation, scope: Scope, source: SourceLookup): readonly Evidence[] {
  const { knownAt } = scope;
  if (knownAt === undefined) return relation.evidence;
  return relation.evidence.filter((item) => publicationDay(source(item.source), scope.certainty) <= knownAt);
}

/**
 * How many independent publishers say it, among the sources known in this scope. A source without a named publisher counts
 * for itself. A conclusion counts once, if all of its premises are known: they do not confirm each other.
 */
export function countPublishers(relation: Relation, scope: Scope, source: SourceLookup): number {
  if (relation.derivation === 'INFERRED') return isKnown(relation, scope, source) ? 1 : 0;
  return new Set<EntityId>(knownEvidence(relation, scope, source).map((item) => source(item.source)?.publisher ?? item.source)).size;
}

/**
 * The first `knownAt` at which a relation is known for certain: the day of its first source, or of its last premise if it is
 * INFERRED, and not before it was observed. `Infinity`: never.
 */
export function knownSince(relation: Relation, source: SourceLookup): Day {
  const published = relation.evidence.map((item) => publicationDay(source(item.source), 'CERTAIN'));
  const told = relation.derivation === 'INFERRED' ? Math.max(...published) : Math.min(...published);
  return relation.time.kind === 'VALID' ? told : Math.max(told, Math.min(...timeBounds(relation.time).map((bounds) => bounds.mayStart)));
}

function isKnown(relation: Relation, scope: Scope, source: SourceLookup): boolean {
  if (scope.knownAt === undefined) return true;
  const known = knownEvidence(relation, scope, source).length;
  return relation.derivation === 'INFERRED' ? known === relation.evidence.length : known > 0;
}

/** The day by which a source had been published, for certain or possibly. */
function publicationDay(source: Source | undefined, certainty: Certainty): Day {
  if (source === undefined) return Infinity;
  const { date } = source.published;
  if (certainty === 'POSSIBLE') return date.earliest;
  return isMarked(date) ? Infinity : date.latest;
}

/**
 * Each of `validAt` and `during` must be met, and not by the same observation: a relation observed on the one day and in the
 * other window meets both.
 */
function holds(relation: Relation, scope: Scope): boolean {
  const { validAt, during, knownAt, certainty } = scope;
  if (validAt === undefined && during === undefined && knownAt === undefined) return true;
  const known = timeBounds(relation.time).filter(
    (bounds) => knownAt === undefined || relation.time.kind === 'VALID' || bounds.mayStart <= knownAt,
  );
  const holdsIn = (from: Day, to: Day): boolean => known.some((bounds) => overlaps(bounds, from, to, certainty));
  return (
    known.length > 0 &&
    (validAt === undefined || holdsIn(validAt, validAt)) &&
    (during === undefined || holdsIn(during.from, during.to))
  );
}

/** Whether something with these bounds must hold, or may hold, on at least one day from `from` to `to`, both included. */
export function overlaps(bounds: DayBounds, from: Day, to: Day, certainty: Certainty): boolean {
  return certainty === 'CERTAIN'
    ? bounds.mustHaveStarted <= to && bounds.mustLast >= from
    : bounds.mayStart <= to && bounds.mayLast >= from;
}
