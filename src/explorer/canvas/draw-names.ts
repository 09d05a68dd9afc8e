import type { Sigma } from 'sigma';
import { type Palette, blend } from '../scene/palette.js';
import { nameColor } from '../scene/line-look.js';
import { iconOf } from '../scene/icons.js';
import type { Scene, SceneEntity, SceneLine } from '../scene/scene.js';
import { type Box, freeBox, freestBox } from './box.js';
import { curveMiddle } from './curve-point.js';
import { measuredName } from './measured-name.js';
import { putSprite, sprite } from './sprite.js';
import { cut } from './wrap-name.js';

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Open Sans", sans-serif';
const LINE_HEIGHT = 14.5;
const GAP = 4;
/** How far the ground shines through around a name, in pixels. */
const HALO = 4;

interface Placed {
  readonly entity: SceneEntity;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/**
 * Draws icons into the discs, names beside them and words onto the lines that matter, as many as have room: first the names of what was asked for, which are
 * never left out.
 */
export function drawNames(context: CanvasRenderingContext2D, sigma: Sigma, scene: Scene, palette: Palette): void {
  const places = new Map(scene.entities.flatMap((entity): readonly (readonly [string, Placed])[] => {
    const data = sigma.getNodeDisplayData(entity.id);
    if (data === undefined || data.hidden) return [];
    return [[entity.id, { entity, ...sigma.framedGraphToViewport(data), radius: sigma.scaleSize(data.size) }]];
  }));
  for (const { entity, x, y, radius } of places.values()) drawIcon(context, entity, x, y, radius, palette);

  const discs = (which: readonly Placed[]): Box[] => which.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }));
  context.textAlign = 'center';
  context.textBaseline = 'middle';

  const { width } = sigma.getDimensions();
  const ranked = [...places.values()].toSorted((a, b) => weight(b.entity) - weight(a.entity));
  const first = ranked.filter(({ entity }) => mustShow(entity));
  const [taken, ofFirst] = [discs(ranked), discs(first)];
  for (const placed of first) {
    const boxes = nameBoxes(context, placed, width);
    // On a small stage rather over what surrounds it than over another of the first.
    const box = freeBox(boxes, taken) ?? freeBox(boxes, ofFirst) ?? freestBox(boxes, ofFirst);
    if (box === undefined) continue;
    taken.push(box);
    ofFirst.push(box);
    drawName(context, placed, box, palette);
  }
  drawWords(context, scene, places, taken, palette);
  for (const placed of ranked.filter(({ entity }) => !mustShow(entity))) {
    const box = freeBox(nameBoxes(context, placed, width), taken);
    if (box === undefined) continue;
    taken.push(box);
    drawName(context, placed, box, palette);
  }
}

function drawWords(context: CanvasRenderingContext2D, { lines }: Scene, places: ReadonlyMap<string, Placed>, taken: Box[], palette: Palette): void {
  context.font = `500 11px ${FONT}`;
  for (const line of lines.filter(isWorded)) {
    const [from, to] = [places.get(line.from), places.get(line.to)];
    if (from === undefined || to === undefined) continue;
    const middle = curveMiddle(from, to, line.curvature);
    const text = cut(line.label, 44);
    const width = context.measureText(text).width + 10;
    const room = Math.hypot(to.x - from.x, to.y - from.y) - from.radius - to.radius;
    const box = { x: middle.x - width / 2, y: middle.y - 8, width, height: 16 };
    if ((!line.isSelected && room < Math.min(width * 0.6, 70)) || freeBox([box], taken) === undefined) continue;
    taken.push(box);
    drawPill(context, box, palette);
    context.fillStyle = line.isSelected ? palette.accent : palette.muted;
    context.fillText(text, middle.x, middle.y + 0.5);
  }
}

/** Where a name may stand: below its disc, above it, or beside it. */
function nameBoxes(context: CanvasRenderingContext2D, { entity, x, y, radius }: Placed, room: number): readonly Box[] {
  context.font = nameFont(entity);
  const { rows, width } = measuredName(context, entity.name);
  const height = rows.length * LINE_HEIGHT;
  return [
    { x: x - width / 2, y: y + radius + GAP, width, height },
    { x: x - width / 2, y: y - radius - GAP - height, width, height },
    { x: x + radius + GAP, y: y - height / 2, width, height },
    { x: x - radius - GAP - width, y: y - height / 2, width, height },
  ].map((box) => ({ ...box, x: Math.max(2, Math.min(box.x, room - width - 2)) }));
}

function drawName(context: CanvasRenderingContext2D, { entity }: Placed, { x, y, width, height }: Box, palette: Palette): void {
  const [font, color] = [nameFont(entity), nameColor(palette, entity)];
  const drawn = sprite(`${font} ${color} ${palette.ground} ${entity.name}`, width + 2 * HALO, height + 2 * HALO, (paper) => {
    Object.assign(paper, { font, textAlign: 'center', textBaseline: 'middle', lineJoin: 'round', lineWidth: HALO, strokeStyle: palette.ground, fillStyle: color });
    for (const [index, row] of measuredName(context, entity.name).rows.entries()) {
      const middle = HALO + LINE_HEIGHT * (index + 0.5);
      paper.strokeText(row, HALO + width / 2, middle);
      paper.fillText(row, HALO + width / 2, middle);
    }
  });
  putSprite(context, drawn, x - HALO, y - HALO);
}

function nameFont({ isEnd, isSelected }: SceneEntity): string {
  return `${isEnd || isSelected ? 650 : 500} ${isEnd ? 14 : 12}px ${FONT}`;
}

/** What was asked for, or is looked at. */
function mustShow({ isEnd, isSelected, emphasis }: SceneEntity): boolean {
  return isEnd || isSelected || emphasis === 'LIT';
}

function isWorded({ emphasis, isSelected, label, curvature }: SceneLine): boolean {
  return label !== '' && (isSelected || emphasis === 'LIT' || (curvature !== 0 && emphasis !== 'FADED'));
}

function weight({ isEnd, isSelected, emphasis, size }: SceneEntity): number {
  return (isSelected ? 1_000 : 0) + (isEnd ? 500 : 0) + { LIT: 300, PLAIN: 200, QUIET: 100, FADED: 0 }[emphasis] + size;
}

function drawIcon(context: CanvasRenderingContext2D, { type, emphasis }: SceneEntity, x: number, y: number, radius: number, palette: Palette): void {
  if (radius < 6) return;
  // In half pixels: few sizes to draw, however the picture is zoomed.
  const size = Math.round(radius * 1.24 * 2) / 2;
  const color = emphasis === 'FADED' ? blend(palette.icon, palette.ground, 0.5) : palette.icon;
  const drawn = sprite(`${type} ${size} ${color}`, size, size, (paper) => {
    paper.scale(size / 24, size / 24);
    paper.fillStyle = color;
    paper.fill(iconShape(type), 'evenodd');
  });
  putSprite(context, drawn, x - size / 2, y - size / 2);
}

const shapes = new Map<string, Path2D>();

/** Each drawing is read once. */
function iconShape(type: string): Path2D {
  const shape = shapes.get(type) ?? new Path2D(iconOf(type));
  shapes.set(type, shape);
  return shape;
}

function drawPill(context: CanvasRenderingContext2D, { x, y, width, height }: Box, palette: Palette): void {
  context.fillStyle = palette.ground;
  context.beginPath();
  context.roundRect(x, y, width, height, 5);
  context.fill();
}
