import type { EntityId } from '../../model/entity.js';
import { RANKS, type Relation } from '../../model/relation.js';
import { at } from '../at.js';
import { IN, OUT } from '../relation-index.js';
import { sortedBy } from '../sorted-by.js';
import type { Path, PathStep } from '../view.js';
import { type Choice, isPath, progressOf, stepsOf } from './choices.js';
import { type DaySet, NO_DAYS } from './day-set.js';
import { type MetWay, firstRelations } from './first-way.js';
import { FoundPath } from './found-path.js';
import { FoundStep } from './found-step.js';
import type { Group } from './group.js';
import { groupChoice } from './group-choice.js';
import type { PathContext } from './path-context.js';
import type { PathRules } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import type { Walked } from './walked.js';

/** A path before it is written out: without a choice of relations it stands for all along its way. */
export interface ChosenWay {
  readonly way: Way;
  readonly choice: Choice | undefined;
  /** How the search came upon the way, where it is the first of all. */
  readonly met?: MetWay;
}

/** Writes paths out. */
export class PathMaker {
  readonly #context: PathContext;
  readonly #rules: PathRules | undefined;
  readonly #firsts = new Map<number, Walked>();

  constructor(context: PathContext, rules: PathRules | undefined) {
    this.#context = context;
    this.#rules = rules;
  }

  /** The path of all choices along a way; undefined if there is none. */
  group(way: Way): Group | undefined {
    return groupChoice(this.#preferred(way), this.#rules, isClosedPair(way));
  }

  make({ way, choice, met }: ChosenWay): Path {
    if (choice !== undefined) return this.#path(way, this.#daysOf(choice), (costs) => this.#steps(way, choice, costs, () => []));
    if (this.#rules === undefined && !isClosedPair(way)) return this.#path(way, NO_DAYS, (costs) => this.#anyTime(way, costs, met));
    const steps = this.#preferred(way);
    const group = groupChoice(steps, this.#rules, isClosedPair(way)) ?? { choice: [], days: NO_DAYS };
    return this.#path(way, group.days, (costs) => this.#steps(way, group.choice, costs, (place) => this.#parallel(steps, group.choice, place)));
  }

  /** Steps that do not depend on each other. Parallel relations, for which it may take long to look, are looked for when they are read. */
  #anyTime(way: Way, costs: readonly number[], met: MetWay | undefined): readonly PathStep[] {
    const { neighbors, walk, scoped } = this.#context;
    const isKnown = met !== undefined && !scoped.snapshot.hasPreferred;
    const firsts = isKnown ? firstRelations(walk, met) : way.slice(1).map((to, place) => this.#first(at(way, place), to));
    return this.#steps(way, firsts, costs, (place) =>
      this.#sorted(neighbors.betweenTwo(at(way, place), at(way, place + 1))).filter(({ row }) => row !== firsts[place]?.row),
    );
  }

  /** The first relation from an entity to another. The paths of one answer go the same steps again and again, and a hub takes long to look through. */
  #first(from: number, to: number): Walked {
    const { neighbors, walk, scoped } = this.#context;
    const key = from * walk.index.entities + to;
    const known = this.#firsts.get(key);
    if (known !== undefined) return known;
    const first = scoped.snapshot.hasPreferred ? this.#sorted(neighbors.betweenTwo(from, to))[0] : neighbors.firstBetween(from, to);
    if (first === undefined) throw new RangeError(`No relation leads from row ${from} to row ${to}.`);
    this.#firsts.set(key, first);
    return first;
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

  #path(way: Way, days: DaySet, write: (costs: readonly number[]) => readonly PathStep[]): Path {
    const { plan: { isByCost, query }, scoped: { snapshot: { entityIds } } } = this.#context;
    const length = way.length - 1;
    const [first, last] = days;
    const costs = isByCost ? this.#costs(way) : [];
    const isTimed = length > 0 && first !== undefined && last !== undefined;
    return new FoundPath(at(entityIds, at(way, 0)), length, () => write(costs), {
      ...(isByCost && { cost: costs.reduce((sum, cost) => sum + cost, 0) }),
      ...(isTimed && query.time === 'CONCURRENT' && { common: { from: first, to: last } }),
      ...(isTimed && query.time === 'ORDERED' && { arrival: first }),
    });
  }

  /** `costs` are those of the steps, or none. */
  #steps(way: Way, choice: Choice, costs: readonly number[], walkedAt: (place: number) => Choice): readonly PathStep[] {
    const { entityIds, relations } = this.#context.scoped.snapshot;
    return choice.map(({ row, directions, to: end }, place) => {
      const relation = at(relations, row);
      const [from, to] = [at(entityIds, at(way, place)), at(entityIds, end)];
      const walked = isForward(directions, relation, from) ? 'FORWARD' : 'BACKWARD';
      return new FoundStep({ from, to, walked, relation, cost: costs[place] }, () => walkedAt(place).map((one) => at(relations, one.row)));
    });
  }

  /** What each step of a way adds to its cost. */
  #costs(way: Way): readonly number[] {
    return way.slice(1).map((to, place) => this.#context.neighbors.costTo(at(way, place), to));
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
