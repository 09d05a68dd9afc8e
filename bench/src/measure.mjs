import { percentile } from './percentile.mjs';

const ROUNDS = 5;
/** How long one peer may take in one round; a slow one answers the first items only. */
const ROUND_MS = 4_000;
/** A peer that answers all items at once does so again and again, for half of that time. */
const WARM_UP_PASSES = 200;
/** What the others did to the processor's caches is undone before a turn is timed. */
const WARM_AGAIN_MS = 100;
/** `Infinity` does not survive the way to another process. */
const NO_END = 1e9;

/**
 * @typedef {object} Measured
 * @property {string} peer
 * @property {number[]} nanoseconds Of each item: the median of the rounds.
 */

/**
 * Asks all peers the same, in turns: first to warm up, then a round of each peer after the other, again and again. Throws if two peers
 * answer an item differently.
 * @param {readonly { peer: import('./peers/start-peer.mjs').RunningPeer, question: string }[]} askers
 * @param {{ filter: object, options: object, items: readonly (readonly number[])[] }} asked
 * @param {{ rounds?: number, milliseconds?: number }} [effort]
 * @returns {Promise<Measured[]>}
 */
export async function measure(askers, { filter, options, items }, { rounds = ROUNDS, milliseconds = ROUND_MS } = {}) {
  const runs = [];
  for (const { peer, question } of askers) {
    const ask = (some, limit, isWarmUp = false) => peer.ask({ name: question, filter, options, items: some, milliseconds: limit, isWarmUp });
    const { answers } = await ask(items, milliseconds);
    const own = items.slice(0, answers.length);
    const end = performance.now() + milliseconds / 2;
    for (let pass = 1; pass < WARM_UP_PASSES && own.length === items.length && performance.now() < end; pass += 1) await ask(own, milliseconds, true);
    const turn = async () => {
      for (const warm = performance.now() + WARM_AGAIN_MS; performance.now() < warm; ) await ask(own, WARM_AGAIN_MS, true);
      return ask(own, NO_END);
    };
    runs.push({ peer: labelOf(peer.name, question), turn, answers, rounds: [] });
  }
  checkSame(runs, items);
  for (let round = 0; round < rounds; round += 1) {
    for (const run of runs) {
      const { nanoseconds, answers } = await run.turn();
      checkSame([runs[0], { peer: run.peer, answers }], items);
      run.rounds.push(nanoseconds);
    }
  }
  return runs.map(({ peer, rounds: all }) => ({ peer, nanoseconds: all[0].map((_, item) => percentile(all.map((one) => one[item]), 50)) }));
}

function labelOf(name, question) {
  return question === 'ownShortest' ? `${name} (own search)` : name;
}

function checkSame([first, ...others], items) {
  for (const other of others) {
    for (const [index, answer] of other.answers.entries()) {
      const expected = first.answers[index];
      if (expected !== undefined && expected !== answer) {
        throw new Error(`${first.peer} and ${other.peer} differ on ${items[index].join(' to ')}: ${expected} and ${answer}.`);
      }
    }
  }
}
