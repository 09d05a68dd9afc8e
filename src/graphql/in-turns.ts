import { inNextTurn } from '../graph/paths/in-next-turn.js';
import type { MaybePromise } from '../graph/view.js';

/** So many paths are written in one turn of the event loop: of sixteen, told with their citations, turns of 40 ms came, and of four none above 35. */
const MOST_AT_ONCE = 4;

const waiting: (() => void)[] = [];

/**
 * The items of a list of which each takes long to write, such as paths: the first are there at once, and the others some in each of the next turns of the
 * event loop. All lists that are being written take turns, so that however many there are, none keeps small questions waiting.
 */
export function inTurns<T>(items: readonly T[]): readonly MaybePromise<T>[] {
  if (items.length <= MOST_AT_ONCE) return items;
  const written: MaybePromise<T>[] = items.slice(0, MOST_AT_ONCE);
  for (let start = MOST_AT_ONCE; start < items.length; start += MOST_AT_ONCE) {
    const turn = nextTurn();
    for (const item of items.slice(start, start + MOST_AT_ONCE)) written.push(turn.then(() => item));
  }
  return written;
}

/** Of those who wait, one goes on in each turn. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) inNextTurn(goOn);
  });
}

function goOn(): void {
  waiting.shift()?.();
  if (waiting.length > 0) inNextTurn(goOn);
}
