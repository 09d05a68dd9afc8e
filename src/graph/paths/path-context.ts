import type { Day } from '../../model/day.js';
import type { ScopedRelations } from '../scoped-relations.js';
import type { PathQuery } from '../view.js';
import { HopDistances } from './hop-distances.js';
import { keptWalk } from './kept-walk.js';
import { Neighbors } from './neighbors.js';
import type { PathPlan } from './path-plan.js';
import { PathRules } from './path-rules.js';
import { type DaysOf, relationDays, sharedDays } from './relation-days.js';
import { Scratch } from './scratch.js';
import type { Walk, WalkConditions } from './walk.js';
import { WaySearch } from './way-search.js';
import { Work } from './work.js';

/** All that the parts of one path search share. */
export class PathContext {
  readonly scoped: ScopedRelations;
  readonly plan: PathPlan;
  readonly work: Work;
  readonly walk: Walk;
  #neighbors: Neighbors | undefined;
  readonly #scratches: Scratch[] = [];

  constructor(scoped: ScopedRelations, plan: PathPlan, work: Work, walk = keptWalk(scoped, conditionsOf(plan.query))) {
    this.scoped = scoped;
    this.plan = plan;
    this.work = work;
    this.walk = walk;
  }

  /** Made when they are first asked for: the shortest of all paths needs none. */
  get neighbors(): Neighbors {
    const { plan } = this;
    this.#neighbors ??= new Neighbors(this, (entity) => plan.ends.has(entity));
    return this.#neighbors;
  }

  /** Memory for a part of the search, which may give it back before the search ends. */
  scratch(): Scratch {
    const scratch = new Scratch(this.walk.memory.buffers);
    this.#scratches.push(scratch);
    return scratch;
  }

  /** Forgets what only a search needs, and gives back its memory, however it ended: paths, which outlive it, hold on to the rest. */
  endSearch(): void {
    this.#neighbors?.forget();
    for (const scratch of this.#scratches) scratch.free();
    this.#scratches.length = 0;
  }

  /** The same question, with work of its own. */
  apart(relations: number): PathContext {
    return new PathContext(this.scoped, this.plan, new Work(relations, this.work.budget), this.walk);
  }

  /** The pattern and the condition of time, for a search. Undefined if the question has neither. */
  rules(): PathRules | undefined {
    return this.#rules(() => sharedDays(this.scoped));
  }

  /** As `rules`, without the days after `upTo`; and for paths, which outlive the search and must not keep what searches share. */
  ownRules(upTo: Day): PathRules | undefined {
    return this.#rules(() => relationDays(this.scoped, upTo));
  }

  #rules(daysOf: () => DaysOf): PathRules | undefined {
    const { automaton, hasRules, query } = this.plan;
    return hasRules ? new PathRules(this.scoped, automaton, query.time, daysOf()) : undefined;
  }

  waySearch(rules: PathRules | undefined): WaySearch {
    const { plan, walk, work, neighbors } = this;
    const starts = new Set(plan.starts);
    const scratch = this.scratch();
    const distances = new HopDistances({ walk, work, scratch }, rules, plan.ends, (entity) => starts.has(entity));
    return new WaySearch({ plan, walk, work, scratch, neighbors, distances, rules });
  }
}

/** What each step of a pattern asks of types is asked of every relation, so that no other is looked at in vain. */
function conditionsOf(query: PathQuery): WalkConditions {
  const { types, pattern } = query;
  if (pattern === undefined || pattern.length === 0 || pattern.some((step) => step.types === undefined)) return query;
  const asked = pattern.flatMap((step) => step.types ?? []);
  return { ...query, types: types === undefined ? asked : types.filter((type) => asked.includes(type)) };
}
