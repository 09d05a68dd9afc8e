import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { curvePoint } from '../../src/explorer/canvas/curve-point.js';
import { lineAt } from '../../src/explorer/canvas/line-at.js';
import { pictureOf, sceneOf } from './pictures.js';

const PLACES = new Map([['country:a', { x: 100, y: 100 }], ['country:b', { x: 500, y: 140 }], ['country:c', { x: 110, y: 400 }]]);
const placeOf = (id: string): { readonly x: number; readonly y: number } | undefined => PLACES.get(id);
const SCENE = sceneOf('from=country:a&apart=country:a~country:b', pictureOf([['a', 'A'], ['b', 'B'], ['c', 'C']], [['r:1', 'a', 'b', ''], ['r:2', 'a', 'b', ''], ['r:3', 'a', 'c', '']]));
const share = fc.double({ min: 0.3, max: 0.7, noNaN: true });
const off = fc.double({ min: -5, max: 5, noNaN: true });

it('a click on a line or close to it means that line, straight or curved', () => {
  fc.assert(fc.property(fc.constantFrom(...SCENE.lines), share, off, (line, along, aside) => {
    const [from, to] = [placeOf(line.from), placeOf(line.to)];
    if (from === undefined || to === undefined) throw new Error('Nothing is drawn there.');
    const { x, y } = curvePoint(from, to, line.curvature, along);
    expect(lineAt(SCENE, placeOf, { x: x + aside / 2, y: y + aside / 2 })?.key).toBe(line.key);
  }));
});

it('a click far from all lines means none, and so does one on a line that is not drawn', () => {
  expect(lineAt(SCENE, placeOf, { x: 400, y: 350 })).toBeUndefined();
  expect(lineAt(SCENE, () => undefined, { x: 105, y: 250 })).toBeUndefined();
});
