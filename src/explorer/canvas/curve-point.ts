import type { Place } from '../scene/path-layout.js';

/** The control point of the curve that the edge-curve program draws between two places of the viewport. Curvature 0: their middle. */
export function curveControl(from: Place, to: Place, curvature: number): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
}

/** A point of that curve: from its start, 0, to its end, 1. */
export function curvePoint(from: Place, to: Place, curvature: number, share: number): Place {
  const control = curveControl(from, to, curvature);
  const [start, middle, end] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: start * from.x + middle * control.x + end * to.x, y: start * from.y + middle * control.y + end * to.y };
}

/** The middle of that curve. */
export function curveMiddle(from: Place, to: Place, curvature: number): Place {
  return curvePoint(from, to, curvature, 0.5);
}
