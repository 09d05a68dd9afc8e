import type { Sigma } from 'sigma';
import { dashes, lineColor } from '../scene/line-look.js';
import { type Palette, blend } from '../scene/palette.js';
import type { Scene, SceneLine } from '../scene/scene.js';
import { curveControl } from './curve-point.js';

/** Draws the lines that are not solid, which WebGL's programs cannot, and a glow behind what is selected or new. */
export function drawDashes(context: CanvasRenderingContext2D, sigma: Sigma, scene: Scene, palette: Palette): void {
  context.lineCap = 'round';
  for (const line of scene.lines) {
    const glow = line.isSelected ? palette.accent : line.fresh && (line.emphasis === 'LIT' || line.emphasis === 'PLAIN') ? palette.fresh : undefined;
    if (glow !== undefined) strokeLine(context, sigma, line, blend(glow, palette.ground, line.isSelected ? 0.4 : 0.3), line.width + (line.isSelected ? 7 : 2.5), []);
    if (line.stroke !== 'SOLID') strokeLine(context, sigma, line, lineColor(palette, line), line.width, dashes(line));
    else if (glow !== undefined) strokeLine(context, sigma, line, lineColor(palette, line), line.width, []);
  }
}

/** Whether a line is drawn here at all. */
export function needsDashes({ stroke, isSelected, fresh }: SceneLine): boolean {
  return stroke !== 'SOLID' || isSelected || fresh;
}

function strokeLine(context: CanvasRenderingContext2D, sigma: Sigma, line: SceneLine, color: string, width: number, dash: readonly number[]): void {
  const [fromData, toData] = [sigma.getNodeDisplayData(line.from), sigma.getNodeDisplayData(line.to)];
  if (fromData === undefined || toData === undefined || fromData.hidden || toData.hidden) return;
  const [from, to] = [sigma.framedGraphToViewport(fromData), sigma.framedGraphToViewport(toData)];
  const control = curveControl(from, to, line.curvature);
  context.strokeStyle = color;
  context.lineWidth = sigma.scaleSize(width);
  context.setLineDash([...dash]);
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  context.stroke();
  context.setLineDash([]);
}
