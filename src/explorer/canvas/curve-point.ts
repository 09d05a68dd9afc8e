import type { Place } from '../scene/path-layout.js';

/** The control point of the curve that the edge-curve program draws between two places of the viewport. Curvature 0: their middle. */
export function curveControl(from: Place, to: Place, curvature: number): Place {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * curvature, y: (from.y + to.y) / 2 - dx * curvature };
}

/** The middle of that curve. */
export function curveMiddle(from: Place, to: Place, curvature: number): Place {
  const control = curveControl(from, to, curvature);
  return { x: (from.x + to.x) / 4 + control.x / 2, y: (from.y + to.y) / 4 + control.y / 2 };
}
