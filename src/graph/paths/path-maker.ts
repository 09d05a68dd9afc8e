import { RANKS } from '../../model/relation.js';
import { at } from '../at.js';
import { sortedBy } from '../sorted-by.js';
import type { Path, PathStep } from '../view.js';
import { type Choice, isPath, progressOf, stepsOf } from './choices.js';
import { type DaySet, NO_DAYS } from './day-set.js';
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

  make({ way, choice }: FoundPath): Path {
    if (choice !== undefined) return this.#path(way, choice, this.#daysOf(choice), () => []);
    const steps = this.#preferred(way);
    const group = groupChoice(steps, this.#rules, isClosedPair(way)) ?? { choice: [], days: NO_DAYS };
    return this.#path(way, group.choice, group.days, (place) => this.#parallel(steps, group.choice, place));
  }

  /** The relations of each step, preferred ones first. */
  #preferred(way: Way): readonly (readonly Walked[])[] {
    const { relations } = this.#context.scoped.snapshot;
    return stepsOf(this.#context.neighbors, way).map((step) => sortedBy(step, 'ASC', ({ row }) => RANKS.indexOf(at(relations, row).rank)));
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

  #path(way: Way, choice: Choice, days: DaySet, parallelAt: (place: number) => readonly Walked[]): Path {
    const { plan: { isByCost, query }, walk } = this.#context;
    const { entities, relations } = this.#context.scoped.snapshot;
    const weights = isByCost ? degreeWeights(walk.index) : NO_WEIGHTS;
    const steps = choice.map(({ row }, i): PathStep => {
      const [from, to] = [at(way, i), at(way, i + 1)];
      const relation = at(relations, row);
      const start = at(entities, from).id;
      return {
        from: start,
        to: at(entities, to).id,
        walked: relation.from === start ? 'FORWARD' : 'BACKWARD',
        relation,
        parallel: parallelAt(i).map((walked) => at(relations, walked.row)),
        ...(isByCost && { cost: relationCost(weights[from] ?? 0, weights[to] ?? 0) }),
      };
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

/** A way from an entity to another and back. */
export function isClosedPair(way: Way): boolean {
  return way.length === 3 && way[0] === way[2];
}
