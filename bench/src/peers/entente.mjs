import { createGraph, DEFAULT_SCOPE } from '../../../dist/index.js';
import { entityId, rowOfRelation, scopeOf, toDataset, typeNames } from '../data/to-dataset.mjs';

const NO_LIMITS = { paths: 1e9, relations: 1e9, deadline: 1e9 };

/**
 * Entente by its public door: records in, `view(scope)` out.
 * @param {import('../data/columns.mjs').Columns} columns
 * @returns {import('./peer.mjs').Peer}
 */
export function entente(columns) {
  const graph = createGraph(toDataset(columns), { pathLimits: NO_LIMITS });
  const viewOf = (filter) => graph.view({ ...DEFAULT_SCOPE, ...scopeOf(filter) });
  return {
    versions: {},
    questions: {
      shortest: (filter, { maxLength }) => {
        const [view, query] = [viewOf(filter), { select: 'ANY_SHORTEST', types: typeNames(filter), maxLength }];
        return (from, to) => once(view.paths({ from: [entityId(from)], to: [entityId(to)], ...query }, { first: 1 }), ([path]) => path?.steps.length ?? -1);
      },
      page: (filter, { limit }) => {
        const [view, types] = [viewOf(filter), typeNames(filter)];
        return (entity) => {
          const { items } = view.relations({ of: [entityId(entity)], types }, { first: limit });
          return () => items.map(({ id }) => rowOfRelation(id)).join(',');
        };
      },
      simple: (filter, { maxLength }) => {
        const [view, query] = [viewOf(filter), { select: 'ALL', mode: 'ACYCLIC', types: typeNames(filter), maxLength }];
        return (from, to) => once(view.paths({ from: [entityId(from)], to: [entityId(to)], ...query }, {}), ({ length }) => length);
      },
      cheapest: (filter, { maxLength, k }) => {
        const [view, query] = [viewOf(filter), { select: 'SHORTEST_K', k, mode: 'ACYCLIC', order: 'INFORMATIVE', types: typeNames(filter), maxLength }];
        return (from, to) =>
          once(view.paths({ from: [entityId(from)], to: [entityId(to)], ...query }, {}), (paths) => () => paths.map(({ cost }) => cost).join(','));
      },
    },
  };
}

/** Uses the items of an answer, at once if it is there at once. */
function once(answer, use) {
  return answer instanceof Promise ? answer.then(({ items }) => use(items)) : use(answer.items);
}
