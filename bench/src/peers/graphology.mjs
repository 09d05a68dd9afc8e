import { MultiUndirectedGraph } from 'graphology';
import { bidirectional } from 'graphology-shortest-path';
import { allSimplePaths } from 'graphology-simple-path';
import { packageVersion } from '../package-version.mjs';
import { typeBits } from './peer.mjs';

/**
 * A graph whose neighbours are only those along relations that pass. The library's algorithms take no filter, but ask for
 * neighbours by these two methods, so that what does not pass is left out while they walk.
 */
class FilteredGraph extends MultiUndirectedGraph {
  filter = { from: 0, to: 0, types: 0 };

  outboundNeighbors(node) {
    const { from, to, types } = this.filter;
    const found = new Set();
    this.forEachEdge(node, (_edge, { type, started, last }, source, target) => {
      if (started <= to && last >= from && ((types >> type) & 1) === 1) found.add(source === node ? target : source);
    });
    return [...found];
  }

  inboundNeighbors(node) {
    return this.outboundNeighbors(node);
  }
}

/**
 * Graphology and its standard library. Relations are undirected, since all questions walk them both ways.
 * @param {import('../data/columns.mjs').Columns} columns
 * @returns {import('./peer.mjs').Peer}
 */
export function graphology(columns) {
  const { from, to, type, mustHaveStarted, mustLast } = columns;
  const graph = new FilteredGraph();
  for (let entity = 0; entity < columns.entities; entity += 1) graph.addNode(entity);
  for (let row = 0; row < columns.relations; row += 1) {
    graph.addEdge(from[row], to[row], { row, type: type[row], started: mustHaveStarted[row], last: mustLast[row] });
  }
  const filterBy = (filter) => {
    graph.filter = { from: filter.from, to: filter.to, types: typeBits(filter) };
    return graph.filter;
  };
  return {
    versions: Object.fromEntries(['graphology', 'graphology-shortest-path', 'graphology-simple-path'].map((name) => [name, packageVersion(name)])),
    questions: {
      shortest: (filter, { maxLength }) => {
        filterBy(filter);
        return (source, target) => atMost(maxLength, (bidirectional(graph, source, target)?.length ?? 0) - 1);
      },
      ownShortest: (filter, { maxLength }) => {
        filterBy(filter);
        return (source, target) => ownShortest(graph, String(source), String(target), maxLength);
      },
      page: (filter, { limit }) => {
        const window = filterBy(filter);
        return (entity) => {
          const rows = [];
          graph.forEachEdge(entity, (_edge, { row, type, started, last }) => {
            if (started <= window.to && last >= window.from && ((window.types >> type) & 1) === 1) rows.push(row);
          });
          const page = rows.toSorted((a, b) => a - b).slice(0, limit);
          return () => page.join(',');
        };
      },
      simple: (filter, { maxLength }) => {
        filterBy(filter);
        return (source, target) => allSimplePaths(graph, source, target, { maxDepth: maxLength }).length;
      },
    },
  };
}

const atMost = (limit, length) => (length > limit ? -1 : length);

/** Breadth first from both ends over the graph's adjacency, testing each relation in place. */
function ownShortest(graph, source, target, maxLength) {
  if (source === target) return 0;
  const { from, to, types } = graph.filter;
  let [near, far] = [source, target].map((end) => ({ seen: new Set([end]), frontier: [end] }));
  for (let length = 1; length <= maxLength; length += 1) {
    if (far.frontier.length < near.frontier.length) [near, far] = [far, near];
    const next = [];
    let found = false;
    for (const node of near.frontier) {
      graph.forEachEdge(node, (_edge, { type, started, last }, a, b) => {
        if (started > to || last < from || ((types >> type) & 1) === 0) return;
        const other = a === node ? b : a;
        if (near.seen.has(other)) return;
        near.seen.add(other);
        next.push(other);
        found ||= far.seen.has(other);
      });
      if (found) return length;
    }
    if (next.length === 0) return -1;
    near.frontier = next;
  }
  return -1;
}
