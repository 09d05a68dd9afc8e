import { synthetic } from '../data/synthetic.mjs';
import { percentile } from '../percentile.mjs';
import { AS_OF } from '../questions.mjs';
import { figureRow } from '../report/rows.mjs';
import { bareIndex } from './bare-index.mjs';

/**
 * The index from columns, and what shortest paths cost as the graph grows.
 * @param {readonly { name: string, entities: number, relations: number, seed: number }[]} sizes Ascending.
 * @param {{ pairs: number, effort?: object }} size
 */
export async function indexAndGrowth(sizes, size) {
  const rows = [];
  const versions = {};
  /** @type {Map<string, number[]>} */
  const medians = new Map();
  for (const graph of sizes) {
    const bare = await bareIndex(graph.name, synthetic(graph), AS_OF, size);
    rows.push(...bare.rows);
    Object.assign(versions, bare.versions);
    for (const { peer, nanoseconds } of bare.measured) medians.set(peer, [...(medians.get(peer) ?? []), percentile(nanoseconds, 50)]);
  }
  const [small, large] = [sizes[0], sizes.at(-1)];
  for (const [peer, p50] of medians) rows.push(figureRow('growth', `${small.name} to ${large.name}`, peer, p50.at(-1) / p50[0], 'p50 / p50'));
  return { rows, versions };
}
