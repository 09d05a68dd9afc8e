import type { HopDistances } from './hop-distances.js';
import type { Entities, Neighbors } from './neighbors.js';
import type { Likes, PathRules, Progress } from './path-rules.js';
import type { PathPlan } from './path-plan.js';
import type { Way } from './shortest-ways.js';
import type { Walk } from './walk.js';
import type { Work } from './work.js';

/** What the ways of a question must keep to, whatever the order in which they are looked for. */
export class WaySearch {
  readonly plan: PathPlan;
  readonly walk: Walk;
  readonly work: Work;
  readonly neighbors: Neighbors;
  readonly distances: HopDistances;
  /** Undefined if the question has neither a pattern nor a condition of time. */
  readonly rules: PathRules | undefined;
  readonly #likes = new Map<number, readonly Likes[]>();
  readonly #near = new Map<number, Entities[]>();

  constructor(parts: Pick<WaySearch, 'plan' | 'walk' | 'work' | 'neighbors' | 'distances' | 'rules'>) {
    this.plan = parts.plan;
    this.walk = parts.walk;
    this.work = parts.work;
    this.neighbors = parts.neighbors;
    this.distances = parts.distances;
    this.rules = parts.rules;
  }

  /**
   * The neighbors of an entity from which an end may be so many relations away: ends, if it is none. Undefined if there was no time.
   */
  near(entity: number, hops: number): Entities | undefined {
    const known = this.#near.get(entity) ?? [];
    const found = known[hops];
    if (found !== undefined) return found;
    const all = this.neighbors.of(entity);
    if (all === undefined) return undefined;
    const near = all.filter((other) =>
      hops === 0 ? this.plan.ends.has(other) : this.walk.mayPass(other) && (this.rules !== undefined || this.distances.atLeast(other) <= hops),
    );
    known[hops] = near.length === all.length ? all : near;
    this.#near.set(entity, known);
    return near;
  }

  /** Whether a path may go on from the end of a way to an entity; `isLast`: and end there. */
  mayVisit(way: Way, entity: number, isLast: boolean): boolean {
    switch (this.plan.mode) {
      case 'ACYCLIC': return !way.includes(entity);
      case 'SIMPLE': return !way.includes(entity) || (isLast && way[0] === entity && way.lastIndexOf(entity) === 0);
      case 'TRAIL': return this.#hasRelationLeft(way, entity);
    }
  }

  /** Where one more relation to an entity leads by the rules. */
  progress(before: Progress, from: number, to: number): Progress | undefined {
    return this.rules?.walk(before, this.#likesBetween(this.rules, from, to));
  }

  /** What is left of a progress by which an end may be so many relations away. */
  hopeful(progress: Progress, entity: number, hops: number): Progress | undefined {
    if (progress.states.length === 1) return this.distances.atLeast(entity, progress.states[0]) <= hops ? progress : undefined;
    const keep = progress.states.map((state) => this.distances.atLeast(entity, state) <= hops);
    if (keep.every(Boolean)) return progress;
    if (!keep.some(Boolean)) return undefined;
    return { states: progress.states.filter((_, i) => keep[i]), days: progress.days.filter((_, i) => keep[i]) };
  }

  /**
   * Whether the relations between the two entities are enough to walk between them as often as a way does, with one more step: each is
   * walked once, and some in one direction alone.
   */
  #hasRelationLeft(way: Way, to: number): boolean {
    const from = way.at(-1) ?? 0;
    let [there, back] = [1, 0];
    for (let i = 1; i < way.length; i += 1) {
      if (way[i - 1] === from && way[i] === to) there += 1;
      else if (way[i - 1] === to && way[i] === from) back += 1;
    }
    if (there === 1 && back === 0) return true;
    const rowsThere = this.neighbors.rowsBetween(from, to);
    if (rowsThere.length < there) return false;
    if (back === 0) return true;
    const rowsBack = this.neighbors.rowsBetween(to, from);
    return rowsBack.length >= back && new Set([...rowsThere, ...rowsBack]).size >= there + back;
  }

  #likesBetween(rules: PathRules, from: number, to: number): readonly Likes[] {
    const key = from * this.walk.index.entities + to;
    const known = this.#likes.get(key);
    if (known !== undefined) return known;
    const likes = rules.hasPattern ? rules.likes(this.neighbors.between(from, to)) : rules.likesInTime(this.neighbors.rowsBetween(from, to));
    this.#likes.set(key, likes);
    return likes;
  }
}
