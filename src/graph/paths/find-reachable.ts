import { at } from '../at.js';
import { oneOf } from '../relation-matcher.js';
import { requireWhole } from '../require-whole.js';
import type { ScopedRelations } from '../scoped-relations.js';
import type { MaybePromise, ReachQuery, ReachResult, Reached, SearchControl, Window } from '../view.js';
import { windowRange } from '../window-range.js';
import { NO_LIST, neighborLists } from './neighbor-lists.js';
import { PathContext } from './path-context.js';
import type { PathLimits } from './path-limits.js';
import { PathMaker } from './path-maker.js';
import { planPaths } from './path-plan.js';
import { reachByRules } from './reach-by-rules.js';
import type { ReachRound, Reachable } from './reach-round.js';
import { runSearch } from './runner.js';
import type { Scratch } from './scratch.js';
import type { Way } from './shortest-ways.js';
import { PAUSE, type Paused, Work } from './work.js';

const NEXT_TO = 1;
const NOT_SEEN = 0;

/** What can be reached from somewhere. Throws `EntenteError` UNKNOWN_ENTITY and BAD_USER_INPUT at once. */
export function findReachable(
  scoped: ScopedRelations,
  query: ReachQuery,
  limits: PathLimits,
  window: Window,
  control?: SearchControl,
): MaybePromise<ReachResult> {
  windowRange(window, () => 0);
  const { minLength = NEXT_TO, endTypes, ...conditions } = query;
  requireWhole('minLength', minLength, 0);
  const work = new Work(limits.relations, control?.budget);
  const context = new PathContext(scoped, planPaths(scoped, { ...conditions, to: [], select: 'ALL' }), work);
  const isEndType = oneOf(endTypes);
  const { entityTypes, vocabulary } = scoped.snapshot;
  const listedTypes = Uint8Array.from(vocabulary.entityTypes, (type) => (isEndType(type) ? 1 : 0));
  return runSearch(answer(context, window, minLength, (row) => listedTypes[entityTypes[row] ?? 0] === 1), work, limits.deadline, control);
}

function* answer(context: PathContext, window: Window, minLength: number, isListed: (row: number) => boolean): Paused<ReachResult> {
  try {
    return yield* found(context, window, minLength, isListed);
  } finally {
    context.endSearch();
  }
}

function* found(context: PathContext, window: Window, minLength: number, isListed: (row: number) => boolean): Paused<ReachResult> {
  const rules = context.rules();
  const { rounds, depth } = yield* rules === undefined ? reachBreadthFirst(context, minLength, isListed) : reachByRules(context, rules, minLength, isListed);
  const { entities } = context.scoped.snapshot;
  const count = rounds.reduce((sum, { rows }) => sum + rows.length, 0);
  const maker = new PathMaker(context, context.ownRules(Infinity));
  const { start, end, hasNext } = windowRange(window, (wanted) => Math.min(wanted, count));
  const items: Reached[] = [];
  let place = 0;
  for (const { rows, distance, wayTo } of rounds) {
    for (const row of rows.subarray(Math.max(0, start - place), Math.max(0, end - place))) {
      items.push({ entity: at(entities, row), distance, path: maker.make({ way: wayTo(row), choice: undefined }) });
      yield PAUSE;
    }
    place += rows.length;
  }
  const { stoppedBy, expanded } = context.work;
  return {
    items,
    offset: start,
    hasPrevious: start > 0,
    hasNext,
    count: () => count,
    complete: stoppedBy === undefined,
    ...(stoppedBy !== undefined && { truncatedBy: stoppedBy }),
    depthReached: depth,
    relationsExpanded: expanded,
  };
}

/** What paths lead to that have no rules to keep to: the shortest walk to an entity is a path, and entities nearer than `minLength` are left out. */
function* reachBreadthFirst(context: PathContext, minLength: number, isListed: (row: number) => boolean): Paused<Reachable> {
  const scratch = context.scratch();
  const { rounds, before } = yield* reachedRounds(context, scratch);
  const listed: ReachRound[] = [];
  for (const [distance, round] of rounds.entries()) {
    if (distance < minLength) continue;
    const rows = round.filter(isListed);
    const sorted = scratch.uint32(rows.length);
    sorted.set(rows);
    sorted.sort();
    listed.push({ rows: sorted, distance, wayTo: (row) => tracedWay(before, row) });
    yield PAUSE;
  }
  return { rounds: listed, depth: rounds.length - 1 };
}

interface Rounds {
  /** For each distance the entities that are so far away. */
  readonly rounds: readonly (readonly number[])[];
  /** For each entity the one before it on the first way to it, and one more; for a start itself. `NOT_SEEN` if it was not reached. */
  readonly before: Int32Array;
}

/** Breadth first, each round in the order of the first ways to its entities. A round that could not be seen through is left out. */
function* reachedRounds({ plan, walk, work }: PathContext, scratch: Scratch): Paused<Rounds> {
  const before = scratch.int32(walk.index.entities).fill(NOT_SEEN);
  for (const start of plan.starts) before[start] = start + 1;
  const rounds: (readonly number[])[] = [plan.starts];
  for (let round = plan.starts; round.length > 0 && rounds.length <= plan.maxLength; round = rounds.at(-1) ?? []) {
    const next: number[] = [];
    for (const entity of round) {
      if (rounds.length > 1 && !walk.mayPass(entity)) continue;
      const lists = neighborLists(walk);
      const list = lists.of(entity, 0, work);
      if (list === NO_LIST) return { rounds, before };
      for (let i = lists.first(list); i < lists.behind(list); i += 1) {
        const other = (lists.data[i] ?? 0) >> 1;
        if (before[other] !== NOT_SEEN || walk.avoided.has(other)) continue;
        before[other] = entity + 1;
        next.push(other);
      }
      if (work.isLong) yield PAUSE;
    }
    if (next.length === 0) break;
    rounds.push(next);
  }
  return { rounds, before };
}

function tracedWay(before: Int32Array, row: number): Way {
  const way = [row];
  for (let entity = row, earlier = at(before, row) - 1; earlier !== entity; earlier = at(before, entity) - 1) {
    way.push(earlier);
    entity = earlier;
  }
  return way.toReversed();
}
