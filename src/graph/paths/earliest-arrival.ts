import { earliestFrom } from './day-set.js';
import type { PathContext } from './path-context.js';
import { PAUSE, type Paused } from './work.js';

/**
 * The earliest day on which a walk of 1 to `maxLength` relations that are in order of time arrives at an end, whatever the pattern: no path
 * arrives before. `Infinity`: none arrives. Round by round, each with one relation more, from the entities that were reached
 * earlier than in any round before (K. Cooke, E. Halsey, "The shortest route through a network with time-dependent internodal transit
 * times", 1966). Undefined if there was no time.
 */
export function* earliestArrival(context: PathContext): Paused<number | undefined> {
  const { plan, walk, neighbors, work } = context;
  const rules = context.timeRules();
  const arrivals = new Map<number, number>();
  let rim = new Map(plan.starts.map((start): [number, number] => [start, -Infinity]));
  let least = Infinity;
  for (let length = 1; length <= plan.maxLength && rim.size > 0; length += 1) {
    const next = new Map<number, number>();
    for (const [entity, day] of rim) {
      const others = neighbors.of(entity);
      if (others === undefined || !work.affords(others.length)) return undefined;
      if (work.isLong) yield PAUSE;
      for (const other of others) {
        const [likes] = rules.likes(neighbors.between(entity, other));
        const arrival = likes === undefined ? undefined : earliestFrom(likes.days, day);
        if (arrival === undefined) continue;
        if (plan.ends.has(other)) least = Math.min(least, arrival);
        if (arrival >= (arrivals.get(other) ?? Infinity) || !walk.mayPass(other)) continue;
        arrivals.set(other, arrival);
        next.set(other, arrival);
      }
    }
    rim = next;
  }
  return least;
}
