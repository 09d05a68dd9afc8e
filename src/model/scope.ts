import type { Day } from './day.js';
import { isMarked, parseEdtfDate } from './edtf-date.js';
import { dateOf, parseEdtfInterval } from './edtf-interval.js';
import { type Result, fail, ok } from './result.js';
import type { Derivation, Modality } from './relation.js';

/** How sure a relation must be to be seen: it must hold, or it may hold. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/**
 * What part of the graph a question is about. Every condition must be met, each by itself: of a relation observed twice, one
 * observation may meet `validAt` and the other `during`. A condition that is absent asks for nothing.
 * The algebra is in `in-scope.ts`.
 */
export interface Scope {
  /** Held in the world on this day. */
  readonly validAt?: Day;
  /** Held in the world on at least one day of this window, its last day included. `from` is not after `to`. */
  readonly during?: { readonly from: Day; readonly to: Day };
  /**
   * Some source had published it by the end of this day, or all of them if it is INFERRED. An observation that cannot but lie after
   * this day is left out.
   */
  readonly knownAt?: Day;
  readonly certainty: Certainty;
  readonly modality: ReadonlySet<Modality>;
  readonly derivation: ReadonlySet<Derivation>;
  /** At least so many independent publishers say it; 1 or more. */
  readonly minSources: number;
}

/** With no scope at all, everything ACTUAL is seen, whenever it held. */
export const DEFAULT_SCOPE: Scope = {
  certainty: 'CERTAIN',
  modality: new Set<Modality>(['ACTUAL']),
  derivation: new Set<Derivation>(['STATED', 'INFERRED']),
  minSources: 1,
};

/** How an asker writes what a question says instead. */
export interface ScopeWording {
  readonly during: (window: string) => string;
  readonly possible: string;
}

const GRAPHQL_WORDING: ScopeWording = { during: (window) => `during: "${window}"`, possible: 'certainty: POSSIBLE' };

/**
 * Reads the day of `validAt` or `knownAt`. A month or a year is refused, since "as of 2012" has two meanings, and so is a
 * date marked `~`, `?` or `%`. A time of day is dropped. `wording`
 * is that of the way out in messages; default: GraphQL's.
 */
export function parseScopeDay(text: string, wording: ScopeWording = GRAPHQL_WORDING): Result<Day> {
  const date = parseEdtfDate(text);
  if (!date.ok) return date;
  if (isMarked(date.value)) return fail(noMark(text, wording));
  if (date.value.precision !== 'DAY') {
    return fail(`"${text}" is not one day: write YYYY-MM-DD, or ask for a month or a year with ${wording.during(text)}.`);
  }
  return ok(date.value.earliest);
}

/**
 * Reads the window of `during`: an EDTF date or interval without `~`, `?` or `%`, from its first possible day to its last. An
 * open or unknown end leaves the window open on that side. `wording` as above.
 */
export function parseScopeWindow(text: string, wording: ScopeWording = GRAPHQL_WORDING): Result<{ readonly from: Day; readonly to: Day }> {
  const interval = parseEdtfInterval(text);
  if (!interval.ok) return interval;
  const [start, end] = [dateOf(interval.value.start), dateOf(interval.value.end)];
  if ([start, end].some((date) => date !== undefined && isMarked(date))) return fail(noMark(text, wording));
  return ok({ from: start?.earliest ?? -Infinity, to: end?.latest ?? Infinity });
}

function noMark(text: string, { possible }: ScopeWording): string {
  return `"${text}" is marked ~, ? or %, which a question cannot be: leave the mark out, and ask with ${possible} for what may be.`;
}
