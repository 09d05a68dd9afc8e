import type { GraphCanvas } from '../canvas/graph-canvas.js';
import type { Palette } from '../scene/palette.js';
import type { App } from '../view/app.js';
import { STRINGS } from '../words/strings.js';
import { toCsv } from './csv.js';
import { saveFile } from './save-file.js';
import { toSvg } from './svg.js';

/** Saves the picture as it stands on the page. Like its siblings, resolves with the name of the file; rejects if there is nothing to save. */
export async function pngFile(canvas: GraphCanvas | undefined): Promise<string> {
  if (canvas === undefined) throw new Error('Nothing is drawn.');
  return save('png', await canvas.toPng());
}

export async function svgFile({ scene, state }: App, canvas: GraphCanvas | undefined, palette: Palette): Promise<string> {
  if (canvas === undefined || scene === undefined) throw new Error('Nothing is drawn.');
  const caption = [document.title, ...(state.day === undefined ? [] : [STRINGS.paths.asOf(state.day)])].join(', ');
  return save('svg', new Blob([toSvg(scene, canvas.places(), palette, caption)], { type: 'image/svg+xml' }));
}

export async function csvFile({ scene, picture }: App): Promise<string> {
  if (picture === undefined || scene === undefined) throw new Error('Nothing was found.');
  return save('csv', new Blob([toCsv(picture, scene)], { type: 'text/csv;charset=utf-8' }));
}

function save(extension: string, content: Blob): string {
  const name = `${STRINGS.take.file}.${extension}`;
  saveFile(name, content);
  return name;
}
