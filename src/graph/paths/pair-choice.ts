import { type DaySet, NO_DAYS, intersect, unite } from './day-set.js';
import type { Group } from './group.js';
import type { Likes, PathRules } from './path-rules.js';
import type { Walked } from './walked.js';

/** Relations that are all the same to the rules, as there may be thousands between two entities. */
interface Alike {
  readonly likes: Likes;
  readonly walked: Walked[];
}

const NOTHING: Alike = { likes: { mask: 0, days: NO_DAYS }, walked: [] };

/** There along one of some relations, and back along one of others. */
interface Pair {
  readonly there: Alike;
  readonly back: Alike;
  readonly days: DaySet;
}

/**
 * There and back between two entities: the one case, where entities are not met again, in which two steps may take the same relations. They
 * must take different ones. As `groupChoice`; undefined if no choice is a path.
 */
export function pairChoice(there: readonly Walked[], back: readonly Walked[], rules: PathRules | undefined): Group | undefined {
  if (rules === undefined) return firstPair(there, () => back, NO_DAYS);
  const [alikeThere, alikeBack] = [alike(there, rules), alike(back, rules)];
  const pairs = [...alikeThere.values()].flatMap((one) => pairsWith(one, [...alikeBack.values()], rules));
  const days = rules.time === 'CONCURRENT' ? unite(pairs.map((pair) => pair.days)) : earliest(pairs);
  const chosen = inTime(pairs, days, rules);
  return firstPair(
    there,
    (walked) => {
      const one = alikeThere.get(keyOf(rules.like(walked)));
      const fitting = new Set(chosen.filter((pair) => pair.there === one).map((pair) => pair.back));
      return fitting.size === 0 ? [] : back.filter((other) => fitting.has(alikeBack.get(keyOf(rules.like(other))) ?? NOTHING));
    },
    days,
  );
}

/** The first pair of different relations, if there is one. */
function firstPair(there: readonly Walked[], backOf: (walked: Walked) => readonly Walked[], days: DaySet): Group | undefined {
  for (const one of there) {
    const other = backOf(one).find(({ row }) => row !== one.row);
    if (other !== undefined) return { choice: [one, other], days };
  }
  return undefined;
}

function alike(walked: readonly Walked[], rules: PathRules): ReadonlyMap<string, Alike> {
  const groups = new Map<string, Alike>();
  for (const one of walked) {
    const likes = rules.like(one);
    const key = keyOf(likes);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { likes, walked: [one] });
    else group.walked.push(one);
  }
  return groups;
}

function keyOf({ mask, days }: Likes): string {
  return `${mask} ${days.join(' ')}`;
}

function pairsWith(there: Alike, backs: readonly Alike[], rules: PathRules): readonly Pair[] {
  const halfway = rules.walk(rules.start, [there.likes]);
  if (halfway === undefined) return [];
  return backs.flatMap((back) => {
    const progress = rules.walk(halfway, [back.likes]);
    const isOne = there.walked.length === 1 && back.walked.length === 1 && there.walked[0]?.row === back.walked[0]?.row;
    return isOne || progress === undefined || !rules.accepts(progress) ? [] : [{ there, back, days: rules.finalDays(progress) }];
  });
}

function earliest(pairs: readonly Pair[]): DaySet {
  return pairs.reduce<DaySet>((first, { days }) => (first.length === 0 || (days[0] ?? Infinity) < (first[0] ?? Infinity) ? days : first), NO_DAYS);
}

/** The pairs that stand for all: those on the first common day, or with the earliest arrival and the earliest step before it. */
function inTime(pairs: readonly Pair[], days: DaySet, { time }: PathRules): readonly Pair[] {
  const [first = 0] = days;
  if (time === 'CONCURRENT') return pairs.filter((pair) => intersect(pair.days, [first, first]).length > 0);
  if (time !== 'ORDERED') return pairs;
  const arriving = pairs.filter((pair) => pair.days[0] === first);
  const start = arriving.reduce((least, { there }) => Math.min(least, there.likes.days[0] ?? Infinity), Infinity);
  return arriving.filter(({ there }) => there.likes.days[0] === start);
}
