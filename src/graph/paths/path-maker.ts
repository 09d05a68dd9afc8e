import type { EntityId } from '../../model/entity.js';
import { RANKS, type Relation } from '../../model/relation.js';
import { at } from '../at.js';
import { IN, OUT } from '../relation-index.js';
import { sortedBy } from '../sorted-by.js';
import type { Path, PathStep } from '../view.js';
import { type Choice, isPath, progressOf, stepsOf } from './choices.js';
import { type DaySet, NO_DAYS } from './day-set.js';
import { FoundStep, type ParallelAt } from './found-step.js';
import type { Group } from './group.js';
import { groupChoice } from './group-choice.js';
import type { PathContext } from './path-context.js';
import type { PathRules } from './path-rules.js';
import { degreeWeights, relationCost } from './relation-cost.js';
import type { Way } from './shortest-ways.js';
import type { Walked } from './walked.js';

const NO_WEIGHTS = new Float64Array(0);

/** A path before it is written out: without a choice of relations it stands for all along its way. */
export interface FoundPath {
  readonly way: Way;
  readonly choice: Choice | undefined;
  /** The first relation of each step, where that is known. */
  readonly firsts?: Choice;
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

  make({ way, choice, firsts }: FoundPath): Path {
    if (choice !== undefined) return this.#path(way, choice, this.#daysOf(choice), () => []);
    if (this.#rules === undefined && !isClosedPair(way)) return this.#anyTime(way, firsts);
    const steps = this.#preferred(way);
    const group = groupChoice(steps, this.#rules, isClosedPair(way)) ?? { choice: [], days: NO_DAYS };
    return this.#path(way, group.choice, group.days, (place) => this.#parallel(steps, group.choice, place));
  }

  /** A path whose steps do not depend on each other. Parallel relations, for which it may take long to look, are looked for when they are read. */
  #anyTime(way: Way, known: Choice | undefined): Path {
    const step = (place: number): Choice => this.#sorted(this.#context.neighbors.betweenTwo(at(way, place), at(way, place + 1)));
    const firsts = this.#context.scoped.snapshot.hasPreferred ? way.slice(1).map((_, place) => at(step(place), 0)) : (known ?? this.#firsts(way));
    return this.#path(way, firsts, NO_DAYS, (place) => step(place).filter(({ row }) => row !== firsts[place]?.row));
  }

  #firsts(way: Way): Choice {
    return way.slice(1).map((to, place) => {
      const from = at(way, place);
      const first = this.#context.neighbors.firstBetween(from, to);
      if (first === undefined) throw new RangeError(`No relation leads from row ${from} to row ${to}.`);
      return first;
    });
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

  #path(way: Way, choice: Choice, days: DaySet, walkedAt: (place: number) => Choice): Path {
    const { plan: { isByCost, query }, walk, scoped: { snapshot: { entityIds, relations } } } = this.#context;
    const weights = isByCost ? degreeWeights(walk.index) : NO_WEIGHTS;
    const parallelAt: ParallelAt = (place) => walkedAt(place).map(({ row }) => at(relations, row));
    const start = at(entityIds, at(way, 0));
    let from = start;
    const steps = choice.map(({ row, directions, to: entity }, place): PathStep => {
      const relation = at(relations, row);
      const to = at(entityIds, entity);
      const cost = isByCost ? relationCost(weights[way[place] ?? 0] ?? 0, weights[entity] ?? 0) : undefined;
      const step = new FoundStep({ from, to, walked: isForward(directions, relation, from) ? 'FORWARD' : 'BACKWARD', relation, cost }, place, parallelAt);
      from = to;
      return step;
    });
    const path = { start, steps };
    const [first, last] = days;
    const isTimed = steps.length > 0 && first !== undefined && last !== undefined;
    if (!isByCost && !isTimed) return path;
    return {
      ...path,
      ...(isByCost && { cost: steps.reduce((sum, { cost = 0 }) => sum + cost, 0) }),
      ...(isTimed && query.time === 'CONCURRENT' && { common: { from: first, to: last } }),
      ...(isTimed && query.time === 'ORDERED' && { arrival: first }),
    };
  }
}

/** Only of a relation that goes both ways the record must tell where it starts. */
function isForward(directions: number, relation: Relation, from: EntityId): boolean {
  return directions === (OUT | IN) ? relation.from === from : directions === OUT;
}

/** A way from an entity to another and back. */
export function isClosedPair(way: Way): boolean {
  return way.length === 3 && way[0] === way[2];
}
