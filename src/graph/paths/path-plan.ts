import { EntenteError } from '../../model/entente-error.js';
import type { EntityId } from '../../model/entity.js';
import type { Scope } from '../../model/scope.js';
import { compare } from '../compare.js';
import { requireWhole } from '../require-whole.js';
import { rowOf } from '../row-of.js';
import type { ScopedRelations } from '../scoped-relations.js';
import type { Snapshot } from '../snapshot.js';
import type { PathMode, PathQuery } from '../view.js';
import { type Automaton, buildAutomaton } from './automaton.js';

const MOST_RELATIONS = 1_000;
const DEFAULT_K = 10;

/** A question about paths, with its defaults filled in and entities as rows. */
export interface PathPlan {
  readonly query: PathQuery;
  /** Ascending. */
  readonly starts: readonly number[];
  readonly ends: ReadonlySet<number>;
  readonly mode: PathMode;
  readonly minLength: number;
  readonly maxLength: number;
  readonly isExpanded: boolean;
  readonly isByCost: boolean;
  /** At most so many paths are asked for. */
  readonly wanted: number;
  readonly automaton: Automaton;
  /** Whether there is a pattern, or a condition of time that no relation can meet by itself. */
  readonly hasRules: boolean;
}

/** Throws `EntenteError` UNKNOWN_ENTITY, or BAD_USER_INPUT for what makes no sense. */
export function planPaths({ snapshot, scope }: ScopedRelations, query: PathQuery): PathPlan {
  const { mode = 'SIMPLE', minLength = 0, maxLength, select, k = DEFAULT_K, time, pattern } = query;
  requireWhole('minLength', minLength, 0);
  requireWhole('maxLength', maxLength, 0);
  requireWhole('k', k, 1);
  if (query.hubLimit !== undefined) requireWhole('hubLimit', query.hubLimit, 0);
  requireTime(query, scope);
  const avoided = query.avoid === undefined ? undefined : new Set(rowsOf(snapshot, query.avoid));
  const rowsIn = (ids: readonly EntityId[]): readonly number[] =>
    avoided === undefined ? rowsOf(snapshot, ids) : rowsOf(snapshot, ids).filter((row) => !avoided.has(row));
  const longest = Math.min(maxLength, MOST_RELATIONS);
  return {
    query,
    starts: rowsIn(query.from),
    ends: new Set(rowsIn(query.to)),
    mode,
    minLength,
    maxLength: longest,
    isExpanded: mode === 'TRAIL' || query.parallel === 'EXPANDED',
    isByCost: query.order === 'INFORMATIVE',
    wanted: wantedPaths(select, k),
    automaton: buildAutomaton(pattern, longest),
    hasRules: pattern !== undefined || time === 'CONCURRENT' || time === 'ORDERED',
  };
}

function wantedPaths(select: PathQuery['select'], k: number): number {
  switch (select) {
    case 'ANY_SHORTEST':
    case 'FOREMOST': return 1;
    case 'SHORTEST_K': return k;
    case 'ALL_SHORTEST':
    case 'ALL': return Infinity;
  }
}

function requireTime({ time, select }: PathQuery, { validAt, during }: Scope): void {
  if (time === 'AT' && validAt === undefined) {
    throw new EntenteError('BAD_USER_INPUT', 'time: AT asks for relations that hold on a day, and the scope has none. Give it `validAt`.');
  }
  if (time === 'OVERLAPS' && during === undefined) {
    throw new EntenteError('BAD_USER_INPUT', 'time: OVERLAPS asks for relations that hold during a window, and the scope has none. Give it `during`.');
  }
  if (select === 'FOREMOST' && time !== 'ORDERED') {
    throw new EntenteError('BAD_USER_INPUT', 'select: FOREMOST asks for the earliest arrival, which only paths in order of time have. Give it with time: ORDERED.');
  }
}

function rowsOf(snapshot: Snapshot, ids: readonly EntityId[]): readonly number[] {
  const rows = ids.map((id) => rowOf(snapshot, id));
  return rows.length <= 1 ? rows : [...new Set(rows)].toSorted(compare);
}
