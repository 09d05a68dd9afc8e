import { icews } from '../data/icews.mjs';
import { synthetic } from '../data/synthetic.mjs';
import { AS_OF, QUARTERS } from '../questions.mjs';
import { bareIndex } from './bare-index.mjs';
import { cheapestPaths } from './cheapest-paths.mjs';
import { graphqlCost } from './graphql-cost.mjs';
import { indexAndGrowth } from './index-and-growth.mjs';
import { shortestPaths } from './shortest-paths.mjs';
import { simplePaths } from './simple-paths.mjs';

const NOTHING = { rows: [], versions: {} };
const LITTLE_EFFORT = { rounds: 3, milliseconds: 200 };
/** So that a peer which takes seconds for a question answers some. */
const LONG_ROUNDS = { rounds: 3, milliseconds: 10_000 };

/**
 * All that is measured, in order.
 * @param {boolean} small
 * @returns {{ name: string, run: () => Promise<{ rows: import('../report/rows.mjs').Row[], versions: Record<string, string> }> }[]}
 */
export function sections(small) {
  const effort = small ? LITTLE_EFFORT : {};
  const pairs = small ? 100 : 400;
  const main = small ? sized(5_000, 50_000) : sized(100_000, 1_000_000);
  const large = small ? sized(50_000, 500_000) : sized(1_000_000, 10_000_000);
  const dense = small ? sized(1_000, 10_000) : sized(5_000, 50_000);
  return [
    { name: 'GraphQL, articles', run: () => graphqlCost({ pairs: small ? 10 : 50, rounds: small ? 10 : 25 }) },
    { name: `shortest paths and pages, ${main.name}`, run: async () => shortestPaths(main.name, synthetic(main), AS_OF, { pairs, effort }) },
    { name: `simple paths, ${dense.name}`, run: async () => simplePaths(dense.name, synthetic(dense), AS_OF, { pairs: small ? 20 : 50, effort: small ? effort : LONG_ROUNDS }) },
    { name: 'shortest paths and pages, ICEWS', run: onIcews(small, (...data) => shortestPaths(...data, { pairs, effort })) },
    { name: 'informative paths, ICEWS', run: onIcews(small, (...data) => cheapestPaths(...data, { pairs: small ? 30 : 200, effort })) },
    { name: 'index, ICEWS', run: onIcews(small, (...data) => bareIndex(...data, { pairs, effort })) },
    { name: 'index and growth', run: () => indexAndGrowth([main, large], { pairs, effort }) },
  ];
}

/** @param {number} entities @param {number} relations */
function sized(entities, relations) {
  const short = new Intl.NumberFormat('en', { notation: 'compact' });
  return { name: `${short.format(entities)} / ${short.format(relations)}`, entities, relations, seed: 20_120_603 };
}

/** Runs on the whole of ICEWS14 and ICEWS18, or on the smaller one alone. */
function onIcews(small, run) {
  return async () => {
    const columns = icews(small ? ['ICEWS14'] : ['ICEWS14', 'ICEWS18']);
    if (columns !== undefined) return run(small ? 'ICEWS14' : 'ICEWS14+18', columns, QUARTERS[small ? 2014 : 2018]);
    console.log('ICEWS is left out: its files are not in ../../shared/datasets/icews-tkg.');
    return NOTHING;
  };
}
