import { at } from '../at.js';
import { compare } from '../compare.js';
import { oneOf } from '../relation-matcher.js';
import { requireWhole } from '../require-whole.js';
import type { ScopedRelations } from '../scoped-relations.js';
import type { MaybePromise, ReachQuery, ReachResult, Reached, SearchControl, Window } from '../view.js';
import { windowRange } from '../window-range.js';
import { PathContext } from './path-context.js';
import type { PathLimits } from './path-limits.js';
import { PathMaker } from './path-maker.js';
import { planPaths } from './path-plan.js';
import { runSearch } from './runner.js';
import type { Way } from './shortest-ways.js';
import { PAUSE, type Paused, Work } from './work.js';

const NEXT_TO = 1;

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
  const work = new Work(limits.relations);
  const context = new PathContext(scoped, planPaths(scoped, { ...conditions, to: [], select: 'ALL' }), work);
  const isListed = oneOf(endTypes);
  return runSearch(
    answer(context, window, (row, distance) => distance >= minLength && isListed(at(scoped.snapshot.entities, row).type)),
    work,
    limits.deadline,
    control,
  );
}

function* answer(context: PathContext, window: Window, isListed: (row: number, distance: number) => boolean): Paused<ReachResult> {
  const { rounds, before } = yield* reachedRounds(context);
  const listed = rounds.flatMap((round, distance) =>
    round.toSorted(compare).flatMap((row) => (isListed(row, distance) ? [{ row, distance }] : [])),
  );
  const maker = new PathMaker(context, undefined);
  const { start, end, hasNext } = windowRange(window, (wanted) => Math.min(wanted, listed.length));
  const { stoppedBy, expanded } = context.work;
  return {
    items: listed.slice(start, end).map(
      ({ row, distance }): Reached => ({
        entity: at(context.scoped.snapshot.entities, row),
        distance,
        path: maker.make({ way: wayTo(before, row), choice: undefined }),
      }),
    ),
    offset: start,
    hasPrevious: start > 0,
    hasNext,
    count: () => listed.length,
    complete: stoppedBy === undefined,
    ...(stoppedBy !== undefined && { truncatedBy: stoppedBy }),
    depthReached: rounds.length - 1,
    relationsExpanded: expanded,
  };
}

interface Rounds {
  /** For each distance the entities that are so far away. */
  readonly rounds: readonly (readonly number[])[];
  /** For each entity the one before it on the first way to it; for a start itself. */
  readonly before: ReadonlyMap<number, number>;
}

/** Breadth first, each round in the order of the first ways to its entities. A round that could not be seen through is left out. */
function* reachedRounds({ plan, walk, work }: PathContext): Paused<Rounds> {
  const before = new Map(plan.starts.map((start): [number, number] => [start, start]));
  const rounds: (readonly number[])[] = [plan.starts];
  for (let round = plan.starts; round.length > 0 && rounds.length <= plan.maxLength; round = rounds.at(-1) ?? []) {
    const next: number[] = [];
    for (const entity of round) {
      if (rounds.length > 1 && !walk.mayPass(entity)) continue;
      if (!work.affords(walk.degree(entity))) return { rounds, before };
      const added: number[] = [];
      walk.scan(entity, walk.onward, (other) => {
        if (before.has(other) || walk.avoided.has(other)) return;
        before.set(other, entity);
        added.push(other);
      });
      for (const other of added.toSorted(compare)) next.push(other);
      if (work.isLong) yield PAUSE;
    }
    if (next.length === 0) break;
    rounds.push(next);
  }
  return { rounds, before };
}

function wayTo(before: ReadonlyMap<number, number>, row: number): Way {
  const way = [row];
  for (let entity = row, earlier = before.get(row); earlier !== undefined && earlier !== entity; earlier = before.get(entity)) {
    way.push(earlier);
    entity = earlier;
  }
  return way.toReversed();
}
