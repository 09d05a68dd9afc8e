/** A day on which something begins, ends or was seen, and how many relations do so. */
export interface TimeStop {
  readonly day: string;
  readonly count: number;
}

/** The days that relations name, in order, each once. Days that the endpoint does not give as `YYYY-MM-DD` are left out. */
export function timeStops(days: Iterable<string | null>): readonly TimeStop[] {
  const counts = new Map<string, number>();
  for (const day of days) if (day !== null && /^\d{4}-/.test(day)) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([day, count]) => ({ day, count })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Where a day stands among the stops: the last stop that is not after it. -1: before all of them. */
export function stopIndex(stops: readonly TimeStop[], day: string): number {
  return stops.findLastIndex((stop) => stop.day <= day);
}

/** The stop after a day, or the first without one. Undefined: there is none. */
export function nextStop(stops: readonly TimeStop[], day: string | undefined): string | undefined {
  return (day === undefined ? stops[0] : stops[stopIndex(stops, day) + 1])?.day;
}

/** The stop before a day, or the last without one. Undefined: there is none. */
export function previousStop(stops: readonly TimeStop[], day: string | undefined): string | undefined {
  return (day === undefined ? stops.at(-1) : stops.findLast((stop) => stop.day < day))?.day;
}
