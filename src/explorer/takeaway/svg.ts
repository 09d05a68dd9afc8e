import { wrapName } from '../canvas/wrap-name.js';
import { curveControl, curveMiddle } from '../canvas/curve-point.js';
import { iconOf } from '../scene/icons.js';
import { dashes, discColor, lineColor, nameColor } from '../scene/line-look.js';
import type { Palette } from '../scene/palette.js';
import type { Place } from '../scene/path-layout.js';
import type { Scene, SceneEntity, SceneLine } from '../scene/scene.js';

const WIDTH = 1_200;
const HEIGHT = 800;
const MARGIN = 110;

/** The picture as an SVG document, whole, with names as text. `places` are those of the canvas, with y upwards. */
export function toSvg({ entities, lines }: Scene, places: ReadonlyMap<string, Place>, palette: Palette, caption: string): string {
  const fitted = fit(new Map([...places].filter(([id]) => entities.some((entity) => entity.id === id))));
  const draw = [
    ...lines.toReversed().map((line) => lineElement(line, fitted, palette)),
    ...entities.map((entity) => entityElement(entity, fitted, palette)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" text-anchor="middle">
<title>${escaped(caption)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.ground}"/>
${draw.filter((element) => element !== '').join('\n')}
<text x="${WIDTH - 16}" y="${HEIGHT - 16}" text-anchor="end" font-size="13" fill="${palette.muted}">${escaped(caption)}</text>
</svg>
`;
}

function fit(places: ReadonlyMap<string, Place>): ReadonlyMap<string, Place> {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min((WIDTH - 2 * MARGIN) / Math.max(1, right - left), (HEIGHT - 2 * MARGIN) / Math.max(1, top - bottom));
  const [middleX, middleY] = [(left + right) / 2, (bottom + top) / 2];
  return new Map([...places].map(([id, { x, y }]) => [id, { x: rounded(WIDTH / 2 + (x - middleX) * scale), y: rounded(HEIGHT / 2 - (y - middleY) * scale) }]));
}

function lineElement(line: SceneLine, places: ReadonlyMap<string, Place>, palette: Palette): string {
  const [from, to] = [places.get(line.from), places.get(line.to)];
  if (from === undefined || to === undefined) return '';
  const control = curveControl(from, to, line.curvature);
  const course = `M${from.x} ${from.y}Q${rounded(control.x)} ${rounded(control.y)} ${to.x} ${to.y}`;
  const dash = dashes(line).length > 0 ? ` stroke-dasharray="${dashes(line).join(' ')}"` : '';
  const path = `<path d="${course}" fill="none" stroke="${lineColor(palette, line)}" stroke-width="${rounded(line.width)}"${dash} stroke-linecap="round"/>`;
  if (line.emphasis !== 'LIT' || line.label === '') return path;
  const middle = curveMiddle(from, to, line.curvature);
  return `${path}<text x="${rounded(middle.x)}" y="${rounded(middle.y) - 6}" font-size="11" ${HALO(palette)} fill="${palette.muted}">${escaped(line.label)}</text>`;
}

function entityElement(entity: SceneEntity, places: ReadonlyMap<string, Place>, palette: Palette): string {
  const place = places.get(entity.id);
  if (place === undefined) return '';
  const { size, isEnd } = entity;
  const scale = rounded((size * 1.24) / 24);
  const rows = wrapName(entity.name).map((row, index) => `<tspan x="${place.x}" dy="${index === 0 ? 0 : 15}">${escaped(row)}</tspan>`);
  return `<circle cx="${place.x}" cy="${place.y}" r="${rounded(size)}" fill="${discColor(palette, entity)}"/>`
    + `<path transform="translate(${rounded(place.x - 12 * scale)} ${rounded(place.y - 12 * scale)}) scale(${scale})" fill="${palette.icon}" fill-rule="evenodd" d="${iconOf(entity.type)}"/>`
    + `<text y="${place.y + rounded(size) + 15}" font-size="${isEnd ? 14 : 12}" font-weight="${isEnd ? 700 : 500}" ${HALO(palette)} fill="${nameColor(palette, entity)}">${rows.join('')}</text>`;
}

const HALO = ({ ground }: Palette): string => `paint-order="stroke" stroke="${ground}" stroke-width="4" stroke-linejoin="round"`;

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    // Characters that XML has no way to write.
    .replaceAll(/[^\P{Cc}\t\n\r]|[\u{FFFE}\u{FFFF}]/gu, '')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
