import { earliestFrom } from './day-set.js';
import type { PathContext } from './path-context.js';
import { sharedDays } from './relation-days.js';
import { PAUSE, type Paused } from './work.js';

/**
 * The earliest day on which a walk of 1 to `maxLength` relations that are in order of time arrives at an end, whatever the pattern: no path
 * arrives before. `Infinity`: none arrives. Round by round, each with one relation more, from the entities that were reached
 * earlier than in any round before (K. Cooke, E. Halsey, "The shortest route through a network with time-dependent internodal transit
 * times", 1966). Undefined if there was no time.
 */
export function* earliestArrival(context: PathContext): Paused<number | undefined> {
  const { plan, walk, work } = context;
  const daysOf = sharedDays(context.scoped);
  const arrivals = context.scratch().float64(walk.index.entities).fill(Infinity);
  let rim = new Map(plan.starts.map((start): [number, number] => [start, -Infinity]));
  let least = Infinity;
  for (let length = 1; length <= plan.maxLength && rim.size > 0; length += 1) {
    const next = new Map<number, number>();
    for (const [entity, day] of rim) {
      if (!work.affords(walk.degree(entity))) return undefined;
      if (work.isLong) yield PAUSE;
      walk.scan(entity, walk.onward, (other, row) => {
        const known = plan.ends.has(other) ? Math.max(least, arrivals[other] ?? Infinity) : (arrivals[other] ?? Infinity);
        // Nothing arrives before the day on which it sets out.
        if (known <= day) return;
        const arrival = earliestFrom(daysOf(row), day);
        if (arrival === undefined || arrival >= known) return;
        if (plan.ends.has(other)) least = Math.min(least, arrival);
        if (arrival >= (arrivals[other] ?? Infinity) || !walk.mayPass(other)) return;
        arrivals[other] = arrival;
        next.set(other, arrival);
      });
    }
    rim = next;
  }
  return least;
}
