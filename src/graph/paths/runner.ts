import type { MaybePromise, SearchControl } from '../view.js';
import { inNextTurn } from './in-next-turn.js';
import type { Paused, Work } from './work.js';

/** How long, in milliseconds, the searches that are under way may work in one turn of the event loop, all together. */
const TURN = 3;
/** How long a search may work at once: so most answers need no turn. Less while others are under way. */
const [AT_ONCE, AT_ONCE_AMONG_OTHERS] = [4, 1];

interface Task {
  /** Goes on until a time, and tells whether it has come to its end. */
  readonly goOn: (until: number) => boolean;
  readonly fail: (error: unknown) => void;
}

const waiting: Task[] = [];
let isRunning = false;

/**
 * Runs a search: at once, if that takes no time to speak of, or else in turns with all others, so that many long searches together take
 * no more of each turn of the event loop than one. When `deadline` milliseconds have passed, or at the end of its budget's time, it must end.
 */
export function runSearch<Result>(search: Paused<Result>, work: Work, deadline: number, { signal, budget }: SearchControl = {}): MaybePromise<Result> {
  signal?.throwIfAborted();
  const endsAt = Math.min(performance.now() + deadline, budget?.endsAt ?? Infinity);
  const step = (until: number): IteratorResult<unknown, Result> => {
    work.goOn(performance.now());
    while (true) {
      const result = search.next();
      if (result.done === true) return result;
      const now = performance.now();
      if (now >= endsAt) work.expire();
      if (now >= until) return result;
      work.goOn(now);
    }
  };
  const first = step(performance.now() + (waiting.length === 0 ? AT_ONCE : AT_ONCE_AMONG_OTHERS));
  if (first.done === true) return first.value;
  return new Promise((resolve, reject) => {
    enqueue({
      goOn: (until) => {
        signal?.throwIfAborted();
        const result = step(until);
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

function enqueue(task: Task): void {
  waiting.push(task);
  if (isRunning) return;
  isRunning = true;
  inNextTurn(takeTurn);
}

function takeTurn(): void {
  const end = performance.now() + TURN;
  const share = TURN / waiting.length;
  for (let task = waiting.shift(); task !== undefined; task = performance.now() < end ? waiting.shift() : undefined) {
    if (!isDone(task, Math.min(end, performance.now() + share))) waiting.push(task);
  }
  isRunning = waiting.length > 0;
  if (isRunning) inNextTurn(takeTurn);
}

function isDone(task: Task, until: number): boolean {
  try {
    return task.goOn(until);
  } catch (error) {
    task.fail(error);
    return true;
  }
}
