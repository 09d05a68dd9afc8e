import type { Settings } from 'sigma/settings';
import type { NodeDisplayData, PartialButFor } from 'sigma/types';
import type { Palette } from '../scene/palette.js';
import { cut } from './wrap-name.js';

/** Draws the whole name of what the pointer is on, in a box above it. */
export function drawHover(
  context: CanvasRenderingContext2D,
  { x, y, size, label }: PartialButFor<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'color'>,
  _settings: Settings,
  palette: Palette,
): void {
  context.beginPath();
  context.arc(x, y, size + 3, 0, Math.PI * 2);
  context.strokeStyle = palette.accent;
  context.lineWidth = 2;
  context.stroke();
  if (label === null) return;
  const text = cut(label, 90);
  context.font = '600 12.5px system-ui, "Open Sans", sans-serif';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = context.measureText(text).width + 18;
  const top = y - size - 34;
  context.fillStyle = palette.ink;
  context.beginPath();
  context.roundRect(x - width / 2, top, width, 26, 6);
  context.fill();
  context.fillStyle = palette.ground;
  context.fillText(text, x, top + 13.5);
}
