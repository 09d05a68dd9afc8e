import type { Picture, PicturePath } from '../data/picture.js';
import type { ExplorerState } from '../state/explorer-state.js';

/** Which path of the list is lit: the one chosen, or the last where the list has become shorter. -1: there is none. */
export function chosenPathIndex({ path }: ExplorerState, { paths }: Picture): number {
  return Math.min(path, paths.length - 1);
}

/** The path that is lit. */
export function chosenPath(state: ExplorerState, picture: Picture): PicturePath | undefined {
  return picture.paths[chosenPathIndex(state, picture)];
}
