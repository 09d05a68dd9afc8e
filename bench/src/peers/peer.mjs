/**
 * What passes: relations of these types that must hold on a day of a window.
 * @typedef {object} Filter
 * @property {number} from First day.
 * @property {number} to Last day.
 * @property {readonly number[]} types
 */

/**
 * @typedef {object} Options
 * @property {number} [maxLength]
 * @property {number} [limit] Of a page.
 * @property {number} [k]
 */

/** One or two entities. @typedef {readonly number[]} Item */
/** What must be the same for all peers. @typedef {number | string} Answer */

/** An answer, or what puts it in the form that all share, where that is no part of answering. @typedef {Answer | (() => Answer)} Given */

/**
 * A peer that has its data. Each question is a function that prepares what all items share and answers with one that asks one item:
 * - `shortest`: the length of a shortest path, -1 for none;
 * - `firstPath`: the first of the shortest paths by entities, `a-b-c:r,s` with the row of each step's first relation, -1 for none;
 * - `page`: the rows of the first relations at an entity by time, joined by commas;
 * - `simple`: how many simple paths there are, where parallel relations make one path;
 * - `cheapest`: the costs of the k cheapest simple paths, joined by commas.
 * @typedef {object} Peer
 * @property {Record<string, string>} versions
 * @property {Record<string, (filter: Filter, options: Options) => (...item: number[]) => Given | Promise<Given>>} [questions]
 * @property {(name: string, filter: Filter, options: Options, items: readonly Item[]) => Promise<Timed>} [askAll] Instead of
 *   `questions`, of a peer with a clock of its own.
 * @property {{ secondsToBuild?: number, bytes?: number }} [index]
 * @property {() => void} [close]
 */

/** @typedef {{ nanoseconds: number[], answers: Answer[] }} Timed */

/** @param {Filter} filter */
export const typeBits = ({ types }) => types.reduce((bits, type) => bits | (1 << type), 0);
