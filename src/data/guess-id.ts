import type { EntityId, EntityType } from '../model/entity.js';
import type { Vocabulary } from '../model/vocabulary.js';
import { didYouMean } from './did-you-mean.js';

/** Looking for what was meant reads all ids of a type: doing it for each of many wrong ids would take quadratic time. */
const MAX_GUESSES = 100;

/**
 * A function that guesses which of the known ids was meant by one that is not known: one of nearly the same letters, one whose slug has
 * this slug as a word (`putin` in `vladimir-putin`), or the same slug with another type. It stops guessing after 100 different ids.
 */
export function idGuesser(known: Iterable<string>, { entityTypeOf, isEntityId }: Vocabulary): (id: EntityId) => string | undefined {
  const ids = Array.from(known).filter(isEntityId);
  const byType = new Map<EntityType, EntityId[]>();
  for (const id of ids) {
    const group = byType.get(entityTypeOf(id));
    if (group === undefined) byType.set(entityTypeOf(id), [id]);
    else group.push(id);
  }
  const bySlug = new Map(ids.map((id) => [slugOf(id), id]));
  const guesses = new Map<EntityId, string | undefined>();

  return (id) => {
    if (!guesses.has(id) && guesses.size < MAX_GUESSES) {
      const sameType = byType.get(entityTypeOf(id)) ?? [];
      const hasWord = (candidate: EntityId): boolean => `-${slugOf(candidate)}-`.includes(`-${slugOf(id)}-`);
      guesses.set(id, didYouMean(id, sameType) ?? sameType.find(hasWord) ?? bySlug.get(slugOf(id)));
    }
    return guesses.get(id);
  };
}

function slugOf(id: EntityId): string {
  return id.slice(id.indexOf(':') + 1).toLowerCase();
}
