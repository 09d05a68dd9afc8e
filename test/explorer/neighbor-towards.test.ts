import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Heading, neighborTowards } from '../../src/explorer/scene/neighbor-towards.js';
import type { Place } from '../../src/explorer/scene/path-layout.js';
import type { Scene } from '../../src/explorer/scene/scene.js';
import { pictureOf, sceneOf } from './pictures.js';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const HEADINGS: readonly Heading[] = ['up', 'down', 'left', 'right'];
const coordinate = fc.integer({ min: -500, max: 500 });
const name = fc.constantFrom(...NAMES);

/** A picture with ties, and a place for each of its entities. */
const drawn = fc.record({
  ties: fc.uniqueArray(fc.tuple(name, name).filter(([from, to]) => from !== to), { maxLength: 12 }),
  places: fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: NAMES.length, maxLength: NAMES.length }),
});

function sceneWith(ties: readonly (readonly [string, string])[]): Scene {
  return sceneOf('from=country:a', pictureOf(NAMES.map((id) => [id, id] as const), ties.map(([from, to], index) => [`r:${index}`, from, to, ''] as const)));
}

const placed = (places: readonly Place[]): ReadonlyMap<string, Place> => new Map(NAMES.map((id, index) => [`country:${id}`, places[index] ?? { x: 0, y: 0 }]));

it('an arrow key leads along a tie and its way', () => {
  fc.assert(fc.property(drawn, name, fc.constantFrom(...HEADINGS), ({ ties, places }, from, heading) => {
    const map = placed(places);
    const to = neighborTowards(sceneWith(ties), map, `country:${from}`, heading);
    fc.pre(to !== undefined);
    expect(ties.some((tie) => tie.map((id) => `country:${id}`).includes(to) && tie.includes(from))).toBe(true);
    const [start, end] = [map.get(`country:${from}`), map.get(to ?? '')];
    const [dx, dy] = [(end?.x ?? 0) - (start?.x ?? 0), (end?.y ?? 0) - (start?.y ?? 0)];
    expect({ up: dy, down: -dy, left: -dx, right: dx }[heading]).toBeGreaterThan(0);
  }));
});

it('something that is tied and stands elsewhere is reached with one of the four', () => {
  fc.assert(fc.property(coordinate, coordinate, (x, y) => {
    fc.pre(x !== 0 || y !== 0);
    const map = placed([{ x: 0, y: 0 }, { x, y }]);
    expect(HEADINGS.map((heading) => neighborTowards(sceneWith([['a', 'b']]), map, 'country:a', heading))).toContain('country:b');
  }));
});

it('nothing lies where no tie leads, or where nothing was placed', () => {
  const map = placed([{ x: 0, y: 0 }, { x: 100, y: 0 }]);
  expect(neighborTowards(sceneWith([['a', 'c']]), map, 'country:a', 'right')).toBeUndefined();
  expect(neighborTowards(sceneWith([['a', 'b']]), map, 'country:a', 'left')).toBeUndefined();
  expect(neighborTowards(sceneWith([['a', 'b']]), new Map(), 'country:a', 'right')).toBeUndefined();
});

it('of two that lie there, what counts now comes before what is nearer and faint', () => {
  const held = { certain: new Set(['r:1']), possible: new Set<string>() };
  const scene = sceneOf('from=country:a&on=2012-06-03', pictureOf([['a', 'A'], ['b', 'B'], ['c', 'C']], [['r:1', 'a', 'b', ''], ['r:2', 'a', 'c', '']], held));
  const map = new Map([['country:a', { x: 0, y: 0 }], ['country:b', { x: 300, y: 0 }], ['country:c', { x: 100, y: 0 }]]);
  expect(neighborTowards(scene, map, 'country:a', 'right')).toBe('country:b');
});
