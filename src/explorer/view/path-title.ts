import type { Picture, PicturePath } from '../data/picture.js';
import { type VNode, h } from './h.js';
import { nameText, typeIcon } from './pieces.js';

/** A path by its entities: "Sri Lanka → SCO → Russia". */
export function pathTitle({ entities }: Pick<PicturePath, 'entities'>, picture: Picture): VNode {
  return h('span', { class: 'path-title' }, entities.map((id, index) => {
    const entity = picture.entities.get(id);
    return h('span', { class: 'path-stop' },
      index > 0 && h('span', { class: 'path-arrow', 'aria-hidden': 'true' }, '→'),
      entity !== undefined && typeIcon(entity.type),
      nameText(entity?.name ?? id));
  }));
}
