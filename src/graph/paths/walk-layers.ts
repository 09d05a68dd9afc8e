import { at } from '../at.js';
import { IN, OUT } from '../relation-index.js';
import type { Entities } from './neighbors.js';
import type { StepMask } from './automaton.js';
import type { PathContext } from './path-context.js';
import type { Likes, PathRules, Progress } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import type { Walked } from './walked.js';
import { PAUSE, type Paused } from './work.js';

/** The entities one relation away, ascending, and for each which steps of the pattern the relations to it match. */
interface Onward {
  readonly entities: Entities;
  readonly masks: Int32Array;
  /** What the rules see of these relations; nothing, if there is no condition of time. */
  readonly likes: readonly (readonly Likes[])[];
}

const NOWHERE: Onward = { entities: new Uint32Array(0), masks: new Int32Array(0), likes: [] };

/**
 * Which entities, in which states of the pattern, walks of exactly so many relations lead to, however often they meet an entity: layer by layer, each with
 * one relation more. A place of a layer stands for the first walk by the pattern, in the order of rows, that leads to its entity in its states; places come in
 * the order of their walks. Where that walk is not in time another is, or there is no place. So no path of that length is missed, and the first walk to
 * an entity, if it is a path, is the first path.
 */
export class WalkLayers {
  readonly #context: PathContext;
  readonly #rules: PathRules;
  /** Of all places there are: where each leads, in which new states, and by which place of the layer before. */
  readonly #entities: number[];
  readonly #states: (readonly number[])[];
  readonly #before: number[];
  /** For each entity of the last layer how far walks have come that are in time. */
  #inTime: ReadonlyMap<number, Progress>;
  readonly #onward = new Map<number, Onward>();
  /** For each entity in each state the last layer that has it. */
  readonly #seen: Uint16Array;
  #first = 0;
  #length = 0;

  constructor(context: PathContext, rules: PathRules) {
    const { plan, walk } = context;
    this.#context = context;
    this.#rules = rules;
    this.#entities = [...plan.starts];
    this.#states = plan.starts.map(() => rules.start.states);
    this.#before = plan.starts.map((_, place) => place);
    this.#inTime = new Map(plan.starts.map((start) => [start, rules.start]));
    this.#seen = context.scratch().uint16(walk.index.entities * rules.automaton.states).fill(0);
  }

  get isEmpty(): boolean {
    return this.#first === this.#entities.length;
  }

  /** For each entity that a walk of the last layer comes to as the whole pattern has it, the place of the first. */
  *accepted(): Paused<ReadonlyMap<number, number>> {
    const { accepts } = this.#rules.automaton;
    const places = new Map<number, number>();
    for (let place = this.#first; place < this.#entities.length; place += 1) {
      const entity = at(this.#entities, place);
      if (!places.has(entity) && at(this.#states, place).some((state) => accepts[state] === true)) places.set(entity, place);
      if (this.#context.work.isLong) yield PAUSE;
    }
    return places;
  }

  /** The walk of a place of the last layer. */
  wayTo(place: number): Way {
    const way = [at(this.#entities, place)];
    for (let left = this.#length, one = place; left > 0; left -= 1) {
      one = at(this.#before, one);
      way.push(at(this.#entities, one));
    }
    return way.toReversed();
  }

  /** Makes the next layer. It is not whole if there was no time. */
  *grow(): Paused<void> {
    const { walk, work } = this.#context;
    const behind = this.#entities.length;
    this.#length += 1;
    for (let place = this.#first; place < behind; place += 1) {
      const entity = at(this.#entities, place);
      if (this.#length > 1 && !walk.mayPass(entity)) continue;
      if (!work.affords(walk.degree(entity))) return;
      const { entities, masks } = this.#onwardFrom(entity);
      for (let i = 0; i < entities.length; i += 1) this.#reach(entities[i] ?? 0, masks[i] ?? 0, place);
      if (work.isLong) yield PAUSE;
    }
    this.#first = behind;
    if (this.#rules.time !== undefined) yield* this.#leaveInTime();
  }

  /** Leaves out of the last layer what no walk leads to in time. */
  *#leaveInTime(): Paused<void> {
    const { walk, work } = this.#context;
    const inTime = new Map<number, Progress>();
    for (const [entity, progress] of this.#inTime) {
      if (this.#length > 1 && !walk.mayPass(entity)) continue;
      const { entities, likes } = this.#onward.get(entity) ?? NOWHERE;
      for (let i = 0; i < entities.length; i += 1) {
        const other = at(entities, i);
        const next = this.#rules.walk(progress, at(likes, i));
        const known = inTime.get(other);
        if (next !== undefined) inTime.set(other, known === undefined ? next : this.#rules.either(known, next));
        if (work.isLong) yield PAUSE;
      }
    }
    this.#inTime = inTime;
    let kept = this.#first;
    for (let place = kept; place < this.#entities.length; place += 1) {
      const entity = at(this.#entities, place);
      const states = at(this.#states, place).filter((state) => inTime.get(entity)?.states.includes(state) === true);
      if (states.length === 0) continue;
      this.#entities[kept] = entity;
      this.#states[kept] = states;
      this.#before[kept] = at(this.#before, place);
      kept += 1;
      if (work.isLong) yield PAUSE;
    }
    this.#entities.length = this.#states.length = this.#before.length = kept;
  }

  #reach(entity: number, mask: StepMask, before: number): void {
    const { states: count, moves } = this.#rules.automaton;
    let states: number[] | undefined;
    for (const from of at(this.#states, before)) {
      for (const { step, state } of moves[from] ?? []) {
        if ((mask & (1 << step)) === 0 || this.#seen[entity * count + state] === this.#length) continue;
        this.#seen[entity * count + state] = this.#length;
        if (states === undefined) states = [state];
        else states.push(state);
      }
    }
    if (states === undefined) return;
    this.#entities.push(entity);
    this.#states.push(states);
    this.#before.push(before);
  }

  #onwardFrom(entity: number): Onward {
    const known = this.#onward.get(entity);
    if (known !== undefined) return known;
    const { walk } = this.#context;
    const walked = new Map<number, Walked[]>();
    walk.scan(entity, walk.onward, (other, row, head) => {
      if (walk.avoided.has(other)) return;
      const one = { row, directions: head & (OUT | IN), to: other };
      const others = walked.get(other);
      if (others === undefined) walked.set(other, [one]);
      else others.push(one);
    });
    const entities = Uint32Array.from(walked.keys()).toSorted();
    const likes = Array.from(entities, (other) => this.#rules.likes(walked.get(other) ?? []));
    const masks = Int32Array.from(likes, (all) => all.reduce((mask, one) => mask | one.mask, 0));
    const onward = { entities, masks, likes: this.#rules.time === undefined ? NOWHERE.likes : likes };
    this.#onward.set(entity, onward);
    return onward;
  }
}
