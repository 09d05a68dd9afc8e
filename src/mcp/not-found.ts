import { didYouMean } from '../data/did-you-mean.js';
import type { NameResolution } from '../graph/resolve-name.js';
import type { View } from '../graph/view.js';
import type { Entity } from '../model/entity.js';
import { clip } from './clip.js';
import { ToolError } from './tool-error.js';

const MOST_NAMED = 5;
/** How many ids of a type a slip is compared with. */
const MOST_COMPARED = 1_000;

/** What to say of an entity argument that may mean several, or that nothing is called. */
export async function notFound(view: View, argument: string, text: string, resolution: Exclude<NameResolution, { status: 'FOUND' }>): Promise<ToolError> {
  const quoted = JSON.stringify(clip(text, 80));
  if (resolution.status === 'AMBIGUOUS') {
    return new ToolError(`${argument}: ${quoted} may mean several: ${named(resolution.candidates.map(({ entity }) => entity))}. Give the id of the one that is meant.`);
  }
  const alike = resolution.suggestions.map(({ entity }) => entity);
  const meant = named(alike.length > 0 ? alike : await likeId(view, text.trim()));
  const suggestion = meant === '' ? '' : ` Did you mean ${meant}?`;
  return new ToolError(`${argument}: nothing here is called ${quoted}.${suggestion} search_entities finds entities by the beginnings of words of their names.`);
}

/** An id with a slip in it is found by the words after its colon, or by the letters of one that is there. */
async function likeId(view: View, id: string): Promise<readonly Entity[]> {
  const { vocabulary } = view;
  if (!vocabulary.isEntityId(id)) return [];
  const { items } = await view.search({ text: id.slice(id.indexOf(':') + 1).replaceAll('-', ' ') }, { first: MOST_NAMED });
  if (items.length > 0) return items.map(({ entity }) => entity);
  const { items: known } = await view.entities({ type: vocabulary.entityTypeOf(id) }, { first: MOST_COMPARED });
  const meant = didYouMean(id, known.map((entity) => entity.id));
  return known.filter((entity) => entity.id === meant);
}

function named(entities: readonly Entity[]): string {
  const shown = entities.slice(0, MOST_NAMED).map(({ id, name }) => `${id} (${name})`);
  const more = entities.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
