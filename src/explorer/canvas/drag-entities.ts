import type { MultiDirectedGraph } from 'graphology';
import type { Sigma } from 'sigma';

/** How far, in pixels, the pointer moves before a click becomes a drag. */
const THRESHOLD = 4;

/** Lets the reader drag entities; where one is let go, it is pinned. */
export function dragEntities(sigma: Sigma, graph: MultiDirectedGraph, onDrop: (id: string, x: number, y: number) => void): void {
  let dragged: { readonly id: string; readonly startX: number; readonly startY: number; moved: boolean } | undefined;

  sigma.on('downNode', ({ node, event }) => {
    dragged = { id: node, startX: event.x, startY: event.y, moved: false };
    // Else the picture would be scaled anew with every step, to fit what is dragged.
    sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined) return;
    if (!dragged.moved && Math.hypot(event.x - dragged.startX, event.y - dragged.startY) < THRESHOLD) return;
    dragged.moved = true;
    const place = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged.id, { x: place.x, y: place.y });
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    if (dragged === undefined) return;
    const { id, moved } = dragged;
    dragged = undefined;
    sigma.setCustomBBox(null);
    if (moved) onDrop(id, Number(graph.getNodeAttribute(id, 'x')), Number(graph.getNodeAttribute(id, 'y')));
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}
