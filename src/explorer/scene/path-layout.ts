import type { PicturePath } from '../data/picture.js';

export interface Place {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 1_500;
const LANE = 110;

/**
 * Places for the entities of paths, from left to right: each stands as far along as on the first path that it is on, and the
 * first path runs straight through the middle. The others take the nearest free lane above or below.
 */
export function pathLayout(from: string, to: string, paths: readonly Pick<PicturePath, 'entities'>[]): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>([
    [from, { x: 0, y: 0 }],
    [to, { x: WIDTH, y: 0 }],
  ]);
  for (const [rank, { entities }] of paths.entries()) {
    const steps = Math.max(1, entities.length - 1);
    for (const [index, id] of entities.entries()) {
      const x = (index / steps) * WIDTH;
      // The middle belongs to the first path alone, so that nobody else stands on its lines.
      if (!places.has(id)) places.set(id, rank === 0 ? { x, y: 0 } : freePlace([...places.values()], x));
    }
  }
  return places;
}

/** The place nearest to the middle at which no other stands too close. */
function freePlace(taken: readonly Place[], x: number): Place {
  for (let lane = 1; ; lane += 1) {
    for (const sign of [1, -1]) {
      const y = sign * lane * LANE;
      if (taken.every((place) => Math.abs(place.x - x) > WIDTH * 0.17 || Math.abs(place.y - y) > LANE * 0.9)) return { x, y };
    }
  }
}
