import { randomNumbers } from './data/random.mjs';

/** Half of the types. */
const TYPES = [0, 2, 4, 6, 8, 10, 12, 14];

/** A day on which about half of the synthetic relations hold: 2012-06-03. */
export const AS_OF = { types: TYPES, from: 15_494, to: 15_494 };

/** ICEWS has events of a day, so that a single day holds next to nothing: the quarter of a year up to 30 June. */
export const QUARTERS = {
  2014: { types: TYPES, from: 16_161, to: 16_251 },
  2018: { types: TYPES, from: 17_621, to: 17_712 },
};

/**
 * Pairs of two entities, each at random among those that have a relation which passes.
 * @param {import('./data/columns.mjs').Columns} columns
 * @param {import('./peers/peer.mjs').Filter} filter
 * @param {number} count
 * @param {number} seed
 * @returns {[number, number][]}
 */
export function randomPairs(columns, filter, count, seed) {
  const passes = passing(columns, filter);
  const joined = new Uint8Array(columns.entities);
  for (let row = 0; row < columns.relations; row += 1) {
    if (passes(row)) joined[columns.from[row]] = joined[columns.to[row]] = 1;
  }
  const candidates = Array.from(joined.keys()).filter((entity) => joined[entity] === 1);
  const random = randomNumbers(seed);
  const any = () => candidates[Math.floor(random() * candidates.length)];
  return Array.from({ length: count }, () => {
    const from = any();
    let to = any();
    while (to === from) to = any();
    return [from, to];
  });
}

/**
 * Ends of relations at random: the more relations an entity has, the more often it is asked for.
 * @param {import('./data/columns.mjs').Columns} columns
 * @param {number} count
 * @param {number} seed
 * @returns {[number][]}
 */
export function randomEnds(columns, count, seed) {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const end = random() < 0.5 ? columns.from : columns.to;
    return [end[Math.floor(random() * columns.relations)]];
  });
}

/**
 * Whether a relation passes, by its row.
 * @param {import('./data/columns.mjs').Columns} columns
 * @param {import('./peers/peer.mjs').Filter} filter
 */
function passing({ type, mustHaveStarted, mustLast }, { types, from, to }) {
  const isAsked = new Set(types);
  return (row) => mustHaveStarted[row] <= to && mustLast[row] >= from && isAsked.has(type[row]);
}
