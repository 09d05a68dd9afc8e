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

const NO_LIKES: readonly Likes[] = [];

/** What a pattern and a condition of time ask of a path, relation by relation. */
export class PathRules {
  readonly automaton: Automaton;
  readonly time: PathQuery['time'];
  readonly hasPattern: boolean;
  readonly #scoped: ScopedRelations;
  readonly #daysOf: DaysOf;

  constructor(scoped: ScopedRelations, automaton: Automaton, time: PathQuery['time'], daysOf: DaysOf) {
    this.automaton = automaton;
    this.hasPattern = automaton !== ANY_STEP;
    this.time = time === 'CONCURRENT' || time === 'ORDERED' ? time : undefined;
    this.#scoped = scoped;
    this.#daysOf = daysOf;
  }

  get start(): Progress {
    return { states: [0], days: [ALL_DAYS] };
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

  /** Relations by what the rules see of them: those of no use are left out. */
  likes(walked: readonly Walked[]): readonly Likes[] {
    const byMask = new Map<StepMask, DaySet[]>();
    for (const one of walked) {
      const { mask, days } = this.like(one);
      if (mask === 0 || days.length === 0) continue;
      const known = byMask.get(mask);
      if (known === undefined) byMask.set(mask, [days]);
      else if (this.time !== undefined) known.push(days);
    }
    return [...byMask].map(([mask, sets]) => ({ mask, days: unite(sets) }));
  }

  /** As `likes`, for relations between two entities where there is no pattern. */
  likesInTime(rows: Iterable<number>): readonly Likes[] {
    const sets: DaySet[] = [];
    for (const row of rows) sets.push(this.#daysOf(row));
    const days = unite(sets);
    return days.length === 0 ? NO_LIKES : [{ mask: 1, days }];
  }

  /** How far one more relation leads, which is one of these; undefined if nowhere. */
  walk(progress: Progress, likes: readonly Likes[]): Progress | undefined {
    return this.hasPattern ? this.#walkPattern(progress, likes) : this.#walkInTime(progress, likes);
  }

  /** How far either of two beginnings has come. */
  either(one: Progress, other: Progress): Progress {
    const states = [...new Set([...one.states, ...other.states])].toSorted(compare);
    const daysIn = ({ states: own, days }: Progress, state: number): readonly DaySet[] => days.filter((_, i) => own[i] === state);
    return { states, days: states.map((state) => this.#join([...daysIn(one, state), ...daysIn(other, state)])) };
  }

  #walkInTime({ states, days: [before = NO_DAYS] }: Progress, [likes]: readonly Likes[]): Progress | undefined {
    if (likes === undefined) return undefined;
    const left = this.#walkOn(before, likes.days);
    return left.length === 0 ? undefined : { states, days: [left] };
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
            if (this.time !== undefined) sets[place]?.push(left);
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
    if (sets.length <= 1 || this.time === undefined) return sets[0] ?? NO_DAYS;
    return this.time === 'CONCURRENT' ? unite(sets) : oneDay(Math.min(...sets.map(([first]) => first ?? Infinity)));
  }
}

export function entityTypeAt(scoped: ScopedRelations, entity: number): EntityType {
  return at(scoped.snapshot.vocabulary.entityTypes, at(scoped.snapshot.entityTypes, entity));
}

function oneDay(day: number | undefined): DaySet {
  return day === undefined ? NO_DAYS : [day, day];
}
