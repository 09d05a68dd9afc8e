import type { MaybePromise, SearchControl } from '../view.js';
import { inNextTurn } from './in-next-turn.js';
import type { Paused, Work } from './work.js';

/** How long, in milliseconds, the searches that are under way may work in one turn of the event loop, all together. */
const TURN = 3;
/**
 * So long after the first search of a turn that paused at all, the next has to wait: so most answers need no turn, and of many questions that come at
 * once the last is not read too late. Less while searches are under way.
 */
const [AT_ONCE, AT_ONCE_AMONG_OTHERS] = [4, 1];

interface Task {
  /** Goes on until a time, and tells whether it has come to its end. */
  readonly goOn: (until: number) => boolean;
  readonly fail: (error: unknown) => void;
}

const waiting: Task[] = [];
let isRunning = false;
/** When the first search of this turn paused. */
let turnBegan: number | undefined;

/**
 * Runs a search: at once, if that takes no time to speak of, or else in turns with all others, so that many long searches together take
 * no more of each turn of the event loop than one. When `deadline` milliseconds have passed, or at the end of its budget's time, it must end.
 */
export function runSearch<Result>(search: Paused<Result>, work: Work, deadline: number, { signal, budget }: SearchControl = {}): MaybePromise<Result> {
  signal?.throwIfAborted();
  const begin = performance.now();
  const endsAt = Math.min(begin + deadline, budget?.endsAt ?? Infinity);
  const step = (until: () => number): IteratorResult<unknown, Result> => {
    while (true) {
      const result = search.next();
      if (result.done === true) return result;
      const now = performance.now();
      if (now >= endsAt) work.expire();
      if (now >= until()) return result;
      work.goOn(now);
    }
  };
  if (turnBegan === undefined || begin < endOfFirst()) {
    work.goOn(begin);
    const first = step(endOfFirst);
    if (first.done === true) return first.value;
  }
  return new Promise((resolve, reject) => {
    enqueue({
      goOn: (until) => {
        signal?.throwIfAborted();
        work.goOn(performance.now());
        const result = step(() => until);
        if (result.done === true) resolve(result.value);
        return result.done === true;
      },
      fail: (error) => {
        try {
          // Lets a search that has not failed by itself give back what it holds.
          search.throw(error);
        } catch {
          reject(error);
        }
      },
    });
  });
}

/** Until when searches may begin, and go on, at once. All of a turn share the time, and so do the answers that are made between them. */
function endOfFirst(): number {
  if (turnBegan === undefined) {
    turnBegan = performance.now();
    takeTurnSoon();
  }
  return turnBegan + (waiting.length === 0 ? AT_ONCE : AT_ONCE_AMONG_OTHERS);
}

function enqueue(task: Task): void {
  waiting.push(task);
  takeTurnSoon();
}

function takeTurnSoon(): void {
  if (isRunning) return;
  isRunning = true;
  inNextTurn(takeTurn);
}

/** A search that ends is the last of its turn: its answer may take as long to write as all searches may work, and is written before the next turn. */
function takeTurn(): void {
  isRunning = false;
  turnBegan = undefined;
  const end = performance.now() + TURN;
  const share = TURN / waiting.length;
  for (let task = waiting.shift(); task !== undefined; task = performance.now() < end ? waiting.shift() : undefined) {
    if (isDone(task, Math.min(end, performance.now() + share))) break;
    waiting.push(task);
  }
  if (waiting.length > 0) takeTurnSoon();
}

function isDone(task: Task, until: number): boolean {
  try {
    return task.goOn(until);
  } catch (error) {
    task.fail(error);
    return true;
  }
}
