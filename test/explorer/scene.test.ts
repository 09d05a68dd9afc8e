import { describe, expect, it } from 'vitest';
import { computeLayout } from '../../src/explorer/canvas/compute-layout.js';
import { layoutInput } from '../../src/explorer/scene/layout-input.js';
import { pathLayout } from '../../src/explorer/scene/path-layout.js';
import { DARK, LIGHT, type Palette } from '../../src/explorer/scene/palette.js';
import { fromAddress } from '../../src/explorer/state/address.js';
import { pictureOf, sceneOf } from './pictures.js';

const ABC = [['a', 'A'], ['b', 'B'], ['c', 'C']] as const;

describe('what is drawn', () => {
  it('groups the relations of a pair, whichever way round, and opens them on demand', () => {
    const picture = pictureOf(ABC, [['r:1', 'a', 'b', ''], ['r:2', 'b', 'a', ''], ['r:3', 'a', 'c', '']]);
    expect(sceneOf('from=country:a', picture).lines.map(({ key, relations }) => [key, relations.length])).toEqual([['country:a~country:b', 2], ['country:a~country:c', 1]]);
    const opened = sceneOf('from=country:a&apart=country:a~country:b', picture).lines;
    expect(opened.map(({ key }) => key)).toEqual(['r:1', 'r:2', 'country:a~country:c']);
    expect(new Set(opened.slice(0, 2).map(({ curvature, from }) => curvature * (from === 'country:a' ? 1 : -1))).size).toBe(2);
  });

  it('shows planned unlike actual, and what is only possible unlike both', () => {
    const held = { certain: new Set(['r:1']), possible: new Set(['r:1', 'r:2', 'r:3']) };
    const picture = pictureOf([...ABC, ['d', 'D']], [['r:1', 'a', 'b', ''], ['r:2', 'a', 'c', ''], ['r:3', 'a', 'd', '', { modality: 'PLANNED' }]], held);
    expect(sceneOf('from=country:a&on=2012-06-03', picture).lines.map(({ stroke }) => stroke)).toEqual(['SOLID', 'DOTTED', 'DASHED']);
  });

  it('fades what does not hold on the day and what the legend switched off, and hides neither', () => {
    const held = { certain: new Set(['r:1']), possible: new Set(['r:1']) };
    const picture = pictureOf(ABC, [['r:1', 'a', 'b', ''], ['r:2', 'a', 'c', '']], held);
    const scene = sceneOf('from=country:a&on=2012-06-03', picture);
    expect(scene.lines.map(({ emphasis }) => emphasis)).toEqual(['PLAIN', 'FADED']);
    expect(scene.entities.map(({ emphasis }) => emphasis)).toEqual(['LIT', 'PLAIN', 'FADED']);
    const faded = sceneOf('from=country:a&fade=COOPERATES_WITH', pictureOf(ABC, [['r:1', 'a', 'b', '']]));
    expect(faded.lines.map(({ emphasis }) => emphasis)).toEqual(['FADED']);
  });

  it('lets the ties of what was asked about, expanded or looked at come before those among the others', () => {
    const picture = pictureOf(ABC, [['r:1', 'a', 'b', ''], ['r:2', 'b', 'c', ''], ['r:3', 'a', 'c', '']]);
    const emphases = (address: string): readonly string[] => sceneOf(address, picture).lines.map(({ emphasis }) => emphasis);
    expect(emphases('from=country:a')).toEqual(['PLAIN', 'QUIET', 'PLAIN']);
    expect(emphases('from=country:a&with=country:b')).toEqual(['PLAIN', 'PLAIN', 'PLAIN']);
    expect(emphases('from=country:a&see=@country:c')).toEqual(['QUIET', 'PLAIN', 'PLAIN']);
    expect(emphases('from=country:a&to=country:b')).toEqual(['QUIET', 'QUIET', 'QUIET']);
    expect(emphases('from=country:a&to=country:b&see=@country:b')).toEqual(['PLAIN', 'PLAIN', 'QUIET']);
  });

  it('fades the ties of a type of entity that is switched off, but never those between the ends of the question', () => {
    const picture = pictureOf(ABC, [['r:1', 'a', 'b', ''], ['r:2', 'b', 'c', '']]);
    expect(sceneOf('from=country:a&fade=COUNTRY', picture).lines.map(({ emphasis }) => emphasis)).toEqual(['FADED', 'FADED']);
    expect(sceneOf('from=country:a&to=country:b&fade=COUNTRY', picture).lines.map(({ emphasis }) => emphasis)).toEqual(['QUIET', 'FADED']);
  });

  it('marks what is new since the day before', () => {
    const [before, now] = [new Set(['r:1']), new Set(['r:1', 'r:2'])];
    const picture = pictureOf(ABC, [['r:1', 'a', 'b', ''], ['r:2', 'a', 'c', '']], { certain: now, possible: now }, { certain: before, possible: before });
    expect([picture.fresh, picture.gone]).toEqual([1, 0]);
    expect(sceneOf('from=country:a', picture).lines.map(({ fresh }) => fresh)).toEqual([false, true]);
  });

  it('leaves out the dismissed and what was tied only through them', () => {
    const picture = pictureOf([...ABC, ['d', 'D']], [['r:1', 'a', 'b', ''], ['r:2', 'b', 'c', ''], ['r:3', 'a', 'd', '']]);
    expect(sceneOf('from=country:a&without=country:b', picture).entities.map(({ name }) => name)).toEqual(['A', 'D']);
    expect(sceneOf('from=country:a&without=country:b&pin=country:c~1~2', picture).entities.map(({ name }) => name)).toEqual(['A', 'C', 'D']);
  });
});

describe('the layout', () => {
  it('is the same for the same question, and another day, a pin or a dismissal moves nothing', () => {
    const relations = [['r:1', 'a', 'b', ''], ['r:2', 'b', 'c', '']] as const;
    const whole = computeLayout(layoutInput(fromAddress('from=country:a'), pictureOf(ABC, relations)));
    const shaped = computeLayout(layoutInput(fromAddress('from=country:a&without=country:b&pin=country:c~1~2&on=2000-01-01'), pictureOf(ABC, relations, { certain: new Set(), possible: new Set() })));
    expect(shaped).toEqual(whole);
    expect([...whole.keys()]).toEqual(['country:a', 'country:b', 'country:c']);
    for (const { x, y } of whole.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('leaves what was there where it was when something is expanded', () => {
    const input = layoutInput(fromAddress('from=country:a'), pictureOf(ABC, [['r:1', 'a', 'b', ''], ['r:2', 'a', 'c', '']]));
    const before = computeLayout(input);
    const after = computeLayout({ ...input, stages: [...input.stages, { around: 'country:b', entities: ['country:d', 'country:e'] }], lines: [...input.lines, ['country:b', 'country:d', 1], ['country:b', 'country:e', 1]] });
    for (const [id, place] of before) expect(after.get(id)).toEqual(place);
    expect(after.size).toBe(before.size + 2);
  });

  it('of paths runs from left to right, the best one straight, and puts no two in one place', () => {
    const paths = [['a', 'm', 'z'], ['a', 'n', 'z'], ['a', 'm', 'o', 'z'], ['a', 'p', 'q', 'r', 'z'], ['a', 'z']].map((entities) => ({ entities }));
    const places = pathLayout('a', 'z', paths);
    expect(['a', 'm', 'z'].map((id) => places.get(id)?.y)).toEqual([0, 0, 0]);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
    for (const { entities } of paths) {
      const xs = entities.map((id) => places.get(id)?.x ?? Number.NaN);
      expect(xs).toEqual(xs.toSorted((one, other) => one - other));
    }
    for (const id of ['n', 'o', 'p', 'q', 'r']) expect(places.get(id)?.y).not.toBe(0);
  });
});

describe('the colours', () => {
  it.each([['light', LIGHT], ['dark', DARK]] as const)('of the %s theme stand out from the ground: 3:1 for shapes, 4.5:1 for words', (_name, palette: Palette) => {
    for (const color of [...Object.values(palette.entities), ...Object.values(palette.families)]) expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(3);
    for (const color of [palette.ink, palette.muted, palette.accent]) expect(contrast(color, palette.ground)).toBeGreaterThanOrEqual(4.5);
    for (const color of Object.values(palette.entities)) expect(contrast(color, palette.icon)).toBeGreaterThanOrEqual(3);
  });
});

/** Contrast of two colours `#rrggbb`, 1 to 21 (WCAG 2.2). */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
