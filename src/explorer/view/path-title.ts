import type { Picture, PicturePath } from '../data/picture.js';
import { STRINGS } from '../words/strings.js';
import { type Child, type VNode, h } from './h.js';
import { glyph } from './glyph.js';
import { namedText } from './named-text.js';
import { nameText, typeIcon } from './pieces.js';

/** A path by what lies between its ends, which are the same for all: "through SCO → Sergei Lavrov". */
export function pathTitle({ entities }: Pick<PicturePath, 'entities'>, picture: Picture): VNode {
  const stops = entities.slice(1, -1);
  if (stops.length === 0) return h('span', { class: 'path-title' }, STRINGS.paths.directly);
  return h('span', { class: 'path-title' }, h('span', { class: 'path-through' }, STRINGS.paths.through), stops.map((id, index) => {
    const entity = picture.entities.get(id);
    return h('span', { class: 'path-stop' },
      index > 0 && glyph('arrow'),
      entity !== undefined && typeIcon(entity.type),
      nameText(entity?.name ?? id));
  }));
}

/** A path in a sentence, as the endpoint tells it. */
export function narrativeText({ narrative, entities }: Pick<PicturePath, 'entities' | 'narrative'>, picture: Picture): Child {
  return namedText(narrative, entities.flatMap((id) => picture.entities.get(id)?.name ?? []));
}
