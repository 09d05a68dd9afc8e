// Tries formulas for the cost of a relation: on pairs of the bundled dataset whose connection was written down beforehand, on the same
// with hubs that nearly all belong to, and on real events, where the share of first paths through a hub is counted.
import { loadGraph, DEFAULT_SCOPE } from '../../dist/index.js';
import { icews } from './data/icews.mjs';
import { randomNumbers } from './data/random.mjs';
import { PAIRS } from './informative/pairs.mjs';
import { FORMULAS } from './informative/formulas.mjs';
import { cheapestPath } from './informative/cheapest-path.mjs';
import { withHubs } from './informative/with-hubs.mjs';

const [ICEWS_PAIRS, HUB_SHARE] = [200, 0.01];

const { items } = (await loadGraph()).view(DEFAULT_SCOPE).relations({}, {});
const known = items.filter(({ from, to }) => ![from, to].some((id) => id.startsWith('source:'))).map(({ from, to, type }) => ({ from, to, type }));
const rows = Object.fromEntries(Object.keys(FORMULAS).map((name) => [name, {}]));
const wrong = [];

for (const [graph, relations] of [['articles', known], ['with hubs', withHubs(known)]]) {
  for (const [name, formula] of Object.entries(FORMULAS)) {
    const find = cheapestPath(relations, formula);
    const rightOf = (pairs) => pairs.filter(({ from, to, stops }) => {
      const path = find(from, to)?.slice(1, -1).join(' ');
      if (!stops.includes(path)) wrong.push(`${graph}, ${name}: ${from} to ${to} by ${path === '' ? 'nothing' : path}`);
      return stops.includes(path);
    });
    rows[name][graph] = [PAIRS.first, PAIRS.later].map((pairs) => `${rightOf(pairs).length} of ${pairs.length}`).join(', ');
  }
}

const events = icews(['ICEWS14']);
if (events === undefined) console.log('ICEWS is not at hand: left out.');
else {
  const relations = Array.from({ length: events.relations }, (_, row) => ({ from: events.from[row], to: events.to[row], type: events.type[row] }));
  const degree = new Uint32Array(events.entities);
  for (const { from, to } of relations) for (const end of new Set([from, to])) degree[end] += 1;
  const hubs = new Set(Array.from(degree.keys()).toSorted((a, b) => degree[b] - degree[a]).slice(0, Math.ceil(HUB_SHARE * events.entities)));
  const random = randomNumbers(14);
  const drawn = () => Math.floor(random() * events.entities);
  const pairs = Array.from({ length: ICEWS_PAIRS }, () => [drawn(), drawn()]);
  for (const [name, formula] of Object.entries(FORMULAS)) {
    const find = cheapestPath(relations, formula);
    const paths = pairs.map(([from, to]) => find(from, to)).filter((path) => path !== undefined && path.length > 2);
    const through = paths.filter((path) => path.slice(1, -1).some((stop) => hubs.has(stop)));
    rows[name]['ICEWS14 by a hub'] = `${Math.round((100 * through.length) / paths.length)}%`;
    rows[name]['mean length'] = (paths.reduce((sum, path) => sum + path.length - 1, 0) / paths.length).toFixed(1);
  }
}

console.table(rows);
console.log(wrong.join('\n'));
