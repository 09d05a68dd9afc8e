import type { Sigma } from 'sigma';
import type { Palette } from '../scene/palette.js';
import type { Scene } from '../scene/scene.js';
import { drawDashes, needsDashes } from './draw-dashes.js';
import { drawNames } from './draw-names.js';

/** The layers of the picture, from the bottom up: those of the library and, between them, ours. */
export const LAYERS = ['edges', 'dashes', 'nodes', 'names'];

/** Adds our two layers to a renderer and draws them whenever it draws its own. Returns how to draw them now. */
export function addOverlays(sigma: Sigma, current: () => { readonly scene: Scene; readonly palette: Palette }): () => void {
  sigma.createCanvasContext('dashes').createCanvasContext('names');
  const { dashes, names, nodes, hovers } = sigma.getCanvases();
  if (dashes !== undefined) nodes?.before(dashes);
  if (names !== undefined) hovers?.before(names);
  sigma.resize(true);
  const [under, over] = [dashes?.getContext('2d'), names?.getContext('2d')];
  let hadDashes = false;
  const draw = (): void => {
    const { scene, palette } = current();
    const { width, height } = sigma.getDimensions();
    const hasDashes = scene.lines.some(needsDashes);
    for (const [context, paint, isUsed] of [[under, drawDashes, hasDashes || hadDashes], [over, drawNames, true]] as const) {
      // A layer that is not touched costs nothing to put together with the others.
      if (context === null || context === undefined || !isUsed) continue;
      context.clearRect(0, 0, width, height);
      paint(context, sigma, scene, palette);
    }
    hadDashes = hasDashes;
  };
  sigma.on('afterRender', draw);
  return draw;
}
