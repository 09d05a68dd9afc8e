import { createGraph, DEFAULT_SCOPE } from '../../../dist/index.js';
import { entityId, rowOfEntity, rowOfRelation, scopeOf, toDataset, typeNames } from '../data/to-dataset.mjs';

const NO_LIMITS = { paths: 1e9, relations: 1e9, deadline: 1e9 };

/**
 * Entente by its public door: records in, `view(scope)` out.
 * @param {import('../data/columns.mjs').Columns} columns
 * @returns {import('./peer.mjs').Peer}
 */
export function entente(columns) {
  const graph = createGraph(toDataset(columns), { pathLimits: NO_LIMITS });
  // Who asks has an id at hand, as the others have a number.
  const ids = Array.from({ length: columns.entities }, (_, entity) => entityId(entity));
  const viewOf = (filter) => graph.view({ ...DEFAULT_SCOPE, ...scopeOf(filter) });
  return {
    versions: {},
    questions: {
      shortest: (filter, { maxLength }) => {
        const [view, query] = [viewOf(filter), { select: 'ANY_SHORTEST', types: typeNames(filter), maxLength }];
        return (from, to) => once(view.paths({ from: [ids[from]], to: [ids[to]], ...query }, { first: 1 }), ([path]) => path?.length ?? -1);
      },
      firstPath: (filter, { maxLength }) => {
        const [view, query] = [viewOf(filter), { select: 'ANY_SHORTEST', types: typeNames(filter), maxLength }];
        return (from, to) =>
          once(view.paths({ from: [ids[from]], to: [ids[to]], ...query }, { first: 1 }), ([path]) => {
            // Read while the clock runs: a path writes its steps when they are read.
            const steps = path?.steps;
            return () => (steps === undefined ? '-1' : textOf(path));
          });
      },
      page: (filter, { limit }) => {
        const [view, types] = [viewOf(filter), typeNames(filter)];
        return (entity) => {
          const { items } = view.relations({ of: [ids[entity]], types }, { first: limit });
          return () => items.map(({ id }) => rowOfRelation(id)).join(',');
        };
      },
      simple: (filter, { maxLength }) => {
        const [view, query] = [viewOf(filter), { select: 'ALL', mode: 'ACYCLIC', types: typeNames(filter), maxLength }];
        return (from, to) => once(view.paths({ from: [ids[from]], to: [ids[to]], ...query }, {}), ({ length }) => length);
      },
      cheapest: (filter, { maxLength, k }) => {
        const [view, query] = [viewOf(filter), { select: 'SHORTEST_K', k, mode: 'ACYCLIC', order: 'INFORMATIVE', types: typeNames(filter), maxLength }];
        return (from, to) =>
          once(view.paths({ from: [ids[from]], to: [ids[to]], ...query }, {}), (paths) => () => paths.map(({ cost }) => cost).join(','));
      },
    },
  };
}

/** The entities of a path, and the row of each step's relation. */
function textOf({ start, steps }) {
  const entities = [start, ...steps.map(({ to }) => to)].map(rowOfEntity);
  return `${entities.join('-')}:${steps.map(({ relation }) => rowOfRelation(relation.id)).join(',')}`;
}

/** Uses the items of an answer, at once if it is there at once. */
function once(answer, use) {
  return answer instanceof Promise ? answer.then(({ items }) => use(items)) : use(answer.items);
}
