import type { Path, PathQuery, PathStep } from '../../../src/graph/view.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { Day } from '../../../src/model/day.js';
import type { EntityId } from '../../../src/model/entity.js';
import { type Relation, timeBounds } from '../../../src/model/relation.js';
import type { Scope } from '../../../src/model/scope.js';
import { commonDays, earliestDays, firstRun, written } from './naive-days.js';
import { relationCosts } from './naive-cost.js';
import { type Asked, asked, daysAlong, isPath, mayBeWalked } from './naive-path-rules.js';
import { type Walk, allWalks } from './naive-walks.js';

/**
 * All that a query asks for, in order and whatever the limits, by trying every walk there is. The times of the dataset and the
 * scope must lie in the naive calendar.
 */
export function naivePathList(dataset: Dataset, scope: Scope, query: PathQuery, walks = allWalks(dataset, query.maxLength)): readonly Path[] {
  const asking = asked(dataset, scope, query);
  const found = walks.between(query.from, query.to).filter((walk) => isPath(walk, asking));
  const expanded = query.parallel === 'EXPANDED' || query.mode === 'TRAIL';
  const groups = expanded ? found.map((walk) => [walk]) : byTheirEntities(found);
  const paths = groups.flatMap((group) => pathOf(group, asking));
  return selected(paths.toSorted((a, b) => size(a) - size(b) || byEntities(a, b) || byRelations(a, b)), query);
}

function byTheirEntities(walks: readonly Walk[]): readonly (readonly Walk[])[] {
  const groups = new Map<string, Walk[]>();
  for (const walk of walks) {
    const way = walk.entities.join(' ');
    const group = groups.get(way);
    if (group === undefined) groups.set(way, [walk]);
    else group.push(walk);
  }
  return [...groups.values()];
}

/** The path of walks that go through the same entities and differ in their relations. */
function pathOf(group: readonly Walk[], asking: Asked): readonly Path[] {
  const { order: by, time } = asking.query;
  const arrivals = group.map((walk) => ({ walk, days: time === 'ORDERED' ? (earliestDays(daysAlong(walk, asking)) ?? []) : [] }));
  const [soonest = []] = arrivals.map(({ days }) => days).toSorted(byArrival);
  const common = time === 'CONCURRENT' ? group.flatMap((walk) => commonDays(daysAlong(walk, asking))) : [];
  const first = Math.min(...common);

  const choices = arrivals
    .filter(({ days }) => byArrival(days, soonest) === 0)
    .map(({ walk }) => walk)
    .filter((walk) => time !== 'CONCURRENT' || daysAlong(walk, asking).every((days) => days.includes(first)))
    .toSorted((a, b) => byChoice(a.relations, b.relations));
  return choices.slice(0, 1).map((walk): Path => {
    const steps = walk.relations.map((relation, i) => stepOf(walk, i, relation, group, asking));
    const arrival = soonest.at(-1);
    return {
      start: walk.entities.at(0) ?? 'topic:none',
      length: steps.length,
      steps,
      ...(by === 'INFORMATIVE' && { cost: steps.reduce((sum, { cost = 0 }) => sum + cost, 0) }),
      ...(time === 'CONCURRENT' && steps.length > 0 && { common: firstRun(common) }),
      ...(arrival !== undefined && { arrival: written(arrival) }),
    };
  });
}

/** What can take a relation's place is what makes another walk of the group, all other relations being the same. */
function stepOf({ entities, relations }: Walk, i: number, relation: Relation, group: readonly Walk[], asking: Asked): PathStep {
  const [from = 'topic:none', to = 'topic:none'] = entities.slice(i, i + 2);
  const others = group.filter((walk) => walk.relations[i] !== relation && walk.relations.every((other, n) => n === i || other === relations[n]));
  return {
    from,
    to,
    walked: relation.from === from ? 'FORWARD' : 'BACKWARD',
    relation,
    parallel: others.flatMap((walk) => walk.relations.slice(i, i + 1)).toSorted(byPreference),
    ...(asking.query.order === 'INFORMATIVE' && { cost: stepCost(from, to, asking) }),
  };
}

/** The cheapest relation that may be walked says what a step costs, whatever a pattern and time ask of it beside its type. */
function stepCost(from: EntityId, to: EntityId, asking: Asked): number {
  const found = stepCosts.get(asking) ?? new Map<string, number>();
  stepCosts.set(asking, found);
  const known = found.get(`${from} ${to}`);
  if (known !== undefined) return known;
  const costs = relationCosts(asking.dataset.relations);
  const cost = Math.min(...[...costs].flatMap(([relation, one]) => (mayBeWalked(relation, from, to, asking) ? [one] : [])));
  found.set(`${from} ${to}`, cost);
  return cost;
}

/** The same steps are taken by very many walks. */
const stepCosts = new WeakMap<Asked, Map<string, number>>();

/** The earliest arrival first, then the earliest day at the first relation that differs. */
function byArrival(a: readonly Day[], b: readonly Day[]): number {
  return order(a.at(-1) ?? 0, b.at(-1) ?? 0) || firstOf(a.map((day, i) => order(day, b[i] ?? day)));
}

const byChoice = (a: readonly Relation[], b: readonly Relation[]): number =>
  firstOf(a.map((relation, i) => byPreference(relation, b[i] ?? relation)));

/** The first comparison that tells two things apart. */
const firstOf = (comparisons: readonly number[]): number => comparisons.find((result) => result !== 0) ?? 0;

function selected(paths: readonly Path[], { select, k = 10 }: PathQuery): readonly Path[] {
  const [first] = paths;
  if (first === undefined) return [];
  switch (select) {
    case 'ANY_SHORTEST': return [first];
    case 'ALL_SHORTEST': return paths.filter((path) => size(path) === size(first));
    case 'SHORTEST_K': return paths.slice(0, k);
    case 'ALL': return paths;
    case 'FOREMOST': {
      // Who is there already has arrived.
      const arrival = (path: Path): number => path.arrival ?? -Infinity;
      const least = paths.reduce((soonest, path) => Math.min(soonest, arrival(path)), Infinity);
      return paths.filter((path) => arrival(path) === least).slice(0, 1);
    }
  }
}

const size = ({ cost, steps }: Path): number => cost ?? steps.length;

const entitiesOf = ({ start, steps }: Path): readonly EntityId[] => [start, ...steps.map(({ to }) => to)];

function byEntities(a: Path, b: Path): number {
  const others = entitiesOf(b);
  return firstOf(entitiesOf(a).map((id, i) => order(id, others[i] ?? id)));
}

function byRelations(a: Path, b: Path): number {
  return firstOf(a.steps.map(({ relation }, i) => byRow(relation, b.steps[i]?.relation ?? relation)));
}

const order = <T extends string | number>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1);

/** The order of relations in a snapshot: by the first day on which they may have held, then as their first sources give them, by ends and id. */
function byRow(a: Relation, b: Relation): number {
  const keys = ({ id, from, to, time, evidence: [said] }: Relation): readonly (number | string)[] => {
    const first = Math.min(...timeBounds(time).map(({ mayStart }) => mayStart));
    return [first, said?.source ?? '', said?.start ?? 0, from, to, id];
  };
  const others = keys(b);
  return firstOf(keys(a).map((key, i) => order(key, others[i] ?? key)));
}

const byPreference = (a: Relation, b: Relation): number =>
  Number(b.rank === 'PREFERRED') - Number(a.rank === 'PREFERRED') || byRow(a, b);
