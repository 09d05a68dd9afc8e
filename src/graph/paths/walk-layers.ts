import { at } from '../at.js';
import { IN, OUT } from '../relation-index.js';
import type { Entities } from './neighbors.js';
import type { StepMask } from './automaton.js';
import type { PathContext } from './path-context.js';
import type { PathRules } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import { PAUSE, type Paused } from './work.js';

/** The entities one relation away, ascending, and the steps of the pattern that some relation to each matches. */
interface Onward {
  readonly entities: Entities;
  readonly masks: Int32Array;
}

/**
 * Which entities, in which states of the pattern, walks of exactly so many relations lead to, whatever the time and however often they meet an entity: layer
 * by layer, each with one relation more. A place of a layer stands for the first walk, in the order of rows, that leads to its entity in its states; places
 * come in the order of their walks. So no path of that length is missed, and the first walk to an entity, if it is a path, is the first path.
 */
export class WalkLayers {
  readonly #context: PathContext;
  readonly #rules: PathRules;
  /** Of all places there are: where each leads, in which new states, and by which place of the layer before. */
  readonly #entities: number[];
  readonly #states: (readonly number[])[];
  readonly #before: number[];
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
    this.#seen = new Uint16Array(walk.index.entities * rules.automaton.states);
  }

  /** How many relations the walks of the last layer have. */
  get length(): number {
    return this.#length;
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
    const masks = new Map<number, StepMask>();
    walk.scan(entity, walk.onward, (other, row, head) => {
      const mask = walk.avoided.has(other) ? 0 : this.#rules.maskOf(row, head & (OUT | IN), other);
      if (mask !== 0) masks.set(other, mask | (masks.get(other) ?? 0));
    });
    const entities = Uint32Array.from(masks.keys()).toSorted();
    const onward = { entities, masks: Int32Array.from(entities, (other) => masks.get(other) ?? 0) };
    this.#onward.set(entity, onward);
    return onward;
  }
}
