import { percentile } from '../percentile.mjs';
import { TARGETS, targetText, verdict } from './targets.mjs';

/**
 * A line of the table.
 * @typedef {object} Row
 * @property {string} question
 * @property {string} data
 * @property {string} peer
 * @property {number} [items] How many were asked.
 * @property {number} [p50] Microseconds.
 * @property {number} [p99] Microseconds.
 * @property {number} [value] The ratio of the medians, or the figure that the question asks for.
 * @property {string} [meaning] Of `value`.
 * @property {string} target
 * @property {string} verdict
 */

/**
 * One row a peer. Against C the ratio is what Entente takes over what C takes, else what the peer takes over what Entente takes; on the items
 * that the peer answered.
 * @param {string} question A key of the targets.
 * @param {string} data
 * @param {readonly import('../measure.mjs').Measured[]} measured Entente first.
 * @returns {Row[]}
 */
export function peerRows(question, data, measured) {
  const [entente, ...peers] = measured;
  return [
    { question, data, ...times(entente), target: '', verdict: '' },
    ...peers.map((peer) => {
      const own = entente.nanoseconds.slice(0, peer.nanoseconds.length);
      const [mine, theirs] = [percentile(own, 50), percentile(peer.nanoseconds.slice(0, own.length), 50)];
      const isLimit = peer.peer === 'c';
      const value = isLimit ? mine / theirs : theirs / mine;
      const target = TARGETS[question]?.[peer.peer];
      const meaning = isLimit ? 'Entente / C' : 'peer / Entente';
      return { question, data, ...times(peer), value, meaning, target: targetText(target), verdict: verdict(target, value) };
    }),
  ];
}

function times({ peer, nanoseconds }) {
  return { peer, items: nanoseconds.length, p50: percentile(nanoseconds, 50) / 1000, p99: percentile(nanoseconds, 99) / 1000 };
}

/**
 * A row for a single figure.
 * @param {string} question
 * @param {string} data
 * @param {string} peer
 * @param {number} value
 * @param {string} meaning
 * @returns {Row}
 */
export function figureRow(question, data, peer, value, meaning) {
  const target = peer.startsWith('entente') ? TARGETS[question] : undefined;
  return { question, data, peer, value, meaning, target: targetText(target), verdict: verdict(target, value) };
}
