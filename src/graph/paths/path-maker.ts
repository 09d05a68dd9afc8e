import { RANKS } from '../../model/relation.js';
import { at } from '../at.js';
import { sortedBy } from '../sorted-by.js';
import type { Path, PathStep } from '../view.js';
import { type Choice, isPath, progressOf, stepsOf } from './choices.js';
import { type DaySet, NO_DAYS } from './day-set.js';
import { FoundStep } from './found-step.js';
import type { Group } from './group.js';
import { groupChoice } from './group-choice.js';
import type { PathContext } from './path-context.js';
import type { PathRules, Walked } from './path-rules.js';
import { degreeWeights, relationCost } from './relation-cost.js';
import type { Way } from './shortest-ways.js';

const NO_WEIGHTS = new Float64Array(0);

/** A path before it is written out: without a choice of relations it stands for all along its way. */
export interface FoundPath {
  readonly way: Way;
  readonly choice: Choice | undefined;
  /** The first relation of each step, where that is known. */
  readonly rows?: readonly number[];
}

/** Writes paths out. */
export class PathMaker {
  readonly #context: PathContext;
  readonly #rules: PathRules | undefined;

  constructor(context: PathContext, rules: PathRules | undefined) {
    this.#context = context;
    this.#rules = rules;
  }

  /** The path of all choices along a way; undefined if there is none. */
  group(way: Way): Group | undefined {
    return groupChoice(this.#preferred(way), this.#rules, isClosedPair(way));
  }

  make({ way, choice, rows }: FoundPath): Path {
    if (choice !== undefined) return this.#path(way, rowsOf(choice), this.#daysOf(choice), () => []);
    if (this.#rules === undefined && !isClosedPair(way)) return this.#anyTime(way, rows);
    const steps = this.#preferred(way);
    const group = groupChoice(steps, this.#rules, isClosedPair(way)) ?? { choice: [], days: NO_DAYS };
    return this.#path(way, rowsOf(group.choice), group.days, (place) => rowsOf(this.#parallel(steps, group.choice, place)));
  }

  /** A path whose steps do not depend on each other. Parallel relations, for which it may take long to look, are looked for when they are read. */
  #anyTime(way: Way, known: readonly number[] | undefined): Path {
    const { scoped: { snapshot }, neighbors } = this.#context;
    const step = (place: number): readonly number[] => rowsOf(this.#sorted(neighbors.betweenTwo(at(way, place), at(way, place + 1))));
    const rows = way.slice(1).map((to, place) => {
      if (snapshot.hasPreferred) return at(step(place), 0);
      return known?.[place] ?? this.#first(at(way, place), to);
    });
    return this.#path(way, rows, NO_DAYS, (place) => step(place).filter((row) => row !== rows[place]));
  }

  #first(from: number, to: number): number {
    const row = this.#context.neighbors.firstBetween(from, to);
    if (row === undefined) throw new RangeError(`No relation leads from row ${from} to row ${to}.`);
    return row;
  }

  /** The relations of each step, preferred ones first. */
  #preferred(way: Way): readonly (readonly Walked[])[] {
    return stepsOf(this.#context.neighbors, way).map((step) => this.#sorted(step));
  }

  #sorted(step: readonly Walked[]): readonly Walked[] {
    const { hasPreferred, relations } = this.#context.scoped.snapshot;
    return hasPreferred ? sortedBy(step, 'ASC', ({ row }) => RANKS.indexOf(at(relations, row).rank)) : step;
  }

  #daysOf(choice: Choice): DaySet {
    const progress = this.#rules === undefined ? undefined : progressOf(this.#rules, choice);
    return progress === undefined ? NO_DAYS : (this.#rules?.finalDays(progress) ?? NO_DAYS);
  }

  /** The other relations that would do in the place of one, all others staying. */
  #parallel(steps: readonly (readonly Walked[])[], choice: Choice, place: number): readonly Walked[] {
    const chosen = at(choice, place);
    return at(steps, place).filter((walked) => walked.row !== chosen.row && isPath(this.#rules, choice.with(place, walked)));
  }

  #path(way: Way, rows: readonly number[], days: DaySet, parallelAt: (place: number) => readonly number[]): Path {
    const { plan: { isByCost, query }, walk } = this.#context;
    const { entities, relations } = this.#context.scoped.snapshot;
    const weights = isByCost ? degreeWeights(walk.index) : NO_WEIGHTS;
    const steps = rows.map((row, i): PathStep => {
      const [from, to] = [at(way, i), at(way, i + 1)];
      const relation = at(relations, row);
      const start = at(entities, from).id;
      return new FoundStep(
        {
          from: start,
          to: at(entities, to).id,
          walked: relation.from === start ? 'FORWARD' : 'BACKWARD',
          relation,
          ...(isByCost && { cost: relationCost(weights[from] ?? 0, weights[to] ?? 0) }),
        },
        () => parallelAt(i).map((other) => at(relations, other)),
      );
    });
    const [first, last] = days;
    const isTimed = steps.length > 0 && first !== undefined && last !== undefined;
    return {
      start: at(entities, at(way, 0)).id,
      steps,
      ...(isByCost && { cost: steps.reduce((sum, { cost = 0 }) => sum + cost, 0) }),
      ...(isTimed && query.time === 'CONCURRENT' && { common: { from: first, to: last } }),
      ...(isTimed && query.time === 'ORDERED' && { arrival: first }),
    };
  }
}

function rowsOf(walked: readonly Walked[]): readonly number[] {
  return walked.map(({ row }) => row);
}

/** A way from an entity to another and back. */
export function isClosedPair(way: Way): boolean {
  return way.length === 3 && way[0] === way[2];
}
