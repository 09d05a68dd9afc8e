import type { Entity } from '../model/entity.js';
import { foldText } from '../model/fold-text.js';
import type { SearchHit, View } from './view.js';

/** Whom a text names. Only FOUND is an answer; the others leave the choice to the one who asked. */
export type NameResolution =
  | { readonly status: 'FOUND'; readonly entity: Entity }
  /** Several go by this name. */
  | { readonly status: 'AMBIGUOUS'; readonly candidates: readonly SearchHit[] }
  /** None does; these are alike. */
  | { readonly status: 'UNKNOWN'; readonly suggestions: readonly SearchHit[] };

/** How many hits are looked at: more namesakes than that are ambiguous all the same. */
const MOST_HITS = 1_000;
const MOST_SUGGESTIONS = 5;

/**
 * The entity that a person means by a text: an id; or a name, alias or identifier that one entity alone has; or whole words from the
 * names of one entity alone ("Putin"), a leader before all others. A beginning of a word or a likeness never decides.
 */
export async function resolveName(view: View, text: string): Promise<NameResolution> {
  const id = text.trim();
  const byId = view.vocabulary.isEntityId(id) ? await view.entity(id) : undefined;
  if (byId !== undefined) return { status: 'FOUND', entity: byId };

  const { items } = await view.search({ text }, { first: MOST_HITS });
  const exact = items.filter(({ match }) => match === 'EXACT');
  if (exact.length > 0) return decide(exact);

  const words = foldText(text).split(' ');
  const whole = items.filter(({ entity, match }) => match === 'PREFIX' && hasWords(entity, words));
  const leaders = whole.filter(({ entity }) => entity.type === 'leader');
  if (whole.length > 0) return decide(leaders.length > 0 ? leaders : whole);
  return { status: 'UNKNOWN', suggestions: items.slice(0, MOST_SUGGESTIONS) };
}

function decide(hits: readonly SearchHit[]): NameResolution {
  const [only] = hits;
  return only !== undefined && hits.length === 1 ? { status: 'FOUND', entity: only.entity } : { status: 'AMBIGUOUS', candidates: hits };
}

function hasWords({ name, aliases }: Entity, words: readonly string[]): boolean {
  return [name, ...aliases].some((text) => {
    const own = new Set(foldText(text).split(' '));
    return words.every((word) => own.has(word));
  });
}
