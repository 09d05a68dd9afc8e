import type { Place } from './path-layout.js';
import type { Scene } from './scene.js';

/** A direction on the stage. */
export type Heading = 'up' | 'down' | 'left' | 'right';

const HEADINGS: Readonly<Record<Heading, Place>> = { up: { x: 0, y: 1 }, down: { x: 0, y: -1 }, left: { x: -1, y: 0 }, right: { x: 1, y: 0 } };

/** Half of the angle in which a neighbour counts as lying in a direction, so that each lies in one of the four at least. */
const WITHIN = Math.cos(Math.PI / 3);

/**
 * Where an arrow key leads from an entity: to the nearest of those it is tied to that lies in the direction; what is faint only if nothing else does. Places
 * are those of the layout, with y upwards. Undefined: nothing lies there.
 */
export function neighborTowards({ entities, lines }: Scene, places: ReadonlyMap<string, Place>, from: string, heading: Heading): string | undefined {
  const start = places.get(from);
  if (start === undefined) return undefined;
  const direction = HEADINGS[heading];
  const tied = new Set(lines.flatMap((line) => (line.from === from ? [line.to] : line.to === from ? [line.from] : [])));
  const found = entities.filter(({ id }) => id !== from && tied.has(id)).flatMap(({ id, emphasis }) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const [dx, dy] = [place.x - start.x, place.y - start.y];
    const distance = Math.hypot(dx, dy);
    const along = dx * direction.x + dy * direction.y;
    // What lies straight ahead counts as nearer than what lies aside.
    return along < distance * WITHIN || distance === 0 ? [] : [{ id, isFaint: emphasis === 'FADED', effort: distance + 2 * (distance - along) }];
  });
  return found.toSorted((a, b) => Number(a.isFaint) - Number(b.isFaint) || a.effort - b.effort || (a.id < b.id ? -1 : 1))[0]?.id;
}
