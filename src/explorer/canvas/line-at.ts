import type { Place } from '../scene/path-layout.js';
import type { Scene, SceneLine } from '../scene/scene.js';
import { curvePoint } from './curve-point.js';

/** How far from a line, in pixels, a click still means it: lines are thin, and fingers are not. */
const REACH = 7;
/** Into how many straight pieces a curve is cut. */
const PIECES = 16;
const RANK = { LIT: 0, PLAIN: 1, QUIET: 2, FADED: 3 } as const;

/**
 * The line that a click at a point means: the nearest within reach; of those that are as near, the one that stands out most. `placeOf` tells where an
 * entity stands, in pixels; undefined: it is not drawn.
 */
export function lineAt({ lines }: Scene, placeOf: (id: string) => Place | undefined, point: Place): SceneLine | undefined {
  const near = lines.flatMap((line) => {
    const [from, to] = [placeOf(line.from), placeOf(line.to)];
    if (from === undefined || to === undefined) return [];
    const distance = distanceTo(from, to, line.curvature, point);
    return distance <= REACH + line.width / 2 ? [{ line, distance: Math.round(distance) }] : [];
  });
  return near.toSorted((a, b) => a.distance - b.distance || RANK[a.line.emphasis] - RANK[b.line.emphasis])[0]?.line;
}

function distanceTo(from: Place, to: Place, curvature: number, point: Place): number {
  if (curvature === 0) return distanceToPiece(from, to, point);
  let nearest = Infinity;
  for (let piece = 0; piece < PIECES; piece += 1) {
    const [start, end] = [piece, piece + 1].map((index) => curvePoint(from, to, curvature, index / PIECES));
    if (start !== undefined && end !== undefined) nearest = Math.min(nearest, distanceToPiece(start, end, point));
  }
  return nearest;
}

function distanceToPiece(from: Place, to: Place, { x, y }: Place): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}
