import type { Automaton } from './automaton.js';
import { NO_LIST, neighborLists } from './neighbor-lists.js';
import type { PathRules } from './path-rules.js';
import { type Walk, turned } from './walk.js';
import type { WaySearch } from './way-search.js';
import { PAUSE, type Paused, type Work } from './work.js';

const NOT_SEEN = 0;

/**
 * How many relations it takes at the least from an entity, in a state of the pattern, to an end: breadth first from the ends, as
 * far as it is worth it. What it does not know it answers too low, so that a search may trust it to leave things out.
 */
export class HopDistances {
  readonly #walk: Walk;
  readonly #work: Work;
  readonly #side: 0 | 1;
  readonly #rules: PathRules | undefined;
  readonly #isStart: (entity: number) => boolean;
  readonly #states: number;
  /** The distance, and one more, of each entity in each state. */
  readonly #seen: Uint16Array;
  #rim: number[] = [];
  #explored = 0;
  #isWhole = false;

  /** `side`: whether it goes from the ends onward (0) or back (1). Onward there can be no rules. */
  constructor(
    { walk, work, scratch }: Pick<WaySearch, 'walk' | 'work' | 'scratch'>,
    rules: PathRules | undefined,
    ends: Iterable<number>,
    isStart: (entity: number) => boolean,
    side: 0 | 1 = 1,
  ) {
    this.#walk = walk;
    this.#side = side;
    this.#work = work;
    this.#rules = rules;
    this.#isStart = isStart;
    const { states, accepts }: Pick<Automaton, 'states' | 'accepts'> = rules?.automaton ?? { states: 1, accepts: [true] };
    this.#states = states;
    this.#seen = scratch.uint16(walk.index.entities * states).fill(NOT_SEEN);
    for (const end of ends) for (const [state, isEnd] of accepts.entries()) if (isEnd) this.#add(end * states + state, 0, this.#rim);
  }

  /** All distances up to the greatest that there is are known. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  /** At least so many; `Infinity` if no end can be reached. */
  atLeast(entity: number, state = 0): number {
    const seen = this.#seen[entity * this.#states + state] ?? NOT_SEEN;
    if (seen !== NOT_SEEN) return seen - 1;
    return this.#isWhole ? Infinity : this.#explored + 1;
  }

  /** Learns all distances up to this one, unless that took more than a quarter of the time that is left. */
  *explore(distance: number): Paused<void> {
    while (this.#explored < distance && !this.#isWhole) {
      const cost = this.#rim.reduce((sum, place) => sum + this.#walk.degree(this.#entityAt(place)), 0);
      if (cost > this.#work.left / 4) return;
      const next: number[] = [];
      for (const place of this.#rim) {
        if (this.#mayGoOn(place)) this.#look(place, next);
        if (this.#work.isLong) yield PAUSE;
      }
      this.#rim = next;
      this.#explored += 1;
      this.#isWhole = next.length === 0;
    }
  }

  #entityAt(place: number): number {
    return Math.floor(place / this.#states);
  }

  /** A path that comes from farther away goes through this entity, unless it is an end. */
  #mayGoOn(place: number): boolean {
    return this.#explored === 0 || this.#walk.mayPass(this.#entityAt(place));
  }

  #look(place: number, next: number[]): void {
    if (this.#rules === undefined) this.#lookAround(place, next);
    else this.#lookBack(place, this.#rules, next);
  }

  #lookAround(entity: number, next: number[]): void {
    const lists = neighborLists(this.#walk);
    const list = lists.of(entity, this.#side, this.#work);
    if (list === NO_LIST) return;
    const { data } = lists;
    const behind = lists.behind(list);
    for (let i = lists.first(list); i < behind; i += 1) {
      const neighbor = data[i] ?? 0;
      const other = neighbor >> 1;
      if ((neighbor & 1) === 1 || this.#isStart(other)) this.#add(other, this.#explored + 1, next);
    }
  }

  #lookBack(place: number, rules: PathRules, next: number[]): void {
    const [entity, state] = [this.#entityAt(place), place % this.#states];
    if (!this.#work.affords(this.#walk.degree(entity))) return;
    this.#walk.scan(entity, this.#walk.back, (other, row, head) => {
      if (!this.#walk.mayPass(other) && !this.#isStart(other)) return;
      const mask = rules.maskOf(row, turned(head), entity);
      for (const move of rules.automaton.movesBack[state] ?? []) {
        if ((mask & (1 << move.step)) !== 0) this.#add(other * this.#states + move.state, this.#explored + 1, next);
      }
    });
  }

  #add(place: number, distance: number, rim: number[]): void {
    if (this.#seen[place] !== NOT_SEEN) return;
    this.#seen[place] = distance + 1;
    rim.push(place);
  }
}
