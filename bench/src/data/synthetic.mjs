import { emptyColumns, OPEN, sortedByTime, TYPES } from './columns.mjs';
import { randomNumbers } from './random.mjs';

const [FIRST_YEAR, YEARS] = [1990, 30];
const YEAR_STARTS = Array.from({ length: 100 }, (_, year) => Date.UTC(FIRST_YEAR + year, 0, 1) / 86_400_000);
/** How likely an end of a relation is an end of an earlier one: this is what makes hubs. */
const ATTACHMENT = { from: 0.5, to: 0.9 };
const MEAN_DAYS = 5_000;
const [OPEN_ENDED, YEAR_ONLY] = [0.2, 0.15];

/**
 * A scale-free temporal multigraph. A fifth of the relations have no end, and of some dates only the year is known; about half
 * hold on a day in the middle.
 * @param {{ entities: number, relations: number, seed: number }} size
 */
export function synthetic({ entities, relations, seed }) {
  const random = randomNumbers(seed);
  const below = (/** @type {number} */ limit) => Math.floor(random() * limit);
  const columns = emptyColumns(entities, relations);
  const { from, to, type } = columns;
  const end = (/** @type {number} */ row, /** @type {number} */ attachment) => {
    if (row === 0 || random() >= attachment) return below(entities);
    return (random() < 0.5 ? from : to)[below(row)];
  };
  for (let row = 0; row < relations; row += 1) {
    from[row] = end(row, ATTACHMENT.from);
    to[row] = end(row, ATTACHMENT.to);
    type[row] = below(TYPES);
    date(columns, row, random);
  }
  return sortedByTime(columns);
}

/**
 * Dates a relation, by the rules of Entente's `dayBounds`.
 * @param {import('./columns.mjs').Columns} columns
 * @param {number} row
 * @param {() => number} random
 */
function date(columns, row, random) {
  const day = YEAR_STARTS[0] + Math.floor(random() * (YEAR_STARTS[YEARS] - YEAR_STARTS[0]));
  const end = random() < OPEN_ENDED ? OPEN : day + Math.floor(-Math.log(1 - random()) * MEAN_DAYS);
  const [startFirst, startLast] = random() < YEAR_ONLY ? yearOf(day) : [day, day];
  const [endFirst, endLast] = end !== OPEN && random() < YEAR_ONLY ? yearOf(end) : [end, end];
  columns.mayStart[row] = startFirst;
  columns.mustHaveStarted[row] = Math.min(startLast, endLast);
  columns.mustLast[row] = Math.max(endFirst, startFirst);
  columns.mayLast[row] = endLast;
}

/** @param {number} day */
function yearOf(day) {
  const next = YEAR_STARTS.findIndex((start) => start > day);
  return next === -1 ? [day, day] : [YEAR_STARTS[next - 1], YEAR_STARTS[next] - 1];
}
