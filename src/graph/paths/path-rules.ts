import type { EntityType } from '../../model/entity.js';
import { at } from '../at.js';
import { compare } from '../compare.js';
import type { ScopedRelations } from '../scoped-relations.js';
import type { PathQuery } from '../view.js';
import { ANY_STEP, type Automaton, type StepMask } from './automaton.js';
import { ALL_DAYS, type DaySet, NO_DAYS, earliestFrom, intersect, unite } from './day-set.js';
import type { DaysOf } from './relation-days.js';
import type { Walked } from './walked.js';

/**
 * How far the beginning of a path has come: the states of the pattern that it can be in, ascending, and for each the days that it leaves.
 * CONCURRENT: those on which all its relations hold; ORDERED: the earliest on which it arrives; else all days. For a beginning whose
 * relations are not chosen yet, the days are those of any choice.
 */
export interface Progress {
  readonly states: readonly number[];
  readonly days: readonly DaySet[];
}

/** Relations that match the same steps of the pattern, and the days on which any of them holds. */
export interface Likes {
  readonly mask: StepMask;
  readonly days: DaySet;
}

/** How far the ends are at least from an entity in a state of the pattern. */
interface Distances {
  atLeast(entity: number, state?: number): number;
}

/** States without days, where time does not count: one object for all beginnings that are in them, which keeps where it was found to lead. */
class StateSet implements Progress {
  readonly states: readonly number[];
  readonly days: readonly DaySet[];
  /** By the steps that a relation matches. */
  readonly after = new Map<StepMask, StateSet | undefined>();
  /** What is left of it, by the places of the states that are left, as bits. */
  readonly parts = new Map<number, StateSet>();

  constructor(states: readonly number[]) {
    this.states = states;
    this.days = states.map(() => ALL_DAYS);
  }
}

/** What a pattern and a condition of time ask of a path, relation by relation. */
export class PathRules {
  readonly automaton: Automaton;
  readonly time: PathQuery['time'];
  readonly hasPattern: boolean;
  readonly #scoped: ScopedRelations;
  readonly #daysOf: DaysOf;
  readonly #start: Progress;
  /** Where time does not count: all sets of states that were met, by their states, and what relations are that match the same. */
  readonly #sets = new Map<string, StateSet>();
  readonly #likes = new Map<StepMask, readonly Likes[]>();

  constructor(scoped: ScopedRelations, automaton: Automaton, time: PathQuery['time'], daysOf: DaysOf) {
    this.automaton = automaton;
    this.hasPattern = automaton !== ANY_STEP;
    this.time = time === 'CONCURRENT' || time === 'ORDERED' ? time : undefined;
    this.#scoped = scoped;
    this.#daysOf = daysOf;
    this.#start = this.time === undefined ? this.#setOf([0]) : { states: [0], days: [ALL_DAYS] };
  }

  get start(): Progress {
    return this.#start;
  }

  accepts({ states }: Progress): boolean {
    return states.some((state) => this.automaton.accepts[state] === true);
  }

  /** The days of whole paths. */
  finalDays({ states, days }: Progress): DaySet {
    return this.#join(days.filter((_, i) => this.automaton.accepts[states[i] ?? 0] === true));
  }

  /** What the rules see of a relation. */
  like({ row, directions, to }: Walked): Likes {
    return { mask: this.maskOf(row, directions, to), days: this.time === undefined ? ALL_DAYS : this.#daysOf(row) };
  }

  maskOf(row: number, directions: number, to: number): StepMask {
    return this.automaton.match(this.#scoped.snapshot.relations, row, directions, entityTypeAt(this.#scoped, to));
  }

  daysOf(row: number): DaySet {
    return this.#daysOf(row);
  }

  /** Relations by what the rules see of them: those of no use are left out. */
  likes(walked: readonly Walked[]): readonly Likes[] {
    if (this.time === undefined) return this.#likesOf(walked.reduce((mask, { row, directions, to }) => mask | this.maskOf(row, directions, to), 0));
    const byMask = new Map<StepMask, DaySet[]>();
    for (const one of walked) {
      const { mask, days } = this.like(one);
      if (mask === 0 || days.length === 0) continue;
      const known = byMask.get(mask);
      if (known === undefined) byMask.set(mask, [days]);
      else known.push(days);
    }
    return [...byMask].map(([mask, sets]) => ({ mask, days: unite(sets) }));
  }

  /** As `likes`, for relations that match these steps among them, where time does not count. */
  #likesOf(mask: StepMask): readonly Likes[] {
    const known = this.#likes.get(mask);
    if (known !== undefined) return known;
    const likes = mask === 0 ? [] : [{ mask, days: ALL_DAYS }];
    this.#likes.set(mask, likes);
    return likes;
  }

  /** How far one more relation leads, which is one of these; undefined if nowhere. */
  walk(progress: Progress, likes: readonly Likes[]): Progress | undefined {
    if (progress instanceof StateSet) return this.#walkStates(progress, likes[0]?.mask ?? 0);
    return this.hasPattern ? this.#walkPattern(progress, likes) : this.walkInTime(progress, likes[0]?.days ?? NO_DAYS);
  }

  /** As `walk`, where time does not count, along relations that match these steps among them. */
  walkAnyTime(progress: Progress, mask: StepMask): Progress | undefined {
    return progress instanceof StateSet ? this.#walkStates(progress, mask) : this.walk(progress, this.#likesOf(mask));
  }

  /** As `walk`, where there is no pattern, along a relation that holds on these days. */
  walkInTime({ states, days: [before = NO_DAYS] }: Progress, days: DaySet): Progress | undefined {
    const left = this.#walkOn(before, days);
    return left.length === 0 ? undefined : { states, days: [left] };
  }

  /** How far either of two beginnings has come. */
  either(one: Progress, other: Progress): Progress {
    const states = [...new Set([...one.states, ...other.states])].toSorted(compare);
    if (this.time === undefined) return this.#setOf(states);
    const daysIn = ({ states: own, days }: Progress, state: number): readonly DaySet[] => days.filter((_, i) => own[i] === state);
    return { states, days: states.map((state) => this.#join([...daysIn(one, state), ...daysIn(other, state)])) };
  }

  /** What is left of a progress at an entity in those of its states from which an end may be so many relations away; undefined if in none. */
  part(progress: Progress, distances: Distances, entity: number, hops: number): Progress | undefined {
    const { states } = progress;
    let left = 0;
    let bits = 0;
    for (let i = 0; i < states.length; i += 1) {
      if (distances.atLeast(entity, states[i]) > hops) continue;
      left += 1;
      bits |= 1 << i;
    }
    if (left === states.length) return progress;
    if (left === 0) return undefined;
    // Bits tell apart the parts of a set of no more states than a number has bits.
    const known = progress instanceof StateSet && states.length <= 32 ? progress.parts.get(bits) : undefined;
    return known ?? this.#newPart(progress, bits, distances, entity, hops);
  }

  /** Apart from `part`, which would make room for what this function's own function sees at each call. */
  #newPart(progress: Progress, bits: number, distances: Distances, entity: number, hops: number): Progress {
    const { states, days } = progress;
    const isLeft = (state: number): boolean => distances.atLeast(entity, state) <= hops;
    if (!(progress instanceof StateSet)) return { states: states.filter(isLeft), days: days.filter((_, i) => isLeft(states[i] ?? 0)) };
    const part = this.#setOf(states.filter(isLeft));
    progress.parts.set(bits, part);
    return part;
  }

  #setOf(states: readonly number[]): StateSet {
    const key = states.join(' ');
    const known = this.#sets.get(key) ?? new StateSet(states);
    this.#sets.set(key, known);
    return known;
  }

  #walkStates(set: StateSet, mask: StepMask): StateSet | undefined {
    const known = set.after.get(mask);
    if (known !== undefined || set.after.has(mask)) return known;
    const reached = new Set<number>();
    for (const from of set.states) {
      for (const { step, state } of this.automaton.moves[from] ?? []) if ((mask & (1 << step)) !== 0) reached.add(state);
    }
    const next = reached.size === 0 ? undefined : this.#setOf([...reached].toSorted(compare));
    set.after.set(mask, next);
    return next;
  }

  #walkPattern(progress: Progress, likes: readonly Likes[]): Progress | undefined {
    // States are few, mostly one or two: to look among them is faster than a map of them.
    const states: number[] = [];
    const sets: DaySet[][] = [];
    for (let i = 0; i < progress.states.length; i += 1) {
      for (const { mask, days } of likes) {
        const left = this.#walkOn(progress.days[i] ?? NO_DAYS, days);
        if (left.length === 0) continue;
        for (const { step, state } of this.automaton.moves[progress.states[i] ?? 0] ?? []) {
          if ((mask & (1 << step)) === 0) continue;
          let place = states.length;
          while (place > 0 && (states[place - 1] ?? 0) >= state) place -= 1;
          if (states[place] === state) {
            sets[place]?.push(left);
          } else if (place === states.length) {
            states.push(state);
            sets.push([left]);
          } else {
            states.splice(place, 0, state);
            sets.splice(place, 0, [left]);
          }
        }
      }
    }
    return states.length === 0 ? undefined : { states, days: sets.map((found) => this.#join(found)) };
  }

  #walkOn(left: DaySet, days: DaySet): DaySet {
    switch (this.time) {
      case 'CONCURRENT': return intersect(left, days);
      case 'ORDERED': return oneDay(earliestFrom(days, left[0] ?? -Infinity));
      default: return left;
    }
  }

  #join(sets: readonly DaySet[]): DaySet {
    if (sets.length <= 1) return sets[0] ?? NO_DAYS;
    return this.time === 'CONCURRENT' ? unite(sets) : oneDay(Math.min(...sets.map(([first]) => first ?? Infinity)));
  }
}

export function entityTypeAt(scoped: ScopedRelations, entity: number): EntityType {
  return at(scoped.snapshot.vocabulary.entityTypes, at(scoped.snapshot.entityTypes, entity));
}

function oneDay(day: number | undefined): DaySet {
  return day === undefined ? NO_DAYS : [day, day];
}
