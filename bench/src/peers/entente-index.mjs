import { neighborLists } from '../../../dist/graph/paths/neighbor-lists.js';
import { giveBack, takeSpace } from '../../../dist/graph/paths/search-space.js';
import { TwoSidedSearch } from '../../../dist/graph/paths/two-sided-search.js';
import { Walk } from '../../../dist/graph/paths/walk.js';
import { Work } from '../../../dist/graph/paths/work.js';
import { buildIndex } from '../../../dist/graph/relation-index.js';
import { ScopeFilter } from '../../../dist/graph/scope-filter.js';
import { BUILT_IN_VOCABULARY, DEFAULT_SCOPE } from '../../../dist/index.js';
import { TYPES } from '../data/columns.mjs';
import { scopeOf, typeNames } from '../data/to-dataset.mjs';
import { percentile } from '../percentile.mjs';

const BUILDS = 3;

/**
 * Entente's index of bare columns and its search for shortest paths, without records. The answer is a length, and not yet a path.
 * @param {import('../data/columns.mjs').Columns} columns
 * @returns {import('./peer.mjs').Peer}
 */
export function ententeIndex(columns) {
  const given = { ...columns, symmetric: Array.from({ length: TYPES }, () => false) };
  const seconds = [];
  let index;
  for (let build = 0; build < BUILDS; build += 1) {
    index = undefined;
    globalThis.gc?.();
    const begin = performance.now();
    index = buildIndex(given);
    seconds.push((performance.now() - begin) / 1000);
  }
  const snapshot = { index, entityTypes: new Uint8Array(columns.entities), vocabulary: BUILT_IN_VOCABULARY };
  const walks = new Map();
  /** Of one filter there is one, as a view keeps it. */
  const walkOf = (filter) => {
    const key = JSON.stringify(filter);
    const scope = { ...DEFAULT_SCOPE, ...scopeOf(filter) };
    if (!walks.has(key)) walks.set(key, new Walk({ snapshot, pathFilter: () => new ScopeFilter(index, scope, () => true) }, { types: typeNames(filter) }));
    return walks.get(key);
  };
  return {
    versions: {},
    questions: {
      shortest: (filter, { maxLength }) => {
        const walk = walkOf(filter);
        return (from, to) => shortest(walk, from, to, maxLength);
      },
      /** As if nobody had asked under this filter before. */
      shortestAnew: (filter, { maxLength }) => {
        const walk = walkOf(filter);
        return (from, to) => {
          neighborLists(walk).begin(walk);
          return shortest(walk, from, to, maxLength);
        };
      },
    },
    index: { secondsToBuild: percentile(seconds, 50), bytes: bytesOf(index) },
  };
}

function shortest(walk, from, to, maxLength) {
  const space = takeSpace(walk);
  const search = new TwoSidedSearch(walk, new Work(Infinity), space, [from], [to]).run(maxLength, 'LENGTH');
  let step = search.next();
  while (step.done !== true) step = search.next();
  giveBack(walk, space);
  return step.value.kind === 'NEAR' ? step.value.distance : -1;
}

/** The bytes of all typed arrays that an object holds on to, each counted once. */
function bytesOf(root) {
  const [seen, open] = [new Set(), [root]];
  let bytes = 0;
  for (const value of open) {
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (!ArrayBuffer.isView(value)) open.push(...Object.values(value));
    else if (!seen.has(value.buffer)) {
      seen.add(value.buffer);
      bytes += value.byteLength;
    }
  }
  return bytes;
}
