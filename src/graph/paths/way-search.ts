import { type DaySet, unite } from './day-set.js';
import type { HopDistances } from './hop-distances.js';
import { type Entities, NOBODY, type Neighbors } from './neighbors.js';
import type { Likes, PathRules, Progress } from './path-rules.js';
import type { PathPlan } from './path-plan.js';
import { type RelationBundles, bundledDirections, bundledRow, placeIn, relationBundles } from './relation-bundles.js';
import type { Scratch } from './scratch.js';
import type { Way } from './shortest-ways.js';
import type { Walk } from './walk.js';
import type { Work } from './work.js';

/** No mask: a pattern has fewer steps. */
const NOT_MATCHED = -1;

/** What the ways of a question must keep to, whatever the order in which they are looked for. */
export class WaySearch {
  readonly plan: PathPlan;
  readonly walk: Walk;
  readonly work: Work;
  /** For whatever is needed until the search ends. */
  readonly scratch: Scratch;
  readonly neighbors: Neighbors;
  readonly distances: HopDistances;
  /** Undefined if the question has neither a pattern nor a condition of time. */
  readonly rules: PathRules | undefined;
  /** By entity, for each to which relations lead the steps of a pattern that they match among them, where time does not count. */
  readonly #masks = new Map<number, Int32Array>();
  /** What the rules see of the relations between two entities, where time counts. */
  readonly #likes = new Map<number, readonly Likes[]>();
  /** The days of several relations between two entities. */
  readonly #days = new Map<number, DaySet>();
  readonly #bundles: RelationBundles;
  readonly #near = new Map<number, Entities[]>();
  /** Those that are found near, while they are looked for. */
  #passing: Entities = NOBODY;

  constructor(parts: Pick<WaySearch, 'plan' | 'walk' | 'work' | 'scratch' | 'neighbors' | 'distances' | 'rules'>) {
    this.plan = parts.plan;
    this.walk = parts.walk;
    this.work = parts.work;
    this.scratch = parts.scratch;
    this.neighbors = parts.neighbors;
    this.distances = parts.distances;
    this.rules = parts.rules;
    this.#bundles = relationBundles(parts.walk);
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
    const near = this.#nearOf(all, hops);
    known[hops] = near;
    this.#near.set(entity, known);
    return near;
  }

  #nearOf(all: Entities, hops: number): Entities {
    const { plan, walk, rules, distances } = this;
    if (this.#passing.length < all.length) this.#passing = this.scratch.uint32(2 * all.length);
    const passing = this.#passing;
    let count = 0;
    for (const other of all) {
      if (hops === 0 ? !plan.ends.has(other) : !walk.mayPass(other) || (rules === undefined && distances.atLeast(other) > hops)) continue;
      passing[count] = other;
      count += 1;
    }
    if (count === all.length) return all;
    const near = this.scratch.uint32(count);
    for (let i = 0; i < count; i += 1) near[i] = passing[i] ?? 0;
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
    const { rules } = this;
    if (rules === undefined) return undefined;
    if (!rules.hasPattern) return rules.walkInTime(before, this.#daysBetween(rules, from, to));
    return rules.time === undefined ? rules.walkAnyTime(before, this.#maskBetween(rules, from, to)) : rules.walk(before, this.#likesBetween(rules, from, to));
  }

  /** What is left of a progress by which an end may be so many relations away. */
  hopeful(progress: Progress, entity: number, hops: number): Progress | undefined {
    const [state] = progress.states;
    if (progress.states.length === 1) return this.distances.atLeast(entity, state) <= hops ? progress : undefined;
    return this.rules?.part(progress, this.distances, entity, hops);
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
    const allThere = this.#bundles.between(from, to);
    if (allThere.length < there) return false;
    if (back === 0) return true;
    const allBack = this.#bundles.between(to, from);
    return allBack.length >= back && new Set([...allThere, ...allBack].map(bundledRow)).size >= there + back;
  }

  #maskBetween(rules: PathRules, from: number, to: number): number {
    const bundle = this.#bundles.of(from);
    const place = placeIn(bundle, to);
    if (place === undefined) return 0;
    const masks = this.#masks.get(from) ?? this.scratch.int32(bundle.entities.length).fill(NOT_MATCHED);
    this.#masks.set(from, masks);
    const known = masks[place] ?? NOT_MATCHED;
    if (known !== NOT_MATCHED) return known;
    let mask = 0;
    for (let i = bundle.starts[place] ?? 0; i < (bundle.starts[place + 1] ?? 0); i += 1) {
      const relation = bundle.relations[i] ?? 0;
      mask |= rules.maskOf(bundledRow(relation), bundledDirections(relation), to);
    }
    masks[place] = mask;
    return mask;
  }

  #likesBetween(rules: PathRules, from: number, to: number): readonly Likes[] {
    const key = from * this.walk.index.entities + to;
    const known = this.#likes.get(key);
    if (known !== undefined) return known;
    const relations = this.#bundles.between(from, to);
    const likes = rules.likes(relations.map((relation) => ({ row: bundledRow(relation), directions: bundledDirections(relation), to })));
    this.#likes.set(key, likes);
    return likes;
  }

  #daysBetween(rules: PathRules, from: number, to: number): DaySet {
    const only = this.#bundles.only(from, to);
    if (only !== undefined) return rules.daysOf(bundledRow(only));
    const key = from * this.walk.index.entities + to;
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const days = unite(this.#bundles.between(from, to).map((relation) => rules.daysOf(bundledRow(relation))));
    this.#days.set(key, days);
    return days;
  }
}
