import { at } from '../at.js';
import { countUpTo } from '../day-codes.js';
import type { CostDistances } from './cost-distances.js';
import { Heap } from './heap.js';
import type { Progress } from './path-rules.js';
import type { Way } from './shortest-ways.js';
import type { WaySearch } from './way-search.js';
import { PAUSE } from './work.js';

/** The beginning of ways. */
interface Beginning {
  readonly way: Way;
  readonly cost: number;
  readonly progress: Progress | undefined;
}

/** The next entity to be tried behind a beginning: `cost` is the least of any way that goes on there. */
interface Candidate {
  readonly beginning: Beginning;
  /** Undefined: it is not known yet, and lies beyond the radius. */
  readonly entity: number | undefined;
  /** The choice, or that behind which to look. */
  readonly choice: number;
  readonly cost: number;
}

/** A choice is an entity and its cost in one number, so that choices sort by cost and then by row. More than there are entities. */
const COST_UNIT = 2 ** 24;

/** No choice comes before it. */
const NO_CHOICE = -1;

const FEW_STARTS = 16;

/** The entities behind a beginning's last. */
interface Choices {
  readonly radius: number;
  /** Those from which an end lies within the radius, with the least cost of a way there through them. Ascending. */
  readonly within: Float64Array;
  /** The first of those beyond the radius, with the cost of one relation there. Ascending. One more than the way has entities, so that of a path that meets none twice it may visit one. */
  readonly beyond: readonly number[];
}

/** A way that was found, and its cost. */
export interface PricedWay {
  readonly way: Way;
  readonly cost: number;
}

/**
 * All ways by cost, then by rows. Best first (P. Hart, N. Nilsson, B. Raphael, "A formal basis for the heuristic determination of minimum
 * cost paths", 1968): the cost so far and the least cost to an end are together no more than the cost of any way that begins so. With every
 * candidate that is taken up two are put in its place: its next sibling and its first child. So memory grows with the ways that are looked
 * at, and not with the number of relations.
 *
 * Costs to the ends are known within a radius, which grows when it must. Candidates are taken up to the least cost that one from beyond could have: so none
 * that the way may visit comes before them when the lists grow.
 */
export class WaysByCost {
  readonly #search: WaySearch;
  readonly #distances: CostDistances;
  readonly #maxLength: number;
  readonly #lists = new Map<number, Choices>();
  readonly #open = new Heap<Candidate>(isBefore);
  /** How many relations the longest beginning has. */
  depth = 0;

  constructor(search: WaySearch, distances: CostDistances) {
    this.#search = search;
    this.#distances = distances;
    this.#maxLength = search.plan.maxLength;
  }

  *run(): Generator<PricedWay | typeof PAUSE> {
    const { work, rules } = this.#search;
    this.#put({ way: [], cost: 0, progress: rules?.start }, NO_CHOICE);
    for (let candidate = this.#open.pop(); candidate !== undefined; candidate = this.#open.pop()) {
      const { beginning, entity, choice } = candidate;
      if (!work.affords(1)) return;
      if (work.isLong) yield PAUSE;
      if (entity === undefined) {
        if (!(yield* this.#distances.extend())) return;
        if (!this.#put(beginning, choice)) return;
        continue;
      }
      if (!this.#put(beginning, choice)) return;
      const found = this.#visit(beginning, entity);
      if (found === undefined) continue;
      const { way, cost } = found;
      this.depth = Math.max(this.depth, way.length - 1);
      if (this.#isPath(found)) yield { way, cost };
      if (this.#mayGoOn(way) && !this.#put(found, NO_CHOICE)) return;
    }
  }

  /** A beginning with one more entity, if the rules let it be. */
  #visit({ way, cost, progress }: Beginning, entity: number): Beginning | undefined {
    const before = way.at(-1);
    if (before === undefined) return { way: [entity], cost, progress };
    if (!this.#mayVisit(way, entity)) return undefined;
    const next = progress === undefined ? undefined : this.#search.progress(progress, before, entity);
    if (progress !== undefined && next === undefined) return undefined;
    const hopeful = next === undefined ? undefined : this.#search.hopeful(next, entity, this.#maxLength - way.length);
    if (next !== undefined && hopeful === undefined) return undefined;
    return { way: [...way, entity], cost: cost + this.#search.neighbors.costTo(before, entity), progress: hopeful };
  }

  #isPath({ way, progress }: Beginning): boolean {
    const { plan, rules } = this.#search;
    return plan.ends.has(at(way, way.length - 1)) && way.length > plan.minLength && (progress === undefined || rules?.accepts(progress) === true);
  }

  /** A way that has come back to its start is closed, unless it may meet entities again. */
  #mayGoOn(way: Way): boolean {
    const last = at(way, way.length - 1);
    if (way.length - 1 >= this.#maxLength) return false;
    if (way.length === 1) return true;
    return this.#search.walk.mayPass(last) && (this.#search.plan.mode === 'TRAIL' || last !== way[0]);
  }

  /** Puts the next choice of a beginning among the candidates, behind the last one. False: there was no time. */
  #put(beginning: Beginning, last: number): boolean {
    const choices = this.#choices(beginning.way);
    if (choices === undefined) return false;
    const { radius } = this.#distances;
    const choice = choices.within[countUpTo(choices.within, last)] ?? Infinity;
    const { beyond } = choices;
    // A trail may visit none of them, and one of those that were left out, which cost as much as the last.
    const next = beyond.find((one) => this.#mayVisit(beginning.way, one % COST_UNIT)) ?? (beyond.length > beginning.way.length ? beyond.at(-1) : undefined);
    const known = radius + costIn(next ?? Infinity);
    const cost = Math.min(costIn(choice), known);
    if (cost === Infinity) return true;
    const isKnown = costIn(choice) === cost;
    this.#open.push({ beginning, entity: isKnown ? choice % COST_UNIT : undefined, choice: isKnown ? choice : last, cost: beginning.cost + cost });
    return true;
  }

  #mayVisit(way: Way, entity: number): boolean {
    return way.length === 0 || this.#search.mayVisit(way, entity, this.#search.plan.ends.has(entity));
  }

  #choices(way: Way): Choices | undefined {
    const { radius } = this.#distances;
    const last = way.at(-1);
    const hops = this.#maxLength - way.length;
    const key = last === undefined ? -1 : last * (this.#maxLength + 1) + hops;
    const known = this.#lists.get(key);
    if (known?.radius === radius) return known;
    const entities = last === undefined ? this.#search.plan.starts : this.#search.neighbors.of(last);
    if (entities === undefined) return undefined;
    // A few starts are gone to at once: to learn the cost from them, all entities that lie nearer to the ends would be looked at.
    const isFewStarts = last === undefined && entities.length <= FEW_STARTS;
    const [within, beyond]: [number[], number[]] = [[], []];
    const steps = last === undefined ? undefined : this.#search.neighbors.costs(last);
    for (const [place, entity] of entities.entries()) {
      const step = steps?.[place] ?? 0;
      const rest = isFewStarts ? 0 : this.#distances.within(entity, last === undefined ? this.#maxLength : hops);
      if (rest === undefined) putAmongFirst(beyond, step * COST_UNIT + entity, way.length + 1);
      else within.push((step + rest) * COST_UNIT + entity);
    }
    const choices = { radius, within: this.#sorted(within), beyond };
    this.#lists.set(key, choices);
    return choices;
  }

  #sorted(choices: readonly number[]): Float64Array {
    const sorted = this.#search.scratch.float64(choices.length);
    sorted.set(choices);
    sorted.sort();
    return sorted;
  }
}

/** Puts a choice among so many ascending ones, if it is one of the first. */
function putAmongFirst(choices: number[], one: number, most: number): void {
  if (choices.length === most && one > (choices[most - 1] ?? 0)) return;
  const behind = choices.findIndex((other) => other > one);
  choices.splice(behind < 0 ? choices.length : behind, 0, one);
  if (choices.length > most) choices.pop();
}

function costIn(choice: number): number {
  return Math.floor(choice / COST_UNIT);
}

/** By cost, then in the order of ways; the beginning of a way comes before it. */
function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  const [one, other] = [a.beginning.way, b.beginning.way];
  for (let i = 0; i <= one.length || i <= other.length; i += 1) {
    const [left, right] = [rowAt(a, i), rowAt(b, i)];
    if (left !== right) return left < right;
  }
  return false;
}

/** The entity at a place of a candidate's way; behind its end one that comes before all. */
function rowAt({ beginning: { way }, entity = -1 }: Candidate, place: number): number {
  return way[place] ?? (place === way.length ? entity : -1);
}
