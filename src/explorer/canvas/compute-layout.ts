import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { LayoutInput } from '../scene/layout-input.js';
import type { Place } from '../scene/path-layout.js';

/** Enough for the picture to come to rest; more makes no visible difference. */
const ITERATIONS = 400;
const RING = 160;
/** Names are wide and low, and so are most stages: places lie so much further apart from left to right than from top to bottom. */
const STRETCH = 1.5;
/** Apart by the golden angle, no two lie in one direction. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Places for all entities of the input, by ForceAtlas2. The same input gives the same places. */
export function computeLayout({ fixed, stages, lines }: LayoutInput): ReadonlyMap<string, Place> {
  const places = new Map(fixed);
  for (const { around, entities } of stages) {
    const middle = (around === undefined ? undefined : places.get(around)) ?? { x: 0, y: 0 };
    const graph = new UndirectedGraph();
    for (const [id, { x, y }] of places) graph.addNode(id, { x: x / STRETCH, y, fixed: true, size: 30 });
    for (const [index, id] of entities.entries()) {
      if (graph.hasNode(id)) continue;
      const radius = RING * Math.sqrt(1 + index / 8);
      graph.addNode(id, { x: middle.x / STRETCH + radius * Math.cos(index * GOLDEN_ANGLE), y: middle.y + radius * Math.sin(index * GOLDEN_ANGLE), fixed: false, size: 30 });
    }
    for (const [from, to, weight] of lines) if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.mergeEdge(from, to, { weight });
    const found = forceAtlas2(graph, {
      iterations: ITERATIONS,
      getEdgeWeight: 'weight',
      settings: {
        ...forceAtlas2.inferSettings(graph),
        adjustSizes: true,
        gravity: 0.4,
        scalingRatio: 60,
        edgeWeightInfluence: 0.5,
        slowDown: 8,
        barnesHutOptimize: graph.order > 150,
      },
    });
    for (const id of entities) {
      const place = found[id];
      if (place !== undefined) places.set(id, { x: Math.round(place.x * STRETCH), y: Math.round(place.y) });
    }
  }
  return places;
}
