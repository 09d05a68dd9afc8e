import type { EdtfDate } from '../model/edtf-date.js';
import type { EntityId } from '../model/entity.js';
import type { Certainty, Scope } from '../model/scope.js';
import { at } from './at.js';
import type { ChangeLog, LoggedChange } from './change-log.js';
import { compare } from './compare.js';
import { LazyList } from './lazy-list.js';
import type { ScopedRelations } from './scoped-relations.js';
import type { Change, ChangeKind, ChangesQuery, Slice, Window } from './view.js';

/** The changes of relations in scope, in order of time, found as they are read. */
export function listChanges(scoped: ScopedRelations, log: ChangeLog, query: ChangesQuery, window: Window): Slice<Change> {
  const entries = query.of === undefined ? log.changes : changesAt(scoped, log, query.of);
  return new LazyList(inWindow(scoped, entries, query)).slice(window);
}

function* inWindow(scoped: ScopedRelations, entries: Iterable<LoggedChange>, query: ChangesQuery): Generator<Change> {
  for (const { kind, date, row } of entries) {
    if (date.earliest > (query.upTo ?? Infinity)) return;
    if (isAsked(date, query, scoped.scope.certainty) && isReported(kind, date, scoped.scope) && scoped.has(row)) {
      yield { kind, date, relation: at(scoped.snapshot.relations, row) };
    }
  }
}

/** The changes of all relations with this entity at either end, in the order of the log. */
function changesAt(scoped: ScopedRelations, { changes, ofRelation }: ChangeLog, id: EntityId): readonly LoggedChange[] {
  const places: number[] = [];
  for (const row of scoped.rowsAt(id, 'ANY')) places.push(...ofRelation.of(row));
  return places.toSorted(compare).map((place) => at(changes, place));
}

/**
 * CERTAIN: the whole date lies in the window, and is not marked `~` or `?`. POSSIBLE: some day of it does. Without a window every date
 * is asked for.
 */
function isAsked({ earliest, latest, uncertain, approximate }: EdtfDate, { after, upTo }: ChangesQuery, certainty: Certainty): boolean {
  if (after === undefined && upTo === undefined) return true;
  const [first, last] = [after === undefined ? -Infinity : after + 1, upTo ?? Infinity];
  if (certainty === 'POSSIBLE') return Math.max(earliest, first) <= Math.min(latest, last);
  return earliest >= first && latest <= last && !uncertain && !approximate;
}

/** What is observed on a day is reported on it at the earliest: one of several observations may be yet to come. */
function isReported(kind: ChangeKind, { earliest }: EdtfDate, { knownAt }: Scope): boolean {
  return kind !== 'OBSERVED' || knownAt === undefined || earliest <= knownAt;
}
