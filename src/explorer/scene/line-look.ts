import { type Palette, blend, entityColor } from './palette.js';
import type { Emphasis, SceneEntity, SceneLine } from './scene.js';

const LINE_SHARE: Readonly<Record<Emphasis, number>> = { LIT: 1, PLAIN: 0.62, QUIET: 0.38, FADED: 0.13 };
const ENTITY_SHARE: Readonly<Record<Emphasis, number>> = { LIT: 1, PLAIN: 1, QUIET: 0.55, FADED: 0.22 };

/** The colour of a line: weaker the less it counts now, and weaker still if it only may hold. */
export function lineColor(palette: Palette, { family, emphasis, stroke, isSelected }: SceneLine): string {
  const share = isSelected ? 1 : LINE_SHARE[emphasis] * (stroke === 'DOTTED' ? 0.75 : 1);
  return blend(palette.families[family], palette.ground, share);
}

/** The colour of an entity's disc. */
export function discColor(palette: Palette, { type, emphasis, isSelected }: SceneEntity): string {
  return blend(entityColor(palette, type), palette.ground, isSelected ? 1 : ENTITY_SHARE[emphasis]);
}

/** The colour of an entity's name. */
export function nameColor(palette: Palette, { emphasis, isSelected }: SceneEntity): string {
  return emphasis === 'LIT' || emphasis === 'PLAIN' || isSelected ? palette.ink : blend(palette.muted, palette.ground, emphasis === 'QUIET' ? 0.9 : 0.55);
}

/** The dashes of a line, in pixels. Empty: unbroken. */
export function dashes({ stroke }: Pick<SceneLine, 'stroke'>): readonly number[] {
  return { SOLID: [], DASHED: [9, 6], DOTTED: [1.5, 5] }[stroke];
}
